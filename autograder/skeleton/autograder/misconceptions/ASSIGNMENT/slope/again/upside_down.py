"""With helper variables."""


def slope(f, a, b):
    if b - a == 0:
        raise ValueError("these are one point")
    dy = f(b) - f(a)
    dx = b - a
    return 1 / (dy / dx)
