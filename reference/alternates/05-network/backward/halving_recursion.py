"""A recursion that halves the samples until few are left, and adds the halves."""


def summed(X, a1, residual, W2):
    if len(X) > 32:
        half = len(X) // 2
        first = summed(X[:half], a1[:half], residual[:half], W2)
        second = summed(X[half:], a1[half:], residual[half:], W2)
        return [one + other for one, other in zip(first, second)]
    hidden = residual @ W2.T * (1 - a1**2)
    return [X.T @ hidden, hidden.sum(axis=0), a1.T @ residual, residual.sum(axis=0)]


def backward(P, cache, y):
    X, _, a1, _, p = cache
    sums = summed(X, a1, (p - y).reshape(-1, 1), P["W2"])
    return {name: total / len(y) for name, total in zip(("W1", "b1", "W2", "b2"), sums)}
