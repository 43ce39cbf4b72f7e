"""A Horner scheme in x alone."""


def taylor_polynomial(derivatives, x, x0):
    value = np.zeros(np.shape(x))
    for k in range(len(derivatives) - 1, -1, -1):
        value = value * np.asarray(x) / (k + 1) + derivatives[k]
    return value
