"""Turns an exhibited picture into the coordinates of an SVG drawing."""

from dataclasses import dataclass

WIDTH, MARGIN = 460, 12
"""Of the drawing, in pixels."""

MARKS = {
    "circle": "open circles",
    "triangle": "filled triangles",
    "square": "squares",
    "cross": "crosses",
}
STROKES = {"solid": "solid", "dashed": "dashed", "dotted": "dotted"}
"""One for each label, so that nothing is told by colour alone, and its name in the legend."""


@dataclass(frozen=True)
class Drawing:
    """A picture ready for the page.

    Attributes
    ----------
    title, note : str
    width, height : float
    paths : list of (str, str, str)
        The label, the stroke and the SVG path of each line.
    clouds : list of (str, str, list of (float, float))
        The label, the mark and the places of each cloud.
    legend : list of str
        What each mark and each stroke means.
    """

    title: str
    note: str
    width: float
    height: float
    paths: list
    clouds: list
    legend: list


def draw(picture):
    """Scale a picture to pixels.

    Parameters
    ----------
    picture : dict
        A `Picture` as it is stored in a result.

    Returns
    -------
    Drawing
    """
    shapes = picture["lines"] + picture["clouds"]
    xs, ys = zip(*[point for shape in shapes for point in shape["points"]], strict=True)
    scale = (WIDTH - 2 * MARGIN) / (max(xs) - min(xs) or 1)

    def place(point):
        x, y = point
        return (
            round(MARGIN + scale * (x - min(xs)), 1),
            round(MARGIN + scale * (max(ys) - y), 1),
        )

    marks, strokes = _styles(picture["clouds"], MARKS), _styles(picture["lines"], STROKES)
    return Drawing(
        picture["title"],
        picture["note"],
        WIDTH,
        round(2 * MARGIN + scale * (max(ys) - min(ys)), 1),
        [
            (line["label"], strokes[line["label"]], _path(map(place, line["points"])))
            for line in picture["lines"]
        ],
        [
            (cloud["label"], marks[cloud["label"]], [place(point) for point in cloud["points"]])
            for cloud in picture["clouds"]
        ],
        [f"{label} ({MARKS[mark]})" for label, mark in marks.items()]
        + [f"{label} ({STROKES[stroke]})" for label, stroke in strokes.items()],
    )


def _styles(shapes, styles):
    """Return the style of each label, in the order in which they appear."""
    labels = dict.fromkeys(shape["label"] for shape in shapes)
    return dict(zip(labels, styles, strict=False))


def _path(places):
    return "M" + "L".join(f"{x} {y}" for x, y in places)
