"""How far right and wrong gradients are from the tolerance, for many random networks.

Right are the alternates, and the reference with the samples in another order. Wrong are the
misconceptions, and the alternates with an error of ten tolerances in one entry.
"""

import argparse

import numpy as np
from rich.console import Console
from rich.progress import track
from rich.table import Table

from autograder import tolerances
from autograder.answers import alternates, misconceptions
from reference import differences, network
from reference.complex_step import complex_step_grad
from tests.sample_class import ASSIGNMENT

STEP = 1e-5


def draw_network(rng):
    """Draw a network and samples: H from 1 to 32, m from 1 to 500, weights up to saturation."""
    H, m = int(rng.integers(1, 33)), int(rng.integers(1, 501))
    size = 10 ** rng.uniform(-1, 1.3)
    P = {
        "W1": rng.normal(0, size, (2, H)),
        "b1": rng.normal(0, size, H),
        "W2": rng.normal(0, size, (H, 1)),
        "b2": rng.normal(0, size, 1),
    }
    return P, rng.normal(size=(m, 2)), rng.integers(0, 2, m).astype(float)


def load(answers, question):
    """Return the functions of some answers to a question, by name."""
    functions = {}
    for answer in answers:
        if answer.question == question:
            names = vars(network) | vars(differences)
            exec(compile(answer.source, answer.name, "exec"), names)
            functions[answer.name] = names[question]
    return functions


def ratio(got, expected, tolerance):
    """Return the largest error, in tolerances; infinity where there is no number."""
    with np.errstate(all="ignore"):
        errors = [np.max(np.abs(got[key] - expected[key]) / tolerance[key]) for key in expected]
    return float(np.nan_to_num(max(errors), nan=np.inf))


def with_error(gradient, tolerance, rng):
    """Return a gradient with an error of ten tolerances in one entry."""
    key = rng.choice(list(gradient))
    array = np.array(gradient[key], dtype=float)
    place = tuple(rng.integers(0, n) for n in array.shape)
    array[place] += 10 * rng.choice([-1, 1]) * np.broadcast_to(tolerance[key], array.shape)[place]
    return gradient | {key: array}


def backward_case(rng):
    """Draw a case for backward: its arguments, the exact gradient, the tolerance."""
    P, X, y = draw_network(rng)
    cache = network.forward(P, X)[1]
    order = rng.permutation(len(y))
    shuffled = network.backward(P, network.forward(P, X[order])[1], y[order])
    expected = network.backward(P, cache, y)
    return (P, cache, y), expected, tolerances.backpropagation(P, cache, y), [shuffled]


def numerical_grad_case(rng):
    """Draw a case for numerical_grad: smaller, for it costs many losses, and not saturated."""
    P, X, y = draw_network(rng)
    P = {key: array[:6] if key == "W2" else array[..., :6] for key, array in P.items()}
    P = {key: array / max(1, np.abs(array).max() / 2) for key, array in P.items()}
    X, y = X[:40], y[:40]
    expected = complex_step_grad(P, X, y, network.bce_loss)
    loss = network.bce_loss(network.forward(P, X)[0], y)
    size = tolerances.forward_magnitude(P, X, loss)
    tolerance = {
        key: tolerances.central_difference(third_derivative(P, X, y, expected, key), size, STEP)
        for key in P
    }
    return (P, X, y, STEP), expected, tolerance, []


def third_derivative(P, X, y, gradient, key):
    """Measure the third derivative of the loss along each entry of an array."""
    third, step = np.zeros(P[key].shape), 1e-3
    for place in np.ndindex(third.shape):
        nudge = np.zeros(third.shape)
        nudge[place] = step
        above, below = (
            complex_step_grad(P | {key: P[key] + move}, X, y, network.bce_loss)[key][place]
            for move in (nudge, -nudge)
        )
        third[place] = (above - 2 * gradient[key][place] + below) / step**2
    return third


def measure(question, draw, trials, rng):
    """Return the ratios of right answers, of planted errors, and of each misconception."""
    right = load(alternates(ASSIGNMENT), question)
    wrong = load(misconceptions(ASSIGNMENT), question)
    ratios, planted, missed = [], [], dict.fromkeys(wrong, 0.0)
    for _ in track(range(trials), question, console=Console(stderr=True)):
        arguments, expected, tolerance, others = draw(rng)
        with np.errstate(all="ignore"):
            gradients = [*others, *(function(*arguments) for function in right.values())]
        ratios += [ratio(gradient, expected, tolerance) for gradient in gradients]
        one = {key: gradients[0][key] for key in expected}
        planted.append(ratio(with_error(one, tolerance, rng), expected, tolerance))
        for name, function in wrong.items():
            missed[name] = max(missed[name], error_of(function, arguments, expected, tolerance))
    return ratios, planted, missed


def error_of(function, arguments, expected, tolerance):
    """Return the error of a wrong answer in tolerances; infinity if it is no gradient at all."""
    P, *rest = arguments
    copy = {key: array.copy() for key, array in P.items()}
    try:
        with np.errstate(all="ignore"):
            return ratio(function(copy, *rest), expected, tolerance)
    except Exception:
        return np.inf


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--networks", type=int, default=1000)
    networks = parser.parse_args().networks
    table = Table("", "backward", "numerical_grad", title="errors in units of the tolerance")
    rng = np.random.default_rng(0)
    columns = [
        (networks, *measure("backward", backward_case, networks, rng)),
        (networks // 10, *measure("numerical_grad", numerical_grad_case, networks // 10, rng)),
    ]
    rows = {
        "networks": lambda n, right, planted, missed: n,
        "right gradients": lambda n, right, *_: len(right),
        "without a number": lambda n, right, *_: np.isinf(right).sum(),
        "of the others rejected": lambda n, right, *_: (finite(right) > 1).sum(),
        "largest error of these": lambda n, right, *_: f"{finite(right).max():.2g}",
        "errors of ten tolerances": lambda n, right, planted, _: len(planted),
        "of these accepted": lambda n, right, planted, _: sum(x <= 1 for x in planted),
        "smallest of these": lambda n, right, planted, _: f"{min(planted):.3g}",
        "wrong answers": lambda n, right, planted, missed: sum(x > 1 for x in missed.values()),
        "nearest to right": lambda n, right, planted, missed: nearest(missed),
    }
    for name, cell in rows.items():
        table.add_row(name, *(str(cell(*column)) for column in columns))
    Console().print(table)


def finite(ratios):
    """Return those that are numbers."""
    return np.array(ratios)[np.isfinite(ratios)]


def nearest(missed):
    """Name the wrong answer that is nearest to a right one."""
    name = min((name for name in missed if missed[name] > 1), key=missed.get)
    return f"{missed[name]:.2g} ({name})"


if __name__ == "__main__":
    main()
