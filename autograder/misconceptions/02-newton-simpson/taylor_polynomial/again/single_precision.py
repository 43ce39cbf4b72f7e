"""Coefficients that are rounded before they are used."""

from math import factorial


def taylor_polynomial(derivatives, x, x0):
    c = np.float32([d / factorial(k) for k, d in enumerate(derivatives)]).astype(float)
    return np.polynomial.polynomial.polyval(np.subtract(x, x0), c)
