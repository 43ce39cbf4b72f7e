"""The rectangles of a left sum stand in for trapezoids.

Your error is halved when n doubles, where a trapezoid's falls to a quarter. Think about the top of
each piece: is it flat, or does it lead from one height to the next?

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        total += f(a + i * h)
    return total * h
