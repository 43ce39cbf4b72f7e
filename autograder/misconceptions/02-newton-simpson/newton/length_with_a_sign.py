"""The step is compared with its sign.

Your loop stops at the first step to the left, since a negative number is smaller than any
tolerance. Think about the length of a step, whichever way it goes.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.all(x_new - x <= tol):
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
