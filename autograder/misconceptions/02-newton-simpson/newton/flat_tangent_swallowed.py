"""Where there is no step, the walk ends as if it had arrived.

If the tangent is flat or the Jacobian singular, you catch the error and return the point as a root.
Think about f there: is it zero?

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        try:
            x_new = newton_step(f, df, x)
        except (ZeroDivisionError, np.linalg.LinAlgError):
            return x, history
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
