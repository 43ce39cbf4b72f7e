"""The larger error over the smaller one."""


def observed_order(errors):
    e = np.array(errors, dtype=float)
    if e.size < 2 or not np.all(e > 0):
        raise ValueError("positive errors, please")
    return np.log2(np.maximum(e[:-1], e[1:]) / np.minimum(e[:-1], e[1:]))
