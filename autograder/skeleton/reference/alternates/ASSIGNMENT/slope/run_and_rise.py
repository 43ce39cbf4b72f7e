def slope(f, a, b):
    run, rise = b - a, f(b) - f(a)
    if not run:
        raise ValueError("no run, no slope")
    return rise / run
