"""Every parabola fitted to its three points and integrated as a polynomial."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be an even, positive number")
    h = (b - a) / n
    values = [f(a + i * h) for i in range(n + 1)]
    total = 0.0
    for i in range(0, n, 2):
        parabola = np.polynomial.Polynomial(np.polyfit([-1, 0, 1], values[i : i + 3], 2)[::-1])
        antiderivative = parabola.integ()
        total += h * (antiderivative(1) - antiderivative(-1))
    return total
