"""The wire carries values, all of them and nothing else."""

import contextlib

import hypothesis.extra.numpy as numpy_strategies
import msgpack
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox import wire
from autograder.sandbox.wire import Ref, WireError, pack, unpack

arrays = numpy_strategies.arrays(
    dtype=st.one_of(
        numpy_strategies.floating_dtypes(),
        numpy_strategies.integer_dtypes(),
        numpy_strategies.complex_number_dtypes(sizes=(64, 128)),
        numpy_strategies.boolean_dtypes(),
    ),
    shape=numpy_strategies.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
)
plain = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.complex_numbers(), st.text(), arrays
)
values = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.text(), inner, max_size=3),
    ),
    max_leaves=8,
)


def same(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (np.ndarray, np.generic)):
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    return a == b or repr(a) == repr(b)


@given(values)
def test_every_value_comes_back_as_it_was(value):
    assert same(unpack(pack(value, refer=None), resolve=None), value)


@given(st.binary())
def test_noise_is_a_value_or_refused(data):
    with contextlib.suppress(WireError):
        unpack(data, resolve=lambda ref: ref)


def test_objects_stay_where_they_are():
    ref = Ref("worker", 3, "function", True)
    data = pack([print], refer=lambda obj: ref)
    assert unpack(data, resolve=lambda got: got) == [ref]


def test_an_array_of_objects_crosses_as_a_reference_only():
    array = np.array([object()])
    data = pack(array, refer=lambda obj: Ref("worker", 0, type(obj).__name__, False))
    assert isinstance(unpack(data, resolve=lambda ref: ref), Ref)


def test_a_forged_object_dtype_is_refused():
    forged = msgpack.packb(msgpack.ExtType(0, msgpack.packb(["|O", [1], b"\0" * 8])))
    with pytest.raises(WireError):
        unpack(forged, resolve=None)


def test_an_array_subclass_arrives_as_a_plain_array():
    class Liar(np.ndarray):
        def __eq__(self, other):
            return np.True_

    arrived = unpack(pack(np.zeros(2).view(Liar), refer=None), resolve=None)
    assert type(arrived) is np.ndarray


def test_a_cycle_is_refused_instead_of_followed():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(WireError, match="deep"):
        pack(cycle, refer=None)


def test_a_value_that_is_too_large_is_refused():
    with pytest.raises(WireError, match="bytes at most"):
        pack(np.zeros(wire.MAX_BYTES // 8 + 1), refer=None)
