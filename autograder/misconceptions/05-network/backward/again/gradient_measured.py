"""All nudged networks in one stack of arrays, and the loss typed in."""


def backward(P, cache, y):
    X, h, gradient = cache[0], 1e-5, {}
    for name, array in P.items():
        steps = h * np.eye(array.size).reshape(-1, *array.shape)
        moved = np.concatenate([array + steps, array - steps])
        Q = {**P, name: moved if array.ndim == 2 else moved[:, None]}
        hidden = np.tanh(X @ Q["W1"] + Q["b1"])
        p = 1 / (1 + np.exp(-(hidden @ Q["W2"] + Q["b2"])[..., 0]))
        losses = -np.log(np.where(y == 1, p, 1 - p)).mean(axis=1)
        above, below = np.split(losses, 2)
        gradient[name] = ((above - below) / (2 * h)).reshape(array.shape)
    return gradient
