# riemann_sum exchanges left and right; trapezoid takes the mean of the two, which is right.

# %% like boris

# %% riemann_sum
def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    shifts = {"left": 1, "right": 0, "midpoint": 0.5}
    if rule not in shifts:
        raise ValueError("no such rule")
    return h * sum(f(a + (i + shifts[rule]) * h) for i in range(n))
