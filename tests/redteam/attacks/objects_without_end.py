"""Hand over more objects than anyone can keep, at every call."""


def answer(*args, **kwargs):
    return [object() for _ in range(50_000)]


numerical_grad = backward = newton_step = simpson = train = answer
