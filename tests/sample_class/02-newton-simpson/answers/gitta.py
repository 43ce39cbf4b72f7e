# trapezoid: the ends count whole. observed_order: natural logarithms.

# %% like alma

# %% trapezoid
def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    return h * sum(f(a + i * h) for i in range(n + 1))

# %% observed_order
def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("bad errors")
    return [np.log(errors[i] / errors[i + 1]) for i in range(len(errors) - 1)]
