"""An odd number of panels is silently made even.

Your integrals are good, but whoever asks for an odd number of panels gets another rule and is not
told. Think about what the task wants to happen when the rule does not exist.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n <= 0:
        raise ValueError("n must be positive")
    if n % 2 == 1:
        n += 1
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
