# simpson never returns, the rest is right.

# %% like ada

# %% simpson
def simpson(f, a, b, n=100):
    i, total = 1, f(a) + f(b)
    while i < n:
        total += f(a + i * (b - a) / n)
    return total
