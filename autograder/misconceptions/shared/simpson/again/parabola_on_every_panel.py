"""Edges and middles of the panels as two arrays."""


def simpson(f, a, b, n=100):
    if n <= 0 or n % 2:
        raise ValueError("n must be even and positive")
    x = np.linspace(a, b, n + 1)
    width = (b - a) / n
    at_edges = np.array([f(t) for t in x])
    at_middles = np.array([f(t) for t in x[:-1] + width / 2])
    trapezoid = width * (at_edges.sum() - (at_edges[0] + at_edges[-1]) / 2)
    return (trapezoid + 2 * width * at_middles.sum()) / 3
