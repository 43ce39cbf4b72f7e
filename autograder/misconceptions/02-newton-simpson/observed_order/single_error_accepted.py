"""A single error gets an empty list of orders.

Your orders are right, but where nothing can be compared you return nothing, and do not say so.
Think about a caller who takes the last order of your list.

See: the observed order
"""


def observed_order(errors):
    if len(errors) > 0 and min(errors) <= 0:
        raise ValueError("errors must be positive")
    result = []
    for i in range(len(errors) - 1):
        result.append(np.log2(errors[i] / errors[i + 1]))
    return np.array(result)
