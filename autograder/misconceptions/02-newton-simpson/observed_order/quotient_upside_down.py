"""The quotient is upside down.

All your orders have the wrong sign, as if errors grew. Think about which of two neighbouring errors
is the larger one, and what the logarithm of a number below one is.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(np.log2(errors[i + 1] / errors[i]))
    return np.array(result)
