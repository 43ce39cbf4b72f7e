"""The array of slopes is made anew, and filled, in each round of the loop."""


def numerical_grad(P, X, y, eps=1e-5):
    gradient = {}
    for name, array in P.items():
        for place, value in np.ndenumerate(array):
            losses = []
            for moved_value in (value + eps, value - eps):
                moved = array.copy()
                moved[place] = moved_value
                losses.append(bce_loss(forward(P | {name: moved}, X)[0], y))
            slope = (losses[0] - losses[1]) / (2 * eps)
            gradient[name] = np.full(array.shape, slope)
    return gradient
