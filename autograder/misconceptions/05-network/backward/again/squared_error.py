"""(p - y)² differentiated for one sample at a time, then averaged."""


def backward(P, cache, y):
    X, _, a1, _, p = cache
    parts = {"W1": [], "b1": [], "W2": [], "b2": []}
    for x, a, guess, truth in zip(X, a1, p, y):
        d = 2 * (guess - truth) * guess * (1 - guess)
        h = d * P["W2"][:, 0] * (1 - a**2)
        parts["W1"].append(np.outer(x, h))
        parts["b1"].append(h)
        parts["W2"].append(d * a[:, None])
        parts["b2"].append([d])
    return {name: np.mean(stack, axis=0) for name, stack in parts.items()}
