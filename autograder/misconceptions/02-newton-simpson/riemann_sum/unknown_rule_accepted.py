"""A rule that does not exist is taken for another one.

Whoever misspells the rule gets a number and is not told that it belongs to another rule. Think
about the last branch of your choice: for which names should it stand?

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            total += f(a + i * h)
        elif rule == "right":
            total += f(a + (i + 1) * h)
        else:
            total += f(a + (i + 0.5) * h)
    return total * h
