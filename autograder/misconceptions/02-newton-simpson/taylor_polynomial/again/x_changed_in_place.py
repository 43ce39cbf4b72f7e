"""The result is written where the places were."""


def taylor_polynomial(derivatives, x, x0):
    value, term = 0.0, np.ones(np.shape(x))
    for k, d in enumerate(derivatives):
        value = value + d * term
        term = term * np.subtract(x, x0) / (k + 1)
    if np.ndim(x):
        x[...] = value
    return value
