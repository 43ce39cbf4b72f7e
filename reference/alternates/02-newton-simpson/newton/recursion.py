"""A recursion that hands its history on, one step shorter of patience each time."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    def go(history, left):
        if left == 0:
            raise RuntimeError("no step was short enough")
        new = newton_step(f, df, history[-1])
        longer = [*history, new]
        if np.linalg.norm(np.subtract(new, history[-1])) <= tol:
            return new, longer
        return go(longer, left - 1)

    return go([x0], max_iter)
