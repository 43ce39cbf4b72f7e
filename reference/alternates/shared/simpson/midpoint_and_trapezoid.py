"""Two midpoint sums to one trapezoid sum, over panels of double width."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2 == 1:
        raise ValueError("n has to be even and greater than 0")
    pairs = n // 2
    width = (b - a) / pairs
    midpoint = width * sum(f(a + (k + 0.5) * width) for k in range(pairs))
    trapezoid = width * (sum(f(a + k * width) for k in range(1, pairs)) + (f(a) + f(b)) / 2)
    return (2 * midpoint + trapezoid) / 3
