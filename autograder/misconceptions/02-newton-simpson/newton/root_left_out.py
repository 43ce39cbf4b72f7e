"""The root is not on the history.

Your list ends one point before the root that you return. Think about the order of things in your
loop: is the new point put on the list before you leave, or after?

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = []
    for _ in range(max_iter):
        history.append(x)
        x_new = newton_step(f, df, x)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
