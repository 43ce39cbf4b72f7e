"""A return too early: the loop over the places ends after its first round."""


def slopes_of(name, P, X, y, eps):
    slopes = np.zeros(P[name].shape)
    for place in np.ndindex(P[name].shape):
        nudge = np.zeros(P[name].shape)
        nudge[place] = eps
        ahead = bce_loss(forward({**P, name: P[name] + nudge}, X)[0], y)
        behind = bce_loss(forward({**P, name: P[name] - nudge}, X)[0], y)
        slopes[place] = (ahead - behind) / (2 * eps)
        return slopes


def numerical_grad(P, X, y, eps=1e-5):
    return {name: slopes_of(name, P, X, y, eps) for name in P}
