"""A recursion that halves the interval and remembers the values it has seen."""

from functools import lru_cache


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    value = lru_cache(maxsize=None)(lambda i: f(a + i * h))

    def between(first, last):
        if last - first == 2:
            return h / 3 * (value(first) + 4 * value(first + 1) + value(last))
        middle = first + (last - first) // 4 * 2
        return between(first, middle) + between(middle, last)

    return between(0, n)
