"""The pictures of the lesson: given code, nothing to write here.

Every function draws one picture from the functions and the numbers that it is handed. Nothing is
told by colour alone: curves differ by their lines and markers, areas by their hatching.
"""

from itertools import pairwise

import numpy as np
from curves import pyplot

LINES = ("--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)), (0, (1, 3)))
MARKERS = "os^Dvx"


def closing_in(f, polynomials, x0, low, high):
    """Draw a curve and polynomials that fit it better and better around a point.

    Parameters
    ----------
    f : callable
        The curve, ``f(array)``.
    polynomials : dict
        Label → polynomial, ``p(array)``.
    x0 : float
        The point that the polynomials are built around.
    low, high : float
        From where to where to draw.
    """
    plt = pyplot()
    fig, ax = plt.subplots(figsize=(7.6, 4))
    x = np.linspace(low, high, 400)
    ax.plot(x, f(x), "k-", lw=2.4, label="the function")
    for line, (label, polynomial) in zip(LINES, polynomials.items(), strict=False):
        ax.plot(x, polynomial(x), linestyle=line, lw=1.6, label=label)
    ax.plot(x0, f(x0), "ko", ms=8)
    ax.annotate("$x_0$", (x0, f(x0)), xytext=(6, -16), textcoords="offset points")
    height = np.ptp(f(x))
    ax.set_ylim(np.min(f(x)) - 0.6 * height, np.max(f(x)) + 0.6 * height)
    ax.set(xlabel="$x$", ylabel="$y$", title="Taylor polynomials close in on a function")
    fig.legend(loc="outside right upper")
    plt.show()


def powers(x, curves, xlabel, ylabel, title):
    """Draw several curves on logarithmic axes, where a power is a straight line.

    Parameters
    ----------
    x : array_like
        Positive.
    curves : dict
        Label → values at x; a value of zero is left out.
    xlabel, ylabel, title : str
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.6, 4.4))
    for marker, (label, y) in zip(MARKERS, curves.items(), strict=False):
        y = np.where(np.asarray(y) > 0, y, np.nan)
        ax.loglog(x, y, "-", marker=marker, ms=5, lw=1.1, label=label)
    ax.set(xlabel=xlabel, ylabel=ylabel, title=title)
    ax.grid(alpha=0.3)
    ax.legend(fontsize=9)
    plt.show()


def tangents(f, df, points, low, high):
    """Draw the tangents that lead from each point to the next.

    Parameters
    ----------
    f, df : callable
        A curve and its derivative, ``f(array)``.
    points : list of float
        The points that were visited, in their order.
    low, high : float
        From where to where to draw.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.8, 4.2))
    x = np.linspace(low, high, 300)
    ax.plot(x, f(x), "k-", lw=2.2, label="$f$")
    ax.axhline(0, color="k", lw=0.8)
    for k, (here, there) in enumerate(pairwise(points)):
        ax.plot([here, there], [f(here), 0], "--", color="C0", lw=1.6, label=_once("tangent", k))
        ax.plot([here, here], [0, f(here)], ":", color="0.4", lw=1.2)
        ax.plot(here, f(here), "ks", ms=5)
    for k, place in enumerate(dict.fromkeys(points)):
        ax.plot(place, 0, "o", color="C1", mec="k", ms=6, zorder=3)
        ax.annotate(f"$x_{k}$", (place, 0), (0, -16), textcoords="offset points", ha="center")
    ax.set(xlabel="$x$", ylabel="$f(x)$", title="Each tangent leads to the next point")
    ax.margins(y=0.12)
    ax.legend()
    plt.show()


def errors_by_step(errors, title):
    """Draw how the error falls from step to step.

    Parameters
    ----------
    errors : dict
        Label → error before the first and after every step.
    title : str
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.4, 3.9))
    for line, marker, (label, values) in zip(("-", *LINES), MARKERS, errors.items(), strict=False):
        values = np.where(np.asarray(values) > 0, values, np.nan)
        ax.semilogy(values, linestyle=line, marker=marker, ms=5, lw=1.2, label=label)
    ax.set(xlabel="step $k$", ylabel=r"error $|x_k - r|$", title=title)
    ax.grid(alpha=0.3)
    ax.legend()
    plt.show()


def panels(f, a, b, n):
    """Draw the areas that three Riemann sums and the trapezoid rule put in place of a curve's.

    Parameters
    ----------
    f : callable
        The curve, ``f(array)``.
    a, b : float
        The limits.
    n : int
        Number of panels.
    """
    plt = pyplot()
    _, axes = plt.subplots(2, 2, figsize=(7.6, 5.4), sharex=True, sharey=True)
    x, ends = np.linspace(a, b, 300), np.linspace(a, b, n + 1)
    left, right = ends[:-1], ends[1:]
    tops = {  # the points where the curve is known, and the heights at both ends of each panel
        "left": (left, f(left), f(left)),
        "right": (right, f(right), f(right)),
        "midpoint": ((left + right) / 2, *2 * [f((left + right) / 2)]),
        "trapezoid": (ends, f(left), f(right)),
    }
    for ax, (rule, (known, start, stop)) in zip(axes.flat, tops.items(), strict=True):
        ax.plot(x, f(x), "k-", lw=2)
        for i in range(n):
            place, top = [left[i], right[i]], [start[i], stop[i]]
            ax.fill_between(place, top, facecolor="none", edgecolor="0.7", hatch="//", lw=0)
            ax.plot(np.repeat(place, 2), [0, *top, 0], color="C0", lw=1.2)
        ax.plot(known, f(known), "ks", ms=5)
        ax.set(title=f"{rule}: {len(known)} points", ylim=(0, None))
    for ax in axes[1]:
        ax.set_xlabel("$x$")
    plt.show()


def mass(density, z, low, high):
    """Draw a density and the part of its area that lies within z of the middle.

    Parameters
    ----------
    density : callable
        ``density(array)``.
    z : float
    low, high : float
        From where to where to draw.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.4, 3.6))
    x, inside = np.linspace(low, high, 300), np.linspace(-z, z, 200)
    ax.plot(x, density(x), "k-", lw=2.2, label="density")
    ax.fill_between(inside, density(inside), facecolor="0.94", edgecolor="0.6", hatch="//", lw=0)
    for side, alignment in ((-z, "right"), (z, "left")):
        ax.plot([side, side], [0, density(side)], "k--", lw=1.4)
        ax.text(side, density(side) + 0.01, f"{side:.2f}", ha=alignment)
    ax.text(0, 0.12, "how much\nis in here?", ha="center", backgroundcolor="w")
    ax.set(xlabel="$t$", ylabel=r"$\varphi(t)$", ylim=(0, None), title="The normal distribution")
    plt.show()


def _once(label, k):
    """Return a label for the first of several lines that are alike."""
    return None if k else label
