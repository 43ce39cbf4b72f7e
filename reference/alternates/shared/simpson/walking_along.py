"""A while loop that walks along the curve and carries the last value with it."""


def simpson(f, a: float, b: float, n: int = 100) -> float:
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    h: float = (b - a) / n
    area: float = 0.0
    left: float = f(a)
    panel: int = 0
    while panel < n:
        middle = f(a + (panel + 1) * h)
        right = f(a + (panel + 2) * h)
        area += (left + 4 * middle + right) * h / 3
        left = right
        panel += 2
    return area
