"""Asks for the length of x, and falls back to a division if there is none."""


def newton_step(f, df, x):
    try:
        n = len(x)
    except TypeError:
        return float(x) - float(f(x)) / float(df(x))
    augmented = np.empty((n, n + 1))
    augmented[:, :n], augmented[:, n] = df(x), f(x)
    for i in range(n):  # Gauss and Jordan: clear the column above and below
        pivot = i + np.argmax(np.abs(augmented[i:, i]))
        if augmented[pivot, i] == 0:
            raise np.linalg.LinAlgError("singular Jacobian")
        augmented[[i, pivot]] = augmented[[pivot, i]]
        augmented[i] /= augmented[i, i]
        for k in set(range(n)) - {i}:
            augmented[k] -= augmented[k, i] * augmented[i]
    return x - augmented[:, n]
