"""A running term, divided by one more than it should be."""


def taylor_polynomial(derivatives, x, x0):
    total, term = np.full(np.shape(x), float(derivatives[0])), np.ones(np.shape(x))
    for k, d in enumerate(derivatives[1:], start=2):
        term = term * np.subtract(x, x0) / k
        total = total + d * term
    return total
