"""The weights 3, 3, 2 belong to another rule.

Your weights are those of cubics over triples of panels, and n panels do not always fall into
triples. Think about how many points a parabola needs, and solve for its weights again.

See: Simpson's rule
"""


def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0:
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        if i % 3 == 0:
            total += 2 * f(a + i * h)
        else:
            total += 3 * f(a + i * h)
    return total * 3 * h / 8
