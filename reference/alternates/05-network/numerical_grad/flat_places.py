"""Places counted by one number, with the flat iterator of a copy."""


def numerical_grad(P, X, y, eps=1e-5):
    Q = {name: array.copy() for name, array in P.items()}
    gradient = {}
    for name in Q:
        flat = Q[name].flat
        slopes = []
        for j in range(P[name].size):
            start = flat[j]
            flat[j] = start + eps
            up = bce_loss(forward(Q, X)[0], y)
            flat[j] = start - eps
            down = bce_loss(forward(Q, X)[0], y)
            flat[j] = start
            slopes.append((up - down) / (2 * eps))
        gradient[name] = np.reshape(slopes, P[name].shape)
    return gradient
