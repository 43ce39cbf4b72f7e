"""A class of the student's is used by tests as in a notebook, and cannot lie to them."""

import time

import numpy as np
import pytest

from autograder.sandbox.launch import Launcher
from autograder.sandbox.objects import MAX_OBJECTS
from autograder.sandbox.proxy import Namespace, StudentError
from autograder.sandbox.session import WorkerLost
from tests.test_sandbox import LIMITS, notebook

NETWORK = """
import time
import numpy as np

class Network:
    def __init__(self, sizes, *, seed=0):
        if len(sizes) < 2:
            raise ValueError("a network needs two layers")
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(size=(n, m)) for m, n in zip(sizes, sizes[1:])]
        self.parent = None

    def forward(self, X):
        for W in self.W:
            X = W @ X
        return X

    def shrink(self, W):
        W[0] *= 0.5
        W.append(np.ones(1))

    def __eq__(self, other):
        return True

    def __array__(self, *args, **kwargs):
        return np.zeros(2)

    @property
    def broken(self):
        raise KeyError("nothing here")

    @property
    def endless(self):
        while True: time.sleep(1)

def trace(net):
    return float(sum(np.sum(W) for W in net.W))
"""


def test_a_class_is_called_and_its_instance_used_as_in_a_notebook():
    with notebook(NETWORK) as names:
        net = names["Network"]([2, 3, 1], seed=1)
        assert [W.shape for W in net.W] == [(3, 2), (1, 3)]
        X = np.ones((2, 4))
        np.testing.assert_allclose(net.forward(X), net.W[1] @ net.W[0] @ X)
        net.W = [np.zeros((3, 2)), np.ones((1, 3))]
        assert net.forward(X).tolist() == [[0, 0, 0, 0]]


def test_an_instance_can_be_handed_back_and_be_an_attribute():
    with notebook(NETWORK) as names:
        net, other = names["Network"]([2, 1]), names["Network"]([2, 1], seed=5)
        assert names["trace"](net) == pytest.approx(np.sum(net.W[0]))
        other.parent = net
        assert other.parent is net
        assert other.parent.parent is None
        other.parent.W = [np.ones((1, 2))]
        assert names["trace"](net) == 2


def test_arguments_that_a_method_changes_are_changed_here_too():
    with notebook(NETWORK) as names:
        W = [np.ones(2)]
        first = W[0]
        names["Network"]([1, 1]).shrink(W)
        assert first.tolist() == [0.5, 0.5]
        assert len(W) == 2


def test_an_exception_in_a_constructor_keeps_its_class_and_its_place():
    with notebook(NETWORK) as names:
        with pytest.raises(ValueError, match="two layers") as caught:
            names["Network"]([3])
        assert (caught.value.cell, caught.value.line) == (1, 8)
        with pytest.raises(TypeError, match="seeds"):
            names["Network"]([2, 1], seeds=3)


def test_an_attribute_that_does_not_exist_is_an_attribute_error():
    with notebook(NETWORK) as names:
        net = names["Network"]([2, 1])
        with pytest.raises(AttributeError, match="'Network' object has no attribute 'V'") as caught:
            print(net.V)
        assert isinstance(caught.value, StudentError)
        assert getattr(net, "V", 7) == 7


def test_a_property_that_raises_or_hangs_is_reported():
    with notebook(NETWORK) as names:
        net = names["Network"]([2, 1])
        with pytest.raises(KeyError, match="nothing here") as caught:
            print(net.broken)
        assert (caught.value.cell, caught.value.line) == (1, 30)
        with pytest.raises(WorkerLost) as lost:
            print(net.endless)
        assert lost.value.status == "timeout"


def test_an_instance_is_not_asked_how_it_compares_or_what_array_it_is():
    with notebook(NETWORK) as names:
        net, other = names["Network"]([2, 1]), names["Network"]([2, 1])
        assert net != other
        assert net != 0
        assert np.asarray(net).dtype == object
        for name in ("__array__", "__array_interface__", "_parent", "__len__"):
            with pytest.raises(AttributeError, match="cannot be reached"):
                getattr(net, name)
        with pytest.raises(AttributeError, match="cannot be reached"):
            net.__class__ = float
        assert "Network in the sandbox" in repr(net)


def test_instances_of_a_worker_that_ended_are_the_students_loss():
    with Launcher("bubblewrap", [], LIMITS) as launcher:
        first, second = launcher.start(), launcher.start()
        for session in (first, second):
            session.ask("run", NETWORK, 1)
        old = Namespace(first.ask)["Network"]([2, 1])
        first.close()
        names = Namespace(second.ask)
        for use in (lambda: old.W, lambda: setattr(old, "W", 1), lambda: names["trace"](old)):
            with pytest.raises(WorkerLost, match="process") as lost:
                use()
            assert lost.value.status == "crashed"
        assert names["trace"](names["Network"]([2, 1])) != 0
        second.close()


def test_methods_may_be_called_again_and_again():
    calls = MAX_OBJECTS // 2
    with notebook("class A:\n    def one(self): return 1") as names:
        a = names["A"]()
        assert sum(a.one() for _ in range(calls)) == calls
        references = {id(a.one) for _ in range(3)}
        assert len(references) == 1


def test_the_number_of_objects_that_cross_is_limited():
    many = f"def f(): return [object() for _ in range({MAX_OBJECTS + 1})]"
    with notebook(many) as names, pytest.raises(StudentError, match="at most"):
        names["f"]()


def test_a_session_ends_when_the_submission_runs_out_of_time():
    sleepy = "import time\nclass Lazy:\n    @property\n    def W(self): time.sleep(0.4)"
    with Launcher("bubblewrap", [], LIMITS) as launcher:
        session = launcher.start(deadline=time.monotonic() + 2)
        session.ask("run", sleepy, 1)
        lazy = Namespace(session.ask)["Lazy"]()
        with pytest.raises(WorkerLost, match="the notebook took longer"):
            print([lazy.W for _ in range(10)])
        session.close()
