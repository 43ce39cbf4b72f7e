"""The logarithm counts digits, not halvings.

Your numbers say how many digits are won from one error to the next, and an order of 4 looks like
1.2. Think about the number by which the step size is divided.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(np.log10(errors[i] / errors[i + 1]))
    return np.array(result)
