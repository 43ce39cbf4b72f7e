"""Run over rise.

Your fraction stands on its head: steep curves get small slopes. Think of a road sign: 10 % means
that the road climbs 10 m on a run of 100 m.

See: 1 · Question 1: the slope of a secant
"""


def slope(f, a, b):
    if a == b:
        raise ValueError("a and b must differ")
    return (b - a) / (f(b) - f(a))
