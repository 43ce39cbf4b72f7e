"""The midpoint rule stands in for the trapezoid rule.

Your order is right, but you know the curve in the middle of the panels, and the trapezoids know it
at their ends. Look at the last picture of the four.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("n must be positive")
    h = (b - a) / n
    total = 0
    for i in range(n):
        total += f(a + (i + 0.5) * h)
    return total * h
