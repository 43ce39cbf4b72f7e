"""All points of the history are one and the same array.

For a number all is well, but for a vector your list shows the root again and again. Think about
what is on a list when the array that you put there is changed later.

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = np.array(x0, dtype=float) if np.ndim(x0) else x0
    history = [x]
    for _ in range(max_iter):
        step = newton_step(f, df, x) - x
        x += step
        history.append(x)
        if np.linalg.norm(step) <= tol:
            return x, history
    raise RuntimeError("did not converge")
