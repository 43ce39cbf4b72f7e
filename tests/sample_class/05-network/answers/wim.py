# simpson is a syntax error, the rest is right.

# %% like ada

# %% simpson
def simpson(f, a, b, n=100):
    if n % 2 == 1 or n <= 0
        raise ValueError("n must be even and positive")
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return total * h / 3
