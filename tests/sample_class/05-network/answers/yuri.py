# backward asks for all the memory there is, the rest is right.

# %% like ada

# %% backward
def backward(P, cache, y):
    hoard = []
    while True:
        hoard.append(np.ones((1000, 1000)))
