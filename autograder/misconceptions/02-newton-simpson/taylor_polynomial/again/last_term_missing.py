"""A slice of the list that stops too early."""

from math import factorial


def taylor_polynomial(derivatives, x, x0):
    terms = [d * (x - x0) ** k / factorial(k) for k, d in enumerate(derivatives[:-1])]
    return np.sum([np.zeros(np.shape(x)), *terms], axis=0)
