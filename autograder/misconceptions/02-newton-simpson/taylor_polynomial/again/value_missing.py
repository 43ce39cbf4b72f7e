"""A running term that has already been multiplied when it is first used."""


def taylor_polynomial(derivatives, x, x0):
    total, term = np.zeros(np.shape(x)), np.ones(np.shape(x))
    for k, d in enumerate(derivatives[1:]):
        term = term * np.subtract(x, x0) / (k + 1)
        total = total + d * term
    return total
