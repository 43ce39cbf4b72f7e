# Everything right: copies, annotations, lambdas, and experiments that fail in a cell of their own.

# %% numerical_grad
def numerical_grad(P: dict, X, y, eps: float = 1e-5) -> dict:
    def nudged(k, i, by):
        Q = {name: np.array(values, dtype=float) for name, values in P.items()}
        Q[k][i] += by
        return bce_loss(forward(Q, X)[0], y)

    return {
        k: np.array(
            [(nudged(k, i, eps) - nudged(k, i, -eps)) / (2 * eps) for i in np.ndindex(P[k].shape)]
        ).reshape(P[k].shape)
        for k in P
    }

# %% backward
outer = lambda a, b: np.tensordot(a, b, axes=(0, 0))


def backward(P, cache, y):
    X, _, a, _, p = cache
    delta2 = (p - y).reshape(-1, 1) / len(p)
    delta1 = (delta2 * P["W2"].T) * (1 + a) * (1 - a)
    ones = np.ones(len(p))
    return dict(W1=outer(X, delta1), b1=ones @ delta1, W2=outer(a, delta2), b2=ones @ delta2)

# %% newton_step
def newton_step(f, df, x):
    slope, value = df(x), f(x)
    if isinstance(x, (int, float)):
        return x - value / slope
    step, _, rank, _ = np.linalg.lstsq(slope, value, rcond=None)
    if rank < len(x):
        raise np.linalg.LinAlgError("no step, or many")
    return x - step

# %% simpson
def simpson(f, a, b, n=100):
    if not (n > 0 and n % 2 == 0):
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    y = [f(a + h * k) for k in range(n + 1)]
    trapezoid = h * (sum(y) - (y[0] + y[-1]) / 2)
    coarse = 2 * h * (sum(y[::2]) - (y[0] + y[-1]) / 2)
    return (4 * trapezoid - coarse) / 3

# %% experiments
print(undefined_name)
