# Everything right.

# %% slope
def slope(f, a, b):
    if a == b:
        raise ValueError("a and b are the same")
    return (f(a) - f(b)) / (a - b)
