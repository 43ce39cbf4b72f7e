"""A list of lambdas, each sending a derivative through one link of the chain."""


def backward(P, cache, y):
    X, z1, a1, z2, p = cache
    shared = lambda entering, d: (entering.T @ d, d.sum(axis=0))
    d, gradient = np.ones((len(y), 1)) / len(y), {}
    links = [
        (None, None, lambda d: d * (p - y)[:, None]),
        ("2", a1, lambda d: d @ P["W2"].T),
        (None, None, lambda d: d * (1 - a1**2)),
        ("1", X, None),
    ]
    for layer, entering, pull in links:
        if layer:
            gradient["W" + layer], gradient["b" + layer] = shared(entering, d)
        if pull:
            d = pull(d)
    return gradient
