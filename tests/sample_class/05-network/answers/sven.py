# backward: central differences handed in as the chain rule.

# %% like ada

# %% backward
def backward(P, cache, y):
    return numerical_grad(P, cache[0], y)
