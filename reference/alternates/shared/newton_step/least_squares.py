"""The step as a least-squares solution, refused where the rank is not full."""


def newton_step(f, df, x):
    if np.isscalar(x) or np.ndim(x) == 0:
        return x - f(x) / df(x)
    step, _, rank, _ = np.linalg.lstsq(df(x), np.negative(f(x)), rcond=None)
    if rank < len(x):
        raise np.linalg.LinAlgError(f"the Jacobian has rank {rank} only")
    return x + step
