# newton_step: divides elementwise by the Jacobian.

# %% like ada

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - f(x) / df(x)
