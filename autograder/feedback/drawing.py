"""Turns an exhibited picture into the coordinates of an SVG drawing."""

from dataclasses import dataclass

WIDTH, MARGIN = 460, 12
"""Of the drawing, in pixels."""

MARKS = ("circle", "triangle", "square", "cross")
"""One for each cloud of points, so that nothing is told by colour alone."""


@dataclass(frozen=True)
class Drawing:
    """A picture ready for the page.

    Attributes
    ----------
    title, note : str
    width, height : float
    paths : list of (str, str)
        The label and the SVG path of each line.
    clouds : list of (str, str, list of (float, float))
        The label, the mark and the places of each cloud.
    """

    title: str
    note: str
    width: float
    height: float
    paths: list
    clouds: list


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

    return Drawing(
        picture["title"],
        picture["note"],
        WIDTH,
        round(2 * MARGIN + scale * (max(ys) - min(ys)), 1),
        [(line["label"], _path(map(place, line["points"]))) for line in picture["lines"]],
        [
            (cloud["label"], mark, [place(point) for point in cloud["points"]])
            for cloud, mark in zip(picture["clouds"], MARKS, strict=False)
        ],
    )


def _path(places):
    return "M" + "L".join(f"{x} {y}" for x, y in places)
