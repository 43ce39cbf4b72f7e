"""Pictures of curves that several lessons draw, and the look of all pictures: given code.

Nothing is told by colour alone: curves differ by their lines, points by their markers.
"""

import numpy as np


def pyplot():
    """Import matplotlib when the first picture is drawn, and set the look of all pictures.

    Grading imports this module and draws nothing: it need not wait for matplotlib.
    """
    import matplotlib.pyplot as plt

    plt.rcParams.update({"figure.dpi": 100, "figure.constrained_layout.use": True})
    plt.rcParams.update({"axes.grid": False, "font.size": 10, "axes.titlesize": 11})
    plt.rcParams.update({"hatch.color": "0.7", "hatch.linewidth": 0.6})
    return plt


def log_log(x, y, guides, xlabel, ylabel, title):
    """Draw a curve on logarithmic axes, where a power is a straight line.

    Parameters
    ----------
    x, y : array_like
        The measured points, positive.
    guides : dict
        Label of a line → ``(i, power)``: through the point of index i, with that slope.
    xlabel, ylabel, title : str
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6, 4))
    x, y = np.asarray(x), np.asarray(y)
    ax.loglog(x, y, "ko-", ms=5, lw=1, label="measured")
    for line, (label, (i, power)) in zip(("--", ":", "-."), guides.items(), strict=False):
        ax.loglog(x, y[i] * (x / x[i]) ** power, line, lw=1.8, label=label)
    ax.set(xlabel=xlabel, ylabel=ylabel, title=title, ylim=(min(y) / 4, max(y) * 4))
    ax.grid(alpha=0.3)
    ax.legend()
    plt.show()


def parabolas(f, a, b, n):
    """Draw a curve and the parabolas that Simpson's rule puts in its place.

    Parameters
    ----------
    f : callable
        ``f(array)``.
    a, b : float
        The limits.
    n : int
        Number of panels, even.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.4, 3.8))
    t = np.linspace(a, b, 300)
    ax.plot(t, f(t), "k-", lw=2.2, label="curve")
    knots = np.linspace(a, b, n + 1)
    for i, hatch in zip(range(0, n, 2), ("//", "\\\\") * n, strict=False):
        three = knots[i : i + 3]
        s = np.linspace(three[0], three[2], 60)
        arc = np.polyval(np.polyfit(three, f(three), 2), s)
        ax.plot(s, arc, "--", color="C1", lw=1.8, label=None if i else "parabolas")
        ax.fill_between(s, arc, facecolor="none", edgecolor="0.7", hatch=hatch, lw=0)
    ax.vlines(knots, 0, f(knots), color="0.4", lw=0.8)
    ax.plot(knots, f(knots), "ks", ms=5, label=f"the {n + 1} points")
    ax.set(xlabel="$x$", ylabel="$f(x)$", title=f"Simpson's rule with {n} panels")
    ax.legend()
    plt.show()
