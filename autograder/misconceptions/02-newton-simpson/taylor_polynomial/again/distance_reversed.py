"""Running terms with a sign that alternates."""


def taylor_polynomial(derivatives, x, x0):
    total, term = np.zeros(np.shape(x)), np.ones(np.shape(x))
    for k, d in enumerate(derivatives):
        total = total + (-1) ** k * d * term
        term = term * np.subtract(x, x0) / (k + 1)
    return total
