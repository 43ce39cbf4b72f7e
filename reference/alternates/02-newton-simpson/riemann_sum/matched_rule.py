"""A match statement chooses the place, a loop adds the areas one by one."""


def riemann_sum(f, a, b, n, rule="left"):
    if n <= 0:
        raise ValueError(n)
    h, area = (b - a) / n, 0.0
    for i in range(n):
        match rule:
            case "left":
                x = a + i * h
            case "right":
                x = a + (i + 1) * h
            case "midpoint":
                x = a + (2 * i + 1) * h / 2
            case _:
                raise ValueError(rule)
        area += f(x) * h
    return area
