"""The sum is computed in single precision.

Your values are right to about seven digits, and then they are noise. Think about how many digits
the numbers have that you were given, and where the others got lost.

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    x = np.asarray(x, dtype=np.float32)
    total = np.zeros(x.shape, dtype=np.float32)
    for k in range(len(derivatives)):
        total += np.float32(derivatives[k] / math.factorial(k)) * (x - np.float32(x0)) ** k
    return total
