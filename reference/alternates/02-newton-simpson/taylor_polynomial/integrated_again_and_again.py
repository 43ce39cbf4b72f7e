"""A recursion: the polynomial of f is f(x0) plus the integral of the polynomial of f′."""

from numpy.polynomial import polynomial as P


def taylor_polynomial(derivatives, x, x0):
    def coefficients(of):
        if len(of) == 1:
            return np.array([of[0]], dtype=float)
        return P.polyint(coefficients(of[1:]), k=of[0])

    return P.polyval(np.subtract(x, x0), coefficients(derivatives))
