"""The language of the pipe: msgpack that carries values and nothing else.

None, booleans, numbers, strings, bytes, lists, tuples, dictionaries, NumPy scalars and plain
numeric arrays cross as themselves. A callable or any other object crosses as a `Ref`, a number
that only the side that owns the object can look up. There is no pickle and no eval, and what
cannot be decoded is refused with `WireError`.
"""

from dataclasses import dataclass

import msgpack
import numpy as np

MAX_BYTES = 64 * 2**20
"""Largest encoded value."""

MAX_DEPTH = 32
"""Deepest nesting of lists, tuples and dictionaries."""

MAX_ITEMS = 1_000_000
"""Most items that lists, tuples and dictionaries may have together; an array is one."""

_ARRAY, _SCALAR, _TUPLE, _COMPLEX, _BIG_INT, _REF = range(6)
_MAX_INT_DIGITS = 4000
_NUMERIC_KINDS = "biufc"


class WireError(Exception):
    """Bytes or a value that the wire format does not allow."""


@dataclass(frozen=True)
class Ref:
    """An object that stays where it is.

    Attributes
    ----------
    owner : str
        The side that holds the object: ``"worker"`` or ``"grader"``.
    number : int
        The owner's name for it.
    kind : str
        The name of its type, for messages.
    callable : bool
        Whether it may be called.
    """

    owner: str
    number: int
    kind: str
    callable: bool


def pack(value, refer):
    """Encode a value.

    Parameters
    ----------
    value : object
    refer : callable
        ``refer(obj) -> Ref``, asked for every object that cannot cross by value.

    Returns
    -------
    bytes

    Raises
    ------
    WireError
        If the value is nested deeper than `MAX_DEPTH`, or larger than `MAX_BYTES`.

    Examples
    --------
    >>> unpack(pack({"x": (1, 2.5), "v": np.arange(3)}, refer=None), resolve=None)
    {'x': (1, 2.5), 'v': array([0, 1, 2])}
    """
    data = msgpack.packb(_lower(value, refer, MAX_DEPTH), use_bin_type=True)
    if len(data) > MAX_BYTES:
        raise WireError(f"a value may take {MAX_BYTES} bytes at most, got {len(data)}")
    return data


def unpack(data, resolve):
    """Decode what `pack` encoded, trusting nothing.

    Parameters
    ----------
    data : bytes
    resolve : callable
        ``resolve(ref) -> object``, asked for every `Ref`.

    Raises
    ------
    WireError
        If the bytes are not a value of the wire format.
    """
    try:
        value = _Decoder(resolve).decode(data)
        _require_plain(value, MAX_DEPTH)
    except WireError:
        raise
    except Exception as error:
        raise WireError(f"not a value of the wire format: {error}") from error
    return value


class _Decoder:
    """Decodes bytes while it counts what comes out of them."""

    def __init__(self, resolve):
        self._resolve, self._items = resolve, 0

    def decode(self, data):
        return msgpack.unpackb(
            data,
            ext_hook=self._extension,
            list_hook=self._counted,
            object_hook=self._counted,
            max_array_len=MAX_ITEMS,
            max_map_len=MAX_ITEMS,
            strict_map_key=False,
            raw=False,
        )

    def _counted(self, container):
        self._items += 1 + len(container)
        if self._items > MAX_ITEMS:
            raise WireError(f"a value may have {MAX_ITEMS} items at most")
        return container

    def _extension(self, code, body):
        """Rebuild one of our own types: the counterpart of `_lower`."""
        items = self.decode(body)
        if code == _ARRAY:
            dtype, shape, data = items
            return np.frombuffer(data, dtype=_dtype(dtype)).reshape(shape).copy()
        if code == _SCALAR:
            dtype, data = items
            return np.frombuffer(data, dtype=_dtype(dtype), count=1)[0]
        if code == _TUPLE:
            return tuple(items)
        if code == _COMPLEX:
            return complex(*items)
        if code == _BIG_INT:
            return int(items[: _MAX_INT_DIGITS + 1])
        if code == _REF:
            owner, number, kind, is_callable = items
            return self._resolve(Ref(str(owner), int(number), str(kind)[:80], bool(is_callable)))
        raise WireError(f"unknown extension {code}")


def _require_plain(value, depth):
    """Refuse what `pack` would not have encoded: deep nesting, odd keys, msgpack's time stamps."""
    if isinstance(value, msgpack.Timestamp):
        raise WireError("a time stamp is no value")
    if isinstance(value, (list, tuple, dict)):
        if depth == 1:
            raise WireError(f"a value may be nested {MAX_DEPTH} deep at most")
        if isinstance(value, dict):
            for key in value:
                _key(key)
        for item in value.values() if isinstance(value, dict) else value:
            _require_plain(item, depth - 1)


def _lower(value, refer, depth):
    """Turn a value into what msgpack knows, with our own types as extensions."""
    if depth == 0:
        raise WireError(f"a value may be nested {MAX_DEPTH} deep at most")
    if value is None or type(value) in (bool, float, str, bytes):
        return value
    if type(value) is int:
        return value if -(2**63) <= value < 2**63 else _ext(_BIG_INT, _digits(value))
    if type(value) is complex:
        return _ext(_COMPLEX, [value.real, value.imag])
    if isinstance(value, np.generic) and value.dtype.kind in _NUMERIC_KINDS:
        return _ext(_SCALAR, [value.dtype.str, value.tobytes()])
    if isinstance(value, np.ndarray) and value.dtype.kind in _NUMERIC_KINDS:
        plain = np.asarray(value)
        return _ext(_ARRAY, [plain.dtype.str, list(plain.shape), plain.tobytes()])
    if type(value) is list:
        return [_lower(item, refer, depth - 1) for item in value]
    if type(value) is tuple:
        items = [_lower(item, refer, depth - 1) for item in value]
        return _ext(_TUPLE, items)
    if isinstance(value, dict):
        items = value.items()
        return {_key(k): _lower(v, refer, depth - 1) for k, v in items}
    ref = value if isinstance(value, Ref) else refer(value)
    return _ext(_REF, [ref.owner, ref.number, ref.kind, ref.callable])


def _ext(code, body):
    return msgpack.ExtType(code, msgpack.packb(body, use_bin_type=True))


def _digits(value):
    if value.bit_length() > 3 * _MAX_INT_DIGITS:
        raise WireError(f"an integer may have {_MAX_INT_DIGITS} digits at most")
    return str(value)


def _key(key):
    if type(key) in (str, int, float, bool) or key is None:
        return key
    raise WireError(f"a dictionary's key must be a string or a number, got {type(key).__name__}")


def _dtype(name):
    dtype = np.dtype(name)
    if dtype.kind not in _NUMERIC_KINDS:
        raise WireError(f"arrays must be numeric, got dtype {name!r}")
    return dtype
