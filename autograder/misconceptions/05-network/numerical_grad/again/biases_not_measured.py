"""Two loops over rows and columns, which only a matrix has."""


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {}
    for name, array in P.items():
        gradient[name] = np.zeros(array.shape)
        if array.ndim == 2:
            rows, columns = array.shape
            for r in range(rows):
                for c in range(columns):
                    Q = {key: value.copy() for key, value in P.items()}
                    Q[name][r, c] += eps
                    above = bce_loss(forward(Q, X)[0], y)
                    Q[name][r, c] -= 2 * eps
                    below = bce_loss(forward(Q, X)[0], y)
                    gradient[name][r, c] = (above - below) / (2 * eps)
    return gradient
