"""A loop over indices that fills an array."""


def observed_order(errors):
    count = len(errors) - 1
    if count < 1:
        raise ValueError("one error has no order")
    orders = np.zeros(count)
    for i in range(count):
        if errors[i] <= 0 or errors[i + 1] <= 0:
            raise ValueError("an error must be positive")
        orders[i] = np.log2(errors[i]) - np.log2(errors[i + 1])
    return orders
