"""The history holds the steps, not the points.

Your list says how far you went each time, where it should say where you were. Think about what a
picture of the walk needs.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = []
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new - x)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
