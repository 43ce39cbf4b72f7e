"""A loop over a slice of two."""


def taylor_polynomial(derivatives, x, x0):
    return sum(d * (x - x0) ** k for k, d in enumerate(derivatives[:2]))
