"""The sum ends with the slope.

Your polynomial is the tangent, however many derivatives you are given. Think about what the second
derivative knows of the curve that the slope does not.

See: a polynomial that fits at a point
"""


def taylor_polynomial(derivatives, x, x0):
    if len(derivatives) == 1:
        return derivatives[0] + 0 * x
    return derivatives[0] + derivatives[1] * (x - x0)
