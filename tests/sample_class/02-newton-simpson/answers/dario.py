# newton_step has a plus for its minus; newton calls it, and is a right loop.

# %% like alma

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x + f(x) / df(x)
    return x + np.linalg.solve(df(x), f(x))
