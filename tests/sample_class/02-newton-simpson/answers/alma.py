# Everything right, as the lesson suggests it.

# %% taylor_polynomial
def taylor_polynomial(derivatives, x, x0):
    total = 0 * x
    factorial = 1
    for k in range(len(derivatives)):
        if k > 0:
            factorial = factorial * k
        total = total + derivatives[k] / factorial * (x - x0) ** k
    return total

# %% newton_step
def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x + np.linalg.solve(df(x), -f(x))

# %% newton
def newton(f, df, x0, tol=1e-12, max_iter=50):
    x = x0
    history = [x0]
    for i in range(max_iter):
        x_new = newton_step(f, df, x)
        history.append(x_new)
        if np.linalg.norm(x_new - x) <= tol:
            return x_new, history
        x = x_new
    raise RuntimeError("no convergence after " + str(max_iter) + " steps")

# %% riemann_sum
def riemann_sum(f, a, b, n, rule="left"):
    if n < 1:
        raise ValueError("n must be positive")
    h = (b - a) / n
    if rule == "left":
        shift = 0
    elif rule == "right":
        shift = h
    elif rule == "midpoint":
        shift = h / 2
    else:
        raise ValueError("unknown rule " + rule)
    total = 0
    for i in range(n):
        total += f(a + i * h + shift)
    return total * h

# %% trapezoid
def trapezoid(f, a, b, n):
    if n < 1:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h

# %% simpson
def simpson(f, a, b, n=100):
    if n < 1 or n % 2 == 1:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3

# %% observed_order
def observed_order(errors):
    if len(errors) < 2:
        raise ValueError("need two errors")
    for e in errors:
        if e <= 0:
            raise ValueError("errors must be positive")
    orders = []
    for i in range(len(errors) - 1):
        orders.append(np.log2(errors[i] / errors[i + 1]))
    return orders
