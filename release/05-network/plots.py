"""The pictures of the lesson: given code, nothing to write here.

Every function draws one picture from the data and the functions that it is handed. Nothing is
told by colour alone: classes differ by their markers, curves by their lines, levels by labels.
"""

import numpy as np
from curves import pyplot

SIDE = 2.6
"""Half the width of the square of the plane that is shown around the moons."""


def _scatter(ax, X, y, size=18):
    """Mark class 0 by open circles and class 1 by filled triangles."""
    zero, one = X[y == 0], X[y == 1]
    ax.scatter(*zero.T, s=size, marker="o", facecolors="none", edgecolors="C0", label="class 0")
    ax.scatter(*one.T, s=size, marker="^", color="C1", edgecolors="none", label="class 1")


def moons(X, y):
    """Draw the samples.

    Parameters
    ----------
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
        Classes, 0 or 1.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(5.6, 4.2))
    _scatter(ax, X, y, size=26)
    ax.set(xlabel="$x_1$", ylabel="$x_2$", title="Two half-moons", aspect="equal")
    ax.legend(loc="upper right")
    plt.show()


def secants(f, x, slope, steps):
    """Draw a curve, its tangent, and secants that close in on the tangent.

    Parameters
    ----------
    f : callable
        The curve, ``f(number)``.
    x, slope : float
        Where the tangent touches, and how steep it is there.
    steps : list of float
        A secant leads from x to x + h, for every h.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.4, 4.2))
    t = np.linspace(x - 0.4 * max(steps), x + 1.15 * max(steps), 100)
    ax.plot(t, [f(s) for s in t], "k-", lw=2.2, label="loss")
    for h, line in zip(steps, ("--", "-.", (0, (5, 1, 1, 1, 1, 1)), ":"), strict=False):
        rise = (f(x + h) - f(x)) / h
        ax.plot(t, f(x) + rise * (t - x), linestyle=line, label=f"secant, h = {h:g}: {rise:+.4f}")
        ax.plot(x + h, f(x + h), "s", color="0.3", ms=5)
    ax.plot(t, f(x) + slope * (t - x), color="0.5", lw=1.4, label=f"tangent: {slope:+.4f}")
    ax.plot(x, f(x), "ko", ms=7)
    ax.set(xlabel="parameter", ylabel="loss $L$", title="Secants close in on the tangent")
    ax.legend(title="slope", fontsize=9)
    plt.show()


def loss_curves(histories):
    """Draw how the loss falls while networks are trained.

    Parameters
    ----------
    histories : dict
        Name of a network → its loss before the first and after every epoch.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6, 4))
    for line, (label, history) in zip(("-", "--", "-.", ":"), histories.items(), strict=False):
        ax.semilogy(history, line, lw=1.8, label=f"{label}, ends at {history[-1]:.3f}")
    ax.set(xlabel="epoch", ylabel="loss $L$", title="The loss while training")
    ticks = [0.05, 0.07, 0.1, 0.2, 0.3, 0.5, 0.7]
    ax.set_yticks(ticks, [f"{tick:g}" for tick in ticks])
    ax.set_yticks([], minor=True)
    ax.grid(alpha=0.3)
    ax.legend()
    plt.show()


def boundaries(X, y, models, columns=3):
    """Draw the decision boundaries of models side by side, over the samples.

    Parameters
    ----------
    X : ndarray, shape (m, 2)
    y : ndarray, shape (m,)
    models : dict
        Title → ``probability(points)``, where points has shape (k, 2).
    columns : int
    """
    plt = pyplot()
    rows = -(-len(models) // columns)
    size = (3.3 * columns + 0.3, 3.3 * rows) if len(models) > 1 else (5.2, 4.9)
    _, axes = plt.subplots(rows, min(columns, len(models)), figsize=size, squeeze=False)
    t = np.linspace(-SIDE, SIDE, 120)
    u, v = np.meshgrid(t, t)
    for ax, (title, probability) in zip(axes.flat, models.items(), strict=False):
        p = probability(np.column_stack([u.ravel(), v.ravel()])).reshape(u.shape)
        ax.contourf(u, v, p, [-1, 0.5, 2], colors=["w", "0.94"], hatches=["", "//"], alpha=0.6)
        lines = ax.contour(u, v, p, [0.1, 0.5, 0.9], colors="k", linestyles=[":", "-", "--"])
        ax.clabel(lines, fontsize=8)
        _scatter(ax, X, y, size=10 if len(models) > 1 else 20)
        ax.set(title=title, xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
    plt.show()


def paths(loss, routes):
    """Draw the contours of a loss of two parameters, and routes to its minimum.

    Parameters
    ----------
    loss : callable
        ``loss(v)`` for a vector v of shape (2,).
    routes : dict
        Name → list of vectors, from the start on. Of a long one every hundredth is marked.
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.8, 6))
    every = np.vstack([np.array(route) for route in routes.values()])
    margin = 0.2 * np.ptp(every, axis=0)
    low, high = every.min(axis=0) - margin, every.max(axis=0) + margin
    u, v = (np.linspace(low[i], high[i], 45) for i in range(2))
    values = np.array([[loss(np.array([s, t])) for s in u] for t in v])
    contours = np.geomspace(values.min() * 1.005, values.max(), 14)
    lines = ax.contour(u, v, values, contours, colors="0.6", linewidths=0.8)
    ax.clabel(lines, fmt="%.3f", fontsize=8)
    styles = (("ko-", 9), ("C0.-.", 8), ("C1x--", 6))
    for (style, size), (label, route) in zip(styles, routes.items(), strict=False):
        every_hundredth = 100 if len(route) > 1000 else 1
        ax.plot(*np.array(route).T, style, ms=size, lw=1.2, label=label, markevery=every_hundredth)
    ax.plot(*every[0], "k*", ms=16, label="start")
    ax.set(
        xlabel="$W_2$, third entry", ylabel="$b_2$", title="Two ways down one bowl", aspect="equal"
    )
    ax.legend()
    plt.show()


def surface(probability, region):
    """Draw the predicted probability over the plane, and a region's outline on the floor.

    Parameters
    ----------
    probability : callable
        ``probability(u, v)`` for arrays of coordinates.
    region : tuple of float
        ``(a, b, c, d)``: the rectangle a ≤ x₁ ≤ b, c ≤ x₂ ≤ d.
    """
    plt = pyplot()
    ax = plt.figure(figsize=(7, 5.4)).add_subplot(projection="3d")
    u, v = np.meshgrid(*2 * [np.linspace(-SIDE, SIDE, 90)])
    p = probability(u, v)
    ax.plot_surface(u, v, p, cmap="cividis", alpha=0.75, rcount=45, ccount=45, lw=0.2, ec="0.4")
    ax.contour(u, v, p, [0.1, 0.5, 0.9], offset=-0.6, colors="k", linestyles=[":", "-", "--"])
    a, b, c, d = region
    ax.plot([a, b, b, a, a], [c, c, d, d, c], -0.6, color="k", lw=3, label="region $R$")
    ax.set(xlabel="$x_1$", ylabel="$x_2$", zlim=(-0.6, 1), title="Predicted probability $p$")
    ax.set_zticks([0, 0.5, 1])
    ax.view_init(elev=28, azim=-62)
    ax.legend(loc="upper left")
    plt.show()
