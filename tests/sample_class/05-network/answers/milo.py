# newton_step: plus instead of minus.

# %% like ada

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x + f(x) / df(x)
    return x + np.linalg.solve(df(x), f(x))
