"""Where no root is found, the last point is returned as if it were one.

Your loop ends after max_iter steps, but whoever called it cannot tell that there is no root. Think
about a cycle of 0 and 1: which of the two would you hand on as a root?

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            break
        x = x_new
    return history[-1], history
