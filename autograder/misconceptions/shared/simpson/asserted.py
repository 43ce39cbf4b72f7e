"""The refusal is an assertion, not a ValueError.

Your function stops where it should, but with an AssertionError, which the caller does not expect
and which Python can be told to skip. Think about which error the task names.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    assert n > 0, "n must be positive"
    assert n % 2 == 0, "n must be even"
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
