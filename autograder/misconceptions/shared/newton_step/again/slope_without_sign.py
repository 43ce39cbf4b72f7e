"""Up or down is not asked: only how steep it is."""


def newton_step(f, df, x):
    value, slope = f(x), df(x)
    if np.size(x) > 1:
        return x + np.linalg.solve(slope, -value)
    steepness = np.sqrt(slope**2)
    return x - value / steepness
