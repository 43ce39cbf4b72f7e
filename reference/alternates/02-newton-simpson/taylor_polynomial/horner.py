"""Horner's rule, from the innermost bracket to the outermost."""


def taylor_polynomial(derivatives, x, x0):
    value = np.zeros_like(x, dtype=float)
    for k in reversed(range(len(derivatives))):
        value = derivatives[k] + (x - x0) / (k + 1) * value
    return value
