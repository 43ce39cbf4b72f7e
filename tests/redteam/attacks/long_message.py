"""Raise an exception with a hundred megabytes of text."""

def answer(*args, **kwargs):
    raise ValueError("=cmd()<script>" * 10**7)


numerical_grad = backward = newton_step = simpson = train = answer
