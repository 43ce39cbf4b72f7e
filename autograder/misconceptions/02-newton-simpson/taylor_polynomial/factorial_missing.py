"""The terms are not divided by factorials.

Your polynomial is right up to the slope and too strong from the second derivative on. Differentiate
(x - x0)² twice: which factor appears that has to be taken out again?

See: a polynomial that fits at a point
"""


def taylor_polynomial(derivatives, x, x0):
    total = 0
    for k in range(len(derivatives)):
        total += derivatives[k] * (x - x0) ** k
    return total
