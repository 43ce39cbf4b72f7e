# numerical_grad: divided by eps instead of 2 eps.

# %% like ada

# %% numerical_grad
def numerical_grad(P, X, y, eps=1e-5):
    result = {}
    for k in P:
        result[k] = np.zeros_like(P[k])
        for idx in np.ndindex(P[k].shape):
            old = P[k][idx]
            P[k][idx] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][idx] = old
            result[k][idx] = (up - down) / eps
    return result
