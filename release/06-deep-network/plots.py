"""The pictures of the lesson: given code, nothing to write here.

Nothing is told by colour alone: classes differ by their markers, curves by their lines, levels by
labels.
"""

import numpy as np
from curves import pyplot

LINES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)))


def activations(functions, limit=4.0):
    """Draw activations and their slopes side by side.

    Parameters
    ----------
    functions : dict
        Name → ``function(z)``, which returns value and slope.
    limit : float
        z goes from -limit to limit.
    """
    plt = pyplot()
    _, axes = plt.subplots(1, 2, figsize=(8.4, 3.4))
    z = np.linspace(-limit, limit, 401)
    for line, (name, function) in zip(LINES, functions.items(), strict=False):
        for ax, values in zip(axes, function(z), strict=True):
            ax.plot(z, values, linestyle=line, lw=1.8, label=name)
    axes[0].set(xlabel="$z$", ylabel="$g(z)$", title="Value", ylim=(-1.2, 2))
    axes[1].set(xlabel="$z$", ylabel="$g'(z)$", title="Slope", ylim=(-0.1, 1.2))
    for ax in axes:
        ax.grid(alpha=0.3)
    axes[0].legend()
    plt.show()


def loss_curves(histories, title):
    """Draw how the loss falls while networks are trained.

    Parameters
    ----------
    histories : dict
        Name of a run → its loss before the first and after every epoch.
    title : str
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(8.6, 4))
    for line, (label, history) in zip(LINES, histories.items(), strict=False):
        ax.semilogy(history, linestyle=line, lw=1.8, label=f"{label}: ends at {history[-1]:.1e}")
    ax.set(xlabel="epoch", ylabel="loss $L$", title=title)
    ax.grid(alpha=0.3)
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
    plt.show()


def boundaries(X, Y, models, columns=3, levels=0):
    """Draw the decision boundaries of models side by side, over the samples.

    Parameters
    ----------
    X : ndarray, shape (2, m)
    Y : ndarray, shape (1, m)
        Classes, 0 or 1.
    models : dict
        Title → ``predict(points)``, where points has shape (2, k).
    columns : int
    levels : int
        About how many thin contours of the prediction are drawn as well, with their values.
    """
    plt = pyplot()
    rows = -(-len(models) // columns)
    _, axes = plt.subplots(rows, columns, figsize=(3 * columns, 3.1 * rows), squeeze=False)
    for ax in axes.flat[len(models) :]:
        ax.set_axis_off()
    t = np.linspace(-1.1, 1.1, 120) * np.max(np.abs(X))
    u, v = np.meshgrid(t, t)
    for ax, (title, predict) in zip(axes.flat, models.items(), strict=False):
        p = predict(np.vstack([u.ravel(), v.ravel()])).reshape(u.shape)
        ax.contourf(u, v, p, [-9, 0.5, 9], colors=["w", "0.93"], hatches=["", "//"], alpha=0.6)
        ax.contour(u, v, p, [0.5], colors="k", linewidths=1.8)
        if levels:
            lines = ax.contour(u, v, p, levels, colors="k", linestyles=":", linewidths=1)
            ax.clabel(lines, fontsize=8)
        for kind, marker, face in ((0, "o", "none"), (1, "^", "C1")):
            chosen = X[:, Y[0] == kind]
            edge = "C0" if face == "none" else "none"
            ax.scatter(*chosen, s=9, marker=marker, facecolors=face, edgecolors=edge, lw=0.7)
        ax.set(title=title, xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
    plt.show()


def fits(X, Y, models, title, columns=3, reach=1):
    """Draw curves that networks have fitted, side by side, over the samples.

    Parameters
    ----------
    X, Y : ndarray, shape (1, m)
    models : dict
        Title → ``predict(points)``, where points has shape (1, k).
    title : str
        Of the whole picture.
    columns : int
    reach : float
        How far the curves are drawn, in units of the samples' own range.
    """
    plt = pyplot()
    columns = min(columns, len(models))
    rows = -(-len(models) // columns)
    shape = {"figsize": (3.4 * columns, 3 * rows), "squeeze": False, "sharey": True}
    figure, axes = plt.subplots(rows, columns, **shape)
    t = reach * np.linspace(X.min(), X.max(), 300).reshape(1, -1)
    for ax, (name, predict) in zip(axes.flat, models.items(), strict=False):
        ax.plot(X[0], Y[0], "o", ms=3.5, mfc="none", color="0.5", label="samples")
        ax.plot(t[0], predict(t)[0], "k-", lw=2, label="network")
        ax.set(title=name, xlabel="$x$")
    axes[0, 0].set_ylabel("$y$")
    axes[0, 0].legend(fontsize=8)
    figure.suptitle(title)
    plt.show()


def error_of_differences(nudges, errors):
    """Draw the error of a central difference against its nudge, with both laws beside it.

    Parameters
    ----------
    nudges, errors : array_like
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.2, 4))
    nudges, errors = np.asarray(nudges), np.asarray(errors)
    ax.loglog(nudges, errors, "ko-", ms=4, lw=1, label="measured")
    small, large = errors[nudges < 1e-8], errors[nudges > 1e-3]
    rounding = np.median(small * nudges[nudges < 1e-8]) / nudges
    truncation = np.median(large / nudges[nudges > 1e-3] ** 2) * nudges**2
    ax.loglog(nudges, rounding, "--", lw=1.6, label="rounding, ∝ 1/eps")
    ax.loglog(nudges, truncation, ":", lw=2, label="truncation, ∝ eps²")
    ax.axhline(1e-7, color="0.6", lw=1)
    ax.text(nudges[0], 1.3e-7, "passes below", fontsize=8, color="0.4")
    ax.set(xlabel="eps", ylabel="relative error", ylim=(min(errors) / 5, 9))
    ax.set_title("A gradient check against its nudge")
    ax.legend()
    plt.show()


def norms_by_layer(norms, title):
    """Draw the size of the gradient in every layer.

    Parameters
    ----------
    norms : dict
        Name of a network → the norms of its ``dW``, from the first layer to the last.
    title : str
    """
    plt = pyplot()
    _, ax = plt.subplots(figsize=(6.6, 4))
    styles = zip(LINES, "os^Dv", norms.items(), strict=False)
    for line, marker, (name, sizes) in styles:
        ax.semilogy(sizes, linestyle=line, marker=marker, mfc="none", lw=1.4, label=name)
    ax.set(xlabel="layer $l$, from the input to the output", title=title)
    ax.set_ylabel(r"$\|\partial L/\partial W_l\|$")
    ax.grid(alpha=0.3)
    ax.legend()
    plt.show()
