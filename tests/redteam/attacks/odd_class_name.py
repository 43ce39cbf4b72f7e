"""Raise an exception whose class has no proper name."""

def answer(*args, **kwargs):
    raise type("a\\nb\\ud800".encode().decode("unicode_escape", "surrogatepass"), (ValueError,), {})("x")


numerical_grad = backward = newton_step = simpson = train = answer
