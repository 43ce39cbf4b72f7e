"""Only the root is returned.

Your root is right, and the way to it is lost. Think about the two things that the docstring
promises.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new
        x = x_new
    raise RuntimeError("did not converge")
