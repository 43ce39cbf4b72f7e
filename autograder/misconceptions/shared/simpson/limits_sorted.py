"""The limits are put in order, and the sign is lost.

Your integral stays the same when the limits are swapped. Think about the direction in which the
interval is walked, and about the sign of a step to the left.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    if a > b:
        a, b = b, a
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
