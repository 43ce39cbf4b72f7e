"""Public tests of compare: the form of its rows, and one row against a run of its own."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "compare"
points = 0


def rows_of(compare, sizes):
    """Return the rows for a few points of y = x², their form checked."""
    X = np.linspace(-2, 2, 9).reshape(1, -1)
    try:
        rows = compare([list(each) for each in sizes], X, X**2, 10, 0.01)
    except NotImplementedError as error:
        raise AssertionError(f"something that compare uses is not written yet: {error}") from None
    assert isinstance(rows, (list, tuple)), f"expected a list, got a {type(rows).__name__}"
    assert len(rows) == len(sizes), f"expected {len(sizes)} rows, got {len(rows)}"
    for row in rows:
        four = isinstance(row, (list, tuple)) and len(row) == 4
        assert four, "a row: expected (layer_sizes, parameters, first loss, last loss)"
    return list(rows)


@test_case(name="A row for each architecture, with the number of its weights and biases")
def test_form(compare):
    counts = {(1, 3, 1): 10, (1, 2, 2, 1): 13}
    for row, (sizes, right) in zip(rows_of(compare, counts), counts.items(), strict=True):
        count = row[1] if isinstance(row[1], (int, float, np.number)) else type(row[1]).__name__
        assert count == right, (
            f"{list(sizes)}: expected {right} parameters, got {count}: count weights and biases"
        )


@test_case(name="The losses are those of a network that you train yourself")
def test_losses(NeuralNetwork, compare):
    (row,) = rows_of(compare, ([1, 3, 1],))
    X = np.linspace(-2, 2, 9).reshape(1, -1)
    net = NeuralNetwork([1, 3, 1], activation="tanh", output="linear", seed=1)
    train = getattr(net, "train", None)
    assert callable(train), "your network has no method train: restore the class's given cell"
    history = train(X, X**2, 10, 0.01)
    intact = isinstance(history, list) and len(history) == 11
    assert intact, "train must return the losses: restore the given cell of the class"
    for what, got, right in (("first", row[2], history[0]), ("last", row[3], history[-1])):
        assert isinstance(right, float), "train must return the losses: restore the given cell"
        assert isinstance(got, (float, np.floating)), f"the {what} loss: expected a number"
        assert abs(got - right) < 1e-9, (
            f"[1, 3, 1], tanh, linear output, seed 1, 10 epochs, eta 0.01: the {what} loss of your "
            f"own network is {right:.6f}, got {got:.6f} in the table (section 11)"
        )
