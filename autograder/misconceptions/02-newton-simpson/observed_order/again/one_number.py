"""The mean, by way of the first and the last error."""


def observed_order(errors):
    if len(errors) < 2 or any(e <= 0 for e in errors):
        raise ValueError("positive errors, please")
    return np.log2(errors[0] / errors[-1]) / (len(errors) - 1)
