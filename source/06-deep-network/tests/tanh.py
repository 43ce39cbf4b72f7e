"""Public tests of tanh: known values, the slope by differences, and large arguments."""

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False

name = "tanh"
points = 0


def value_and_slope(tanh, z):
    """Return the two things that tanh returns, their form checked."""
    returned = tanh(z)
    pair = isinstance(returned, (tuple, list)) and len(returned) == 2
    assert pair, f"expected two things, value and slope, got a {type(returned).__name__}"
    for what, array in zip(("value", "slope"), returned, strict=True):
        got = np.shape(array) if isinstance(array, np.ndarray) else type(array).__name__
        assert got == z.shape, f"the {what}: expected an array of shape {z.shape}, got {got}"
        assert array.dtype.kind == "f", f"the {what}: expected real numbers, got {array.dtype}"
    return returned


@test_case(name="tanh 0 is 0 with slope 1, tanh(log 2) is 0.6 with slope 0.64")
def test_by_hand(tanh):
    a, slope = value_and_slope(tanh, np.array([[0.0, np.log(2), -np.log(2)]]))
    assert np.allclose(a, [[0, 0.6, -0.6]]), (
        f"expected 0, 0.6, -0.6 for z = 0, log 2, -log 2, got {a.ravel().tolist()}: "
        "(e^z - e^-z) / (e^z + e^-z) (section 7)"
    )
    assert np.allclose(slope, [[1, 0.64, 0.64]]), (
        f"expected the slopes 1, 0.64, 0.64, got {slope.ravel().tolist()}: tanh' = 1 - tanh²"
    )


@test_case(name="The slope is the slope of the value")
def test_slope_by_differences(tanh):
    z, eps = np.linspace(-3, 3, 13), 1e-5
    above, below = (value_and_slope(tanh, z + sign * eps)[0] for sign in (1, -1))
    measured = (above - below) / (2 * eps)
    off = np.max(np.abs(measured - value_and_slope(tanh, z)[1]))
    assert off < 1e-9, f"between -3 and 3 your slope differs from differences by up to {off:.1e}"


@test_case(name="z = 1000 is no trouble")
def test_large(tanh):
    with np.errstate(all="ignore"):
        a, slope = value_and_slope(tanh, np.array([-1000.0, 1000.0]))
    right = np.array_equal(a, [-1, 1]) and np.array_equal(slope, [0, 0])
    assert right, (
        f"expected -1 and 1 with slope 0, got {a.tolist()} and {slope.tolist()}: e^1000 overflows. "
        "NumPy has a tanh (section 7)"
    )
