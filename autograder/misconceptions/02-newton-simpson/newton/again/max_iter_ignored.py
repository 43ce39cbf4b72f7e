"""A recursion that ends when Python's patience does."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    after = newton_step(f, df, x0)
    if np.linalg.norm(after - x0) <= tol:
        return after, [x0, after]
    root, rest = newton(f, df, after, tol)
    return root, [x0, *rest]
