"""Slices, which may be empty."""


def observed_order(errors):
    e = np.array(errors, dtype=float)
    if np.any(e <= 0):
        raise ValueError("positive errors, please")
    return np.log2(e[:-1] / e[1:])
