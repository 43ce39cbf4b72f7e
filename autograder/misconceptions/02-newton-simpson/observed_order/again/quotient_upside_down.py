"""Differences of logarithms, as they come."""


def observed_order(errors):
    e = np.array(errors, dtype=float)
    if e.size < 2 or not np.all(e > 0):
        raise ValueError("positive errors, please")
    return np.diff(np.log2(e))
