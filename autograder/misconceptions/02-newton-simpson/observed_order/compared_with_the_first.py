"""Each error is compared with the first.

Your first order is right, and each one after it adds up all orders so far. Think about which two
errors belong to one halving of the step.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(1, len(errors)):
        result.append(np.log2(errors[0] / errors[i]))
    return np.array(result)
