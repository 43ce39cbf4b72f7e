"""The slope of the line through two points on logarithmic axes."""


def observed_order(errors):
    if len(errors) < 2 or not all(e > 0 for e in errors):
        raise ValueError("expected at least two positive numbers")
    y = np.log(np.asarray(errors, dtype=float))
    return np.array([np.polyfit(np.log([1, 0.5]), y[i : i + 2], 1)[0] for i in range(len(y) - 1)])
