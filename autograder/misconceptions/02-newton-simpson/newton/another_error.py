"""The error is of another class than the task names.

Your function says that it found no root, but with an error that the caller does not expect. Think
about a program that is ready to catch a RuntimeError.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise ValueError("did not converge")
