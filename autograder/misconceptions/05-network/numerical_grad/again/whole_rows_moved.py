"""Nudges made from the rows of an identity matrix that counts only rows."""


def numerical_grad(P, X, y, eps=1e-5):
    loss = lambda params: bce_loss(forward(params, X)[0], y)
    gradient = {}
    for name, array in P.items():
        slopes = np.zeros(array.shape)
        for r, unit in enumerate(np.eye(array.shape[0])):
            nudge = unit if array.ndim == 1 else np.tile(unit[:, None], (1, array.shape[1]))
            rise = loss({**P, name: array + eps * nudge}) - loss({**P, name: array - eps * nudge})
            slopes[r, ...] = rise / (2 * eps)
        gradient[name] = slopes
    return gradient
