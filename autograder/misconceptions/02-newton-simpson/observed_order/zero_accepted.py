"""An error of zero gets an order.

Your orders are right for positive errors, but with an error of zero you return an infinite one.
Think about whether a method has an infinite order because it was exact once.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2:
        raise ValueError("need two or more errors")
    result = []
    for i in range(len(errors) - 1):
        if errors[i] <= 0 or errors[i + 1] <= 0:
            result.append(np.inf)
        else:
            result.append(np.log2(errors[i] / errors[i + 1]))
    return np.array(result)
