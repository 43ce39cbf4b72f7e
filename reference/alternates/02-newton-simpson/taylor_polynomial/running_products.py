"""All terms' factors as a running product, the first of them 1."""


def taylor_polynomial(derivatives, x, x0):
    distance = np.subtract(x, x0, dtype=float)
    factors = [np.ones_like(distance)]
    factors += [distance / k for k in range(1, len(derivatives))]
    terms = np.cumprod(factors, axis=0)
    return np.tensordot(derivatives, terms, axes=1)
