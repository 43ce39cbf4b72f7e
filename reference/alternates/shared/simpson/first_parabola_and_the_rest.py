"""A recursion: the first parabola, and Simpson's rule for the rest."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("the number of panels must be even and positive")
    if n == 2:
        return (b - a) / 6 * (f(a) + 4 * f((a + b) / 2) + f(b))
    joint = a + 2 * (b - a) / n
    return simpson(f, a, joint, 2) + simpson(f, joint, b, n - 2)
