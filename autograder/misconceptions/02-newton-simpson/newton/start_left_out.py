"""The history does not begin with x0.

Your points are right, but the first of them is missing: the one that you were given. Think about
what is on the list before the first step is taken.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = []
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
