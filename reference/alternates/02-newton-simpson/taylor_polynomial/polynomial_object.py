"""numpy's Polynomial, with a domain that is moved to x0."""

from math import factorial

from numpy.polynomial import Polynomial


def taylor_polynomial(derivatives, x, x0):
    p = Polynomial([d / factorial(k) for k, d in enumerate(derivatives)])
    return p(np.asarray(x) - x0)
