"""Unit vectors of whole numbers, which are multiplied by the nudge in place of being replaced."""


def numerical_grad(P, X, y, eps=1e-5):
    result = {}
    for name, array in P.items():
        slopes = []
        for row in np.identity(array.size, dtype=np.int64):
            direction = row.reshape(array.shape)
            np.multiply(direction, eps, out=direction, casting="unsafe")
            right, _ = forward(P | {name: array + direction}, X)
            left, _ = forward(P | {name: array - direction}, X)
            slopes.append((bce_loss(right, y) - bce_loss(left, y)) / (2 * eps))
        result[name] = np.array(slopes).reshape(array.shape)
    return result
