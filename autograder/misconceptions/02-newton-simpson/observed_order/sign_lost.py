"""The sign of an order is dropped.

Where an error grows, your order is positive, as if it had shrunk. Think about what an order below
zero would tell you.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(abs(np.log2(errors[i] / errors[i + 1])))
    return np.array(result)
