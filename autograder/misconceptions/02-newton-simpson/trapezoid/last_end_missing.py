"""One of the two ends is left out.

Your sum has half of the first value in it, and nothing of the last. Think about where a range ends,
and about the point b.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = f(a) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
