# Everything right: few loops, and functions that call each other.

# %% taylor_polynomial
def taylor_polynomial(derivatives, x, x0):
    from math import factorial
    c = [d / factorial(k) for k, d in enumerate(derivatives)]
    return np.polyval(c[::-1], np.asarray(x) - x0)

# %% newton_step
def newton_step(f, df, x):
    J = np.atleast_2d(df(x))
    if np.ndim(x) == 0 and J[0, 0] == 0:
        raise ZeroDivisionError("flat tangent")
    s = np.linalg.solve(J, -np.atleast_1d(f(x)))
    return x + s if np.ndim(x) else x + s[0]

# %% newton
def newton(f, df, x0, tol=1e-12, max_iter=50):
    points = [np.array(x0, float), newton_step(f, df, x0)]
    while np.max(np.abs(points[-1] - points[-2])) > tol:
        if len(points) > max_iter:
            raise RuntimeError("too many steps")
        points.append(newton_step(f, df, points[-1]))
    return points[-1], np.array(points)

# %% riemann_sum
def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0 or rule not in {"left", "right", "midpoint"}:
        raise ValueError((n, rule))
    x = np.linspace(a, b, n + 1)
    x = {"left": x[:-1], "right": x[1:], "midpoint": (x[:-1] + x[1:]) / 2}[rule]
    return np.mean([f(t) for t in x]) * (b - a)

# %% trapezoid
def trapezoid(f, a, b, n):
    return np.mean([riemann_sum(f, a, b, n, rule) for rule in ("left", "right")])

# %% simpson
def simpson(f, a, b, n=100):
    if n % 2:
        raise ValueError("odd n")
    return (2 * riemann_sum(f, a, b, n // 2, "midpoint") + trapezoid(f, a, b, n // 2)) / 3

# %% observed_order
def observed_order(errors):
    e = np.array(errors, float)
    if e.size < 2 or (e <= 0).any():
        raise ValueError(errors)
    return -np.diff(np.log2(e))
