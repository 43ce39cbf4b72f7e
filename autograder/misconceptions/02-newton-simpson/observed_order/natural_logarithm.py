"""The logarithm has the wrong base.

All your orders are too small by the same factor, about 0.69. Think about the number by which the
step size is divided from one error to the next.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(np.log(errors[i] / errors[i + 1]))
    return np.array(result)
