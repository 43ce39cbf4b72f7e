"""Type annotations, and np.tensordot with the axis of the samples named."""


def backward(
    P: dict[str, np.ndarray], cache: tuple[np.ndarray, ...], y: np.ndarray
) -> dict[str, np.ndarray]:
    X, _, a1, _, p = cache
    residual: np.ndarray = np.subtract(p, y) / y.shape[0]
    hidden: np.ndarray = np.multiply.outer(residual, P["W2"][:, 0]) * (1.0 - np.power(a1, 2))
    samples: tuple[int, int] = (0, 0)
    return {
        "W1": np.tensordot(X, hidden, axes=samples),
        "b1": np.add.reduce(hidden, axis=0),
        "W2": np.tensordot(a1, residual[:, np.newaxis], axes=samples),
        "b2": np.add.reduce(residual, keepdims=True),
    }
