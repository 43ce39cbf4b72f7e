"""The assertions without a sentence, before slices of an array."""


def simpson(f, a, b, n=100):
    assert n > 0
    assert n // 2 * 2 == n
    y = np.array([f(a + (b - a) * i / n) for i in range(n + 1)])
    parabolas = y[:-1:2] + 4 * y[1::2] + y[2::2]
    return parabolas.sum() / 3 * (b - a) / n
