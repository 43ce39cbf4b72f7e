"""The gradient is measured by differences, not derived.

Your gradient is right to about ten digits and not to all of them, and it costs two forward passes
for every parameter. Think about how the chain rule gets all derivatives from what the cache holds,
without computing one loss.

See: What the chain rule saves
"""


def backward(P, cache, y):
    X = cache[0]
    return numerical_grad(P, X, y)
