"""A recursion: the first panels and the others, until there is one panel."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError("n must be positive")
    weights = {"left": (1, 0), "right": (0, 1), "midpoint": (0.5, 0.5)}.get(rule)
    if weights is None:
        raise ValueError("left, right or midpoint")

    def between(first, last):
        if last - first == 1:
            start, stop = a + first * (b - a) / n, a + last * (b - a) / n
            return f(weights[0] * start + weights[1] * stop)
        middle = (first + last) // 2
        return between(first, middle) + between(middle, last)

    return between(0, n) * (b - a) / n
