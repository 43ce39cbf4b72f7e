"""The midpoint sum takes the mean of two heights, not the height in the middle.

Your midpoint sum is the mean of the left and the right one, which is another rule with twice the
error. Think about the middle of a panel: is it a place on the x-axis, or a height?

See: Riemann sums
"""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        left = a + i * h
        right = a + (i + 1) * h
        if rule == "left":
            total += f(left)
        elif rule == "right":
            total += f(right)
        elif rule == "midpoint":
            total += (f(left) + f(right)) / 2
        else:
            raise ValueError("unknown rule")
    return total * h
