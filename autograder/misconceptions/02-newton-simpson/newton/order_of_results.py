"""The history comes first and the root second.

You return the right things in the wrong order, so whoever unpacks them takes one for the other.
Compare your last line with the docstring.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    history = [x0]
    for _ in range(max_iter):
        x_new = newton_step(f, df, history[-1])
        history.append(x_new)
        if np.linalg.norm(history[-1] - history[-2]) <= tol:
            return history, x_new
    raise RuntimeError("did not converge")
