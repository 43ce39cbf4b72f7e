"""A class of panels that knows its own area by each rule."""

from dataclasses import dataclass


@dataclass
class Panel:
    start: float
    width: float

    def area(self, f, rule):
        if rule == "left":
            return f(self.start) * self.width
        if rule == "right":
            return f(self.start + self.width) * self.width
        if rule == "midpoint":
            return f(self.start + self.width / 2) * self.width
        raise ValueError(f"a panel knows no rule {rule!r}")


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError(f"expected panels, got n = {n}")
    h = (b - a) / n
    return sum(Panel(a + i * h, h).area(f, rule) for i in range(n))
