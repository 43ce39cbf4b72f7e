# Run over rise, and no refusal.

# %% slope
def slope(f, a, b):
    return (b - a) / (f(b) - f(a))
