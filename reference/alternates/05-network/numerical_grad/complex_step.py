"""A nudge by an imaginary number, so that nothing is subtracted."""


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {}
    for name, array in P.items():
        gradient[name] = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            Q = dict(P)
            Q[name] = array.astype(complex)
            Q[name][place] += 1j * eps
            gradient[name][place] = np.imag(bce_loss(forward(Q, X)[0], y)) / eps
    return gradient
