"""A sum over all terms, where the zeroth is divided by one."""


def taylor_polynomial(derivatives, x, x0):
    return sum(d * (x - x0) ** k / max(1, k) for k, d in enumerate(derivatives))
