"""A sum of terms, each with its own power and its own factorial."""

from math import factorial


def taylor_polynomial(derivatives, x, x0):
    return sum(d / factorial(k) * (x - x0) ** k for k, d in enumerate(derivatives))
