# taylor_polynomial: no factorials.

# %% like alma

# %% taylor_polynomial
def taylor_polynomial(derivatives, x, x0):
    total = 0 * x
    for k in range(len(derivatives)):
        total = total + derivatives[k] * (x - x0) ** k
    return total
