"""The vocabulary of the hidden tests: form first, then finiteness, then value.

Every check raises `AssertionError` with a sentence for the student. It says what was measured and
what would have been right in kind (a shape, a type, a bound), never a hidden input or an expected
value. Checks take whatever a student's function may return and never fail themselves.
"""

import numpy as np

_PLAIN = (bool, int, float, complex, str, bytes, list, tuple, dict, np.ndarray, np.generic)


def numbers(value, shape, what):
    """Make sure that a value is a real, finite array of a shape.

    Parameters
    ----------
    value : object
        What the student's function returned.
    shape : tuple of int
    what : str
        What the value is, to begin the message with.

    Returns
    -------
    ndarray of float64

    Examples
    --------
    >>> numbers([1, 2], (2,), "the result")
    array([1., 2.])
    >>> numbers([1, 2], (3,), "the result")
    Traceback (most recent call last):
    AssertionError: the result: expected shape (3,), got (2,)
    """
    array = _as_real(value, what)
    if array.shape != shape:
        raise AssertionError(f"{what}: expected shape {shape}, got {array.shape}")
    return _finite(array, what)


def number(value, what):
    """Make sure that a value is one real, finite number; an array of one entry is one.

    Returns
    -------
    float
    """
    array = _as_real(value, what)
    if array.size != 1:
        raise AssertionError(f"{what}: expected one number, got an array of shape {array.shape}")
    return float(_finite(array, what).reshape(()))


def arrays(value, shapes, what):
    """Make sure that a value is a list of real, finite arrays of given shapes.

    Parameters
    ----------
    value : object
    shapes : list of tuple of int
    what : str

    Returns
    -------
    list of ndarray

    Examples
    --------
    >>> arrays([[1, 2], 3], [(2,), ()], "the result")
    [array([1., 2.]), array(3.)]
    """
    if not isinstance(value, (list, tuple)):
        raise AssertionError(f"{what}: expected a list of arrays, got {_kind(value)}")
    if len(value) != len(shapes):
        raise AssertionError(f"{what}: expected {len(shapes)} arrays, got {len(value)}")
    places = enumerate(zip(value, shapes, strict=True))
    return [numbers(array, shape, f"{what}, array {i}") for i, (array, shape) in places]


def pair(value, what):
    """Make sure that a value is a pair, as a function returns two things; return both."""
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise AssertionError(f"{what}: expected two things, got {_kind(value)}")
    return tuple(value)


def instance(value, what):
    """Make sure that a value is an object with attributes, as a class returns it when called."""
    if value is None or isinstance(value, _PLAIN):
        raise AssertionError(f"{what}: expected an instance of the class, got {_kind(value)}")
    return value


def method(value, name, what):
    """Make sure that an instance has a method, and return that.

    A test calls what this returns. It does not ask for the method a second time: a student's
    object may answer otherwise.
    """
    found = getattr(value, name, None)
    if not callable(found):
        raise AssertionError(f"{what}: expected a method {name}, got {_kind(found)}")
    return found


def attribute(value, name, what):
    """Make sure that an instance has an attribute, and return its value."""
    try:
        return getattr(value, name)
    except AttributeError:
        raise AssertionError(f"{what}: expected an attribute {name}, got none") from None


def gradient(value, parameters, what):
    """Make sure that a value is a gradient that the update θ ← θ - η ∇L accepts.

    That is a dictionary with an array for each of the parameters, which subtracts from the
    parameter without changing its shape. Further keys do no harm.

    Parameters
    ----------
    value : object
    parameters : dict of ndarray
    what : str

    Returns
    -------
    dict of ndarray
        Of the parameters' shapes.
    """
    if not isinstance(value, dict):
        raise AssertionError(f"{what}: expected a dictionary, got {_kind(value)}")
    missing = [name for name in parameters if name not in value]
    if missing:
        raise AssertionError(f"{what}: no entry for {', '.join(missing)}")
    arrays = {}
    for name, parameter in parameters.items():
        array = _as_real(value[name], f"{what}, {name}")
        if not _subtracts_from(array, parameter):
            raise AssertionError(
                f"{what}, {name}: expected shape {parameter.shape}, got {array.shape}"
            )
        arrays[name] = _finite(np.broadcast_to(array, parameter.shape), f"{what}, {name}")
    return arrays


def close(got, expected, tolerance, what):
    """Make sure that numbers agree within an absolute tolerance.

    Parameters
    ----------
    got, expected : ndarray or float
        Of one shape, finite.
    tolerance : ndarray or float
        The largest difference that a right answer can have.
    what : str
    """
    difference = np.abs(np.subtract(got, expected))
    if np.all(difference <= tolerance):
        return
    size = np.linalg.norm(np.ravel(expected))
    off = np.linalg.norm(np.ravel(difference))
    share = f" ({_percent(off / size)} of its size)" if size else ""
    raise AssertionError(
        f"{what}: off by {off:.1e}{share}, where {np.max(tolerance):.0e} could be explained"
    )


def roughly(got, expected, what):
    """Make sure that an answer is about right, before anything else about it earns points.

    Parameters
    ----------
    got, expected : ndarray or float
        Of one shape, finite. A number may be off by half of its size; a vector may differ in
        size, and a little in direction.
    what : str
    """
    got, expected = np.ravel(got), np.ravel(expected)
    if got.size == 1:
        right = np.abs(got - expected) <= 0.5 * np.abs(expected)
    else:
        right = got @ expected > 0.9 * np.linalg.norm(got) * np.linalg.norm(expected)
    if not right:
        raise AssertionError(f"{what}: too far from right to count; look at the other tests first")


def raises(kind, what, function, *args):
    """Make sure that a call raises an exception of a class."""
    try:
        returned = function(*args)
    except kind:
        return
    raise AssertionError(f"{what}: expected {kind.__name__}, got {_kind(returned)} returned")


def unchanged(before, after, what):
    """Make sure that arrays are the same after a call as before it, up to a few roundings.

    Parameters
    ----------
    before, after : dict of ndarray
    what : str
    """
    if before.keys() != after.keys():
        raise AssertionError(f"{what}: your function added or removed entries")
    for name, old in before.items():
        new = numbers(after[name], old.shape, f"{what}, {name}")
        few_roundings = 8 * np.finfo(float).eps * (1 + np.abs(old))
        if np.any(np.abs(new - old) > few_roundings):
            raise AssertionError(f"{what}: your function changed {name}; work on a copy")


def _as_real(value, what):
    try:
        array = np.asarray(value)
    except Exception:
        array = None
    if array is None or array.dtype.kind not in "biuf":
        raise AssertionError(f"{what}: expected real numbers, got {_kind(value)}")
    return array.astype(float)


def _finite(array, what):
    bad = array.size - np.count_nonzero(np.isfinite(array))
    if bad:
        raise AssertionError(f"{what}: {bad} of {array.size} numbers are infinite or nan")
    return array


def _subtracts_from(array, parameter):
    try:
        return np.broadcast_shapes(array.shape, parameter.shape) == parameter.shape
    except ValueError:
        return False


def _percent(share):
    return f"{share:.0%}" if share > 0.02 else f"{share:.0e}"


def _kind(value):
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype}"
    return f"a value of type {type(value).__name__}"
