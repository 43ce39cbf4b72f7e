"""The size of f decides when to stop, not the length of a step.

Your loop ends early where f is small everywhere, and never where f is large everywhere. Think about
a curve drawn in other units: does its root move, and does f there?

See: step after step
"""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x]
    while np.linalg.norm(f(x)) > tol:
        if len(history) > max_iter:
            raise RuntimeError("did not converge")
        x = newton_step(f, df, x)
        history.append(x)
    return x, history
