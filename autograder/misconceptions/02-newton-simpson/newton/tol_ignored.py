"""The tolerance is a number of your own.

Your function stops at the same point whatever tol is. Think about who knows how exact the root has
to be.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= 1e-10:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
