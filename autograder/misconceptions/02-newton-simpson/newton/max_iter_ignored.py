"""The loop does not count to max_iter.

Your function finds roots, but it decides by itself how patient it is. Think about who has to wait
when the points never come to rest.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    for _ in range(1000):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("did not converge")
