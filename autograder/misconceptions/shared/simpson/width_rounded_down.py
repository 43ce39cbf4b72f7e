"""The width of a panel is rounded down to a whole number.

Your width is a whole number, mostly zero, so the area shrinks to nothing or belongs to another
interval. Think about the two divisions of Python, and which of them keeps the fraction.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) // n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
