# simpson is a syntax error, and newton_step is not written; newton has its own steps.

# %% like alma

# %% newton_step
def newton_step(f, df, x):
    """Later."""
    raise NotImplementedError("replace this line with your code")

# %% newton
def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for i in range(max_iter):
        if np.ndim(x) == 0:
            step = f(x) / df(x)
        else:
            step = np.linalg.solve(df(x), f(x))
        x = x - step
        history.append(x)
        if np.linalg.norm(step) <= tol:
            return x, history
    raise RuntimeError("no root")

# %% simpson
def simpson(f, a, b, n=100):
    if n < 1 or n % 2 == 1
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    return h / 3 * (f(a) + f(b))
