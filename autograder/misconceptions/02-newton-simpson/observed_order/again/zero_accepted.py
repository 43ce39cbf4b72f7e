"""Sizes of errors, and NumPy left to divide by zero."""


def observed_order(errors):
    if len(errors) < 2:
        raise ValueError("two errors at least")
    with np.errstate(all="ignore"):
        return -np.diff(np.log2(np.abs(np.array(errors, dtype=float))))
