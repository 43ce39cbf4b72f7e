"""Windows of three values over the array, every second of them kept."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    values = np.fromiter((f(x) for x in np.linspace(start=a, stop=b, num=n + 1)), dtype=float)
    windows = np.lib.stride_tricks.sliding_window_view(values, window_shape=3)[::2]
    means = np.average(windows, axis=1, weights=[1, 4, 1])
    return means.mean() * (b - a)
