"""The other question's function, with its default."""


def trapezoid(f, a, b, n):
    return riemann_sum(f, a, b, n)
