"""The quotients are returned, not their logarithms.

You return 2, 4 and 16 where the orders are 1, 2 and 4. Think about the power of two that the
quotient is.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(errors[i] / errors[i + 1])
    return np.array(result)
