"""Twice the slope, by steps along basis directions."""


def numerical_grad(P, X, y, eps=1e-5):
    L = lambda Q: bce_loss(forward(Q, X)[0], y)
    out = {}
    for name in P:
        a = P[name]
        steps = np.eye(a.size).reshape((a.size, *a.shape)) * eps
        diffs = [L({**P, name: a + s}) - L({**P, name: a - s}) for s in steps]
        out[name] = np.reshape(diffs, a.shape) / eps
    return out
