"""map and operator.truediv over shifted copies, then one logarithm."""

from operator import truediv


class NoOrder(ValueError):
    """There is no order to speak of."""


def observed_order(errors):
    errors = [float(e) for e in errors]
    if len(errors) < 2 or any(e <= 0 for e in errors):
        raise NoOrder(errors)
    return np.log2(list(map(truediv, errors, errors[1:])))
