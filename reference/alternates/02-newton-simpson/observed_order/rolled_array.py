"""The array and itself, rolled by one, without the last quotient."""


def observed_order(errors):
    errors = np.asarray(errors, dtype=float)
    if errors.size <= 1:
        raise ValueError("fewer than two errors")
    if (errors <= 0).any():
        raise ValueError("an error that is not positive")
    quotients = (errors / np.roll(errors, -1))[:-1]
    return np.log(quotients) / np.log(2)
