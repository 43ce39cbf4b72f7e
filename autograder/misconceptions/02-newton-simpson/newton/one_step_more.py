"""One step is taken after the last one.

Your root is fine, but you went on after a step that was short enough already. Think about when the
length of a step is compared with tol: before the step, or after it?

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            history.append(newton_step(f, df, x_new))
            return history[-1], history
        x = x_new
    raise RuntimeError("did not converge")
