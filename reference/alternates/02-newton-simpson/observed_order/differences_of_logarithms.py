"""Differences of logarithms, with the sign turned."""


def observed_order(errors):
    errors = np.array(errors, dtype=float)
    if len(errors) < 2 or np.any(errors <= 0):
        raise ValueError(errors)
    return -np.diff(np.log2(errors))
