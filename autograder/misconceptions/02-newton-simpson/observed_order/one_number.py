"""One order is returned for all.

You return a single number, the mean over all errors, where the docstring asks for the order between
each error and the next. Think about what the mean hides when the last errors are rounding.

See: the observed order
"""


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("need two or more positive errors")
    result = []
    for i in range(len(errors) - 1):
        result.append(np.log2(errors[i] / errors[i + 1]))
    return sum(result) / len(result)
