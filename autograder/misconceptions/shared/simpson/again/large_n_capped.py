"""Sixty-four panels are held to be enough for anybody."""

ENOUGH = 64


def simpson(f, a, b, n=100):
    if n < 2 or n % 2 != 0:
        raise ValueError("n")
    panels = n if n < ENOUGH else ENOUGH
    xs = np.linspace(a, b, panels + 1)
    ys = np.array([f(x) for x in xs])
    width = (b - a) / panels
    return width / 3 * (ys[0] + ys[-1] + 4 * sum(ys[1:-1:2]) + 2 * sum(ys[2:-1:2]))
