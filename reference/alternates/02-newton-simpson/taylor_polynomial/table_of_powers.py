"""A table with one power a column, times the column of coefficients."""


def taylor_polynomial(derivatives, x, x0):
    exponents = np.arange(len(derivatives))
    factorials = np.cumprod(np.maximum(exponents, 1), dtype=float)
    powers = (np.asarray(x, dtype=float) - x0)[..., np.newaxis] ** exponents
    return powers @ (np.asarray(derivatives) / factorials)
