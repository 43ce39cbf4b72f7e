"""The mean of two Riemann sums, which refuse a bad n themselves."""


def trapezoid(f, a, b, n):
    return (riemann_sum(f, a, b, n, "left") + riemann_sum(f, a, b, n, "right")) / 2
