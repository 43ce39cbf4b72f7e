"""The refusal is printed, not raised.

Your function prints a sentence and returns None, so the program that called it goes on as if
nothing were wrong. Think about how a function tells its caller, and not only the reader, that it
cannot answer.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        print("ValueError: n must be even and positive")
        return None
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
