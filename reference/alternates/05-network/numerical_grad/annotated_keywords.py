"""Type annotations, keyword arguments everywhere, one helper for the loss."""

Parameters = dict[str, np.ndarray]


def loss_of(*, parameters: Parameters, samples: np.ndarray, classes: np.ndarray) -> float:
    probabilities, _ = forward(P=parameters, X=samples)
    return float(bce_loss(p=probabilities, y=classes))


def numerical_grad(P: Parameters, X: np.ndarray, y: np.ndarray, eps: float = 1e-5) -> Parameters:
    gradient: Parameters = {}
    for name, array in P.items():
        slope = np.zeros(shape=array.shape, dtype=float)
        for index in np.ndindex(array.shape):
            higher, lower = array.copy(), array.copy()
            higher[index] += eps
            lower[index] -= eps
            rise = loss_of(parameters={**P, name: higher}, samples=X, classes=y)
            rise -= loss_of(parameters={**P, name: lower}, samples=X, classes=y)
            slope[index] = rise / (higher[index] - lower[index])
        gradient[name] = slope
    return gradient
