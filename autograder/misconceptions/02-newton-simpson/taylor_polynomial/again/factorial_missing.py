"""A table of powers times the derivatives as they are."""


def taylor_polynomial(derivatives, x, x0):
    powers = np.subtract(x, x0)[..., None] ** np.arange(len(derivatives), dtype=float)
    return powers @ np.array(derivatives)
