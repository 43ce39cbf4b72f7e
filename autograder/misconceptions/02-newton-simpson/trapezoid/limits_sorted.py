"""The limits are put in order, and the sign is lost.

Your integral stays the same when the limits are swapped. Think about the direction in which the
interval is walked, and about the sign of a step to the left.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    if a > b:
        a, b = b, a
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
