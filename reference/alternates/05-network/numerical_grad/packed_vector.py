"""All parameters packed into one long vector, which is nudged and unpacked again."""


def pack(P):
    return np.concatenate([array.ravel() for array in P.values()])


def unpack(vector, like):
    ends = np.cumsum([array.size for array in like.values()])
    pieces = np.split(vector, ends[:-1])
    return {name: piece.reshape(like[name].shape) for name, piece in zip(like, pieces)}


def numerical_grad(P, X, y, eps=1e-5):
    theta = pack(P)
    slopes = np.zeros(theta.size)
    for j in range(theta.size):
        right, left = theta.copy(), theta.copy()
        right[j] += eps
        left[j] -= eps
        loss_right = bce_loss(forward(unpack(right, P), X)[0], y)
        loss_left = bce_loss(forward(unpack(left, P), X)[0], y)
        slopes[j] = (loss_right - loss_left) / (2 * eps)
    return unpack(slopes, P)
