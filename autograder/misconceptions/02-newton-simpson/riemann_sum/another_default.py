"""The rule that is taken when none is given has changed.

With a rule your sum is right, and without one it uses another rule than the docstring promises.
Compare the first line of your function with the stub's.

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="midpoint"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        elif rule == "midpoint":
            total += f(a + (i + 0.5) * h)
        else:
            raise ValueError("unknown rule")
    return total * h
