"""Zero and negative numbers of panels are not refused.

With no panels your rule divides by zero, and with fewer it returns a number without meaning. Think
about all the values of n for which there is no trapezoid.

See: the trapezoid rule
"""


def trapezoid(f, a, b, n):
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h
