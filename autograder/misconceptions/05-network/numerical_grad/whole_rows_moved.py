"""A whole row of a matrix is nudged at once.

Your slopes are right wherever a row holds a single number, but all entries of a row of W1 got the
same slope. Think about how many indices it takes to name one entry of a matrix.

See: 3 · Question 1: measure the gradient
"""


def numerical_grad(P, X, y, eps=1e-5):
    grads = {}
    for k in P:
        grads[k] = np.zeros_like(P[k])
        for i in range(len(P[k])):
            old = P[k][i].copy()
            P[k][i] = old + eps
            up = bce_loss(forward(P, X)[0], y)
            P[k][i] = old - eps
            down = bce_loss(forward(P, X)[0], y)
            P[k][i] = old
            grads[k][i] = (up - down) / (2 * eps)
    return grads
