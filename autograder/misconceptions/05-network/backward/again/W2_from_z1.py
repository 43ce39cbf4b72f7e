"""The hidden layer is computed again from X, and its tanh is forgotten."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    hidden = np.dot(X, P["W1"]) + P["b1"]
    r = (p - y) / y.shape[0]
    back = np.multiply.outer(r, P["W2"][:, 0])
    back -= back * a1**2
    gradient = {"b1": np.add.reduce(back), "b2": np.array([np.add.reduce(r)])}
    gradient["W1"] = np.stack([X[:, 0] @ back, X[:, 1] @ back])
    gradient["W2"] = np.stack([[h @ r] for h in hidden.T])
    return gradient
