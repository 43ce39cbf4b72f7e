"""Shifted arrays, divided."""


def observed_order(errors):
    e = np.array(errors, dtype=float)
    if e.size < 2 or np.any(e <= 0):
        raise ValueError("positive errors, please")
    return e[:-1] / e[1:]
