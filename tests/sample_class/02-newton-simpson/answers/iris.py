# newton forgets all but the last points, and goes round a cycle for ever; the rest is right.

# %% like alma

# %% newton
def newton(f, df, x0, tol=1e-12, max_iter=50):
    history = [x0, newton_step(f, df, x0)]
    while abs(history[-1] - history[-2]).max() > tol if np.ndim(x0) else abs(history[-1] - history[-2]) > tol:
        history = history[-3:] + [newton_step(f, df, history[-1])]
    return history[-1], history
