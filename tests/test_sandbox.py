"""A student's code runs apart: values go in and out, and nothing else does."""

import contextlib
import os
import socket
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from autograder.assignments import ROOT
from autograder.sandbox.cgroups import ControlGroups
from autograder.sandbox.confinement import remove_what_was_left
from autograder.sandbox.launch import PROTECTING, SANDBOXES, Launcher
from autograder.sandbox.limits import Limits
from autograder.sandbox.objects import MAX_OBJECTS
from autograder.sandbox.proxy import Namespace, StudentError
from autograder.sandbox.session import WorkerLost

LIMITS = Limits(call_seconds=2, cell_seconds=2)


def choices(names):
    """Return sandboxes to run a test in, as far as the user who runs the tests may."""
    needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs a grader that runs as root")
    marks = {"separate-user": needs_root}
    return [pytest.param(name, marks=marks.get(name, ())) for name in names]


in_every_sandbox = pytest.mark.parametrize("sandbox", choices(SANDBOXES))
in_protecting_sandboxes = pytest.mark.parametrize("sandbox", choices(PROTECTING))


@contextlib.contextmanager
def notebook(source, sandbox="bubblewrap", limits=LIMITS):
    """Run one cell and give the names that it defined."""
    with Launcher(sandbox, [], limits) as launcher:
        session = launcher.start()
        try:
            session.ask("run", source, 1)
            yield Namespace(session.ask)
        finally:
            session.close()


@in_every_sandbox
def test_functions_are_called_with_values_and_return_values(sandbox):
    with notebook("def double(x, *, times=2): return times * x", sandbox) as names:
        np.testing.assert_array_equal(names["double"](np.arange(3)), [0, 2, 4])
        assert names["double"](1.5, times=4) == 6.0


def test_arguments_changed_in_place_are_changed_here_too():
    with notebook("def f(P, keep):\n    P['W'][0] += 1\n    P['n'] = 2") as names:
        W = np.zeros(2)
        P = {"W": W}
        names["f"](P, np.ones(2))
        assert P["W"] is W
        assert W.tolist() == [1, 0]
        assert P["n"] == 2


def test_functions_of_the_test_stay_here_and_are_called_back():
    calls = []

    def f(x):
        calls.append(x)
        return x**2

    with notebook("def total(f): return f(1.0) + f(2.0)") as names:
        assert names["total"](f) == 5.0
    assert calls == [1.0, 2.0]


def test_a_name_of_the_notebook_can_be_replaced_and_put_back():
    with notebook("def f(): return 1\ndef g(): return f()") as names:
        kept = names["f"]
        names["f"] = lambda: 7
        assert names["g"]() == 7
        names["f"] = kept
        assert names["g"]() == 1


def test_an_exception_keeps_its_class_and_its_place():
    with notebook("class Odd(ValueError): pass\n\ndef f():\n    raise Odd('n is 3')") as names:
        with pytest.raises(ValueError, match="n is 3") as caught:
            names["f"]()
        assert isinstance(caught.value, StudentError)
        assert (caught.value.kind, caught.value.cell, caught.value.line) == ("Odd", 1, 4)


@pytest.mark.parametrize(
    ("body", "status"),
    [("while True: pass", "timeout"), ("import os; os._exit(0)", "crashed")],
)
def test_a_call_that_hangs_or_ends_the_process_is_reported(body, status):
    with notebook(f"def f():\n    {body}") as names:
        f = names["f"]
        with pytest.raises(WorkerLost) as lost:
            f()
        assert lost.value.status == status


@in_every_sandbox
def test_memory_is_limited(sandbox):
    with (
        notebook("import numpy as np\ndef f(): return np.ones(10**9)", sandbox) as names,
        pytest.raises(MemoryError),
    ):
        names["f"]()


needs_groups = pytest.mark.skipif(
    not ControlGroups(LIMITS).version, reason="this machine gives no control groups"
)


@needs_groups
@in_protecting_sandboxes
def test_the_memory_of_all_processes_together_is_limited(sandbox):
    grow = """
import os, time
import numpy as np
def f():
    for _ in range(3):
        os.fork()
    kept = np.ones(40_000_000)  # 320 MB in each of eight processes
    time.sleep(1)
    os._exit(0)
"""
    limits = Limits(call_seconds=20)
    with notebook(grow, sandbox, limits) as names, pytest.raises(WorkerLost) as lost:
        names["f"]()
    assert lost.value.status == "memory"


@in_protecting_sandboxes
def test_the_number_of_processes_is_limited(sandbox):
    fork = """
import os, time
def f():
    for count in range(200):
        try:
            if os.fork() == 0:
                time.sleep(60)
        except OSError:
            return count
"""
    if sandbox == "bubblewrap" and os.geteuid() == 0 and not ControlGroups(LIMITS).version:
        pytest.skip("the kernel does not count the processes of root")
    with notebook(fork, sandbox) as names:
        assert 0 < names["f"]() <= LIMITS.processes


def test_a_function_that_is_called_back_without_end_is_cut_off():
    limits = Limits(callbacks=100)
    with notebook("def f(g):\n    while True: g(1.0)", limits=limits) as names:
        f = names["f"]
        with pytest.raises(WorkerLost, match="more than 100 times"):
            f(lambda x: x)


@pytest.mark.parametrize("argument", ["'1'", "None", "{'x': 1}", "[[1], [1, 2]]", "f", "10**400"])
def test_functions_of_the_test_are_called_with_numbers_only(argument):
    called = []
    with notebook(f"def f(g): return g({argument})") as names:
        f = names["f"]
        with pytest.raises(TypeError, match="expected a number or an array"):
            f(called.append)
    assert called == []


def test_the_disk_is_limited():
    fill = "for i in range(50):\n        open(f'/tmp/{i}', 'wb').write(bytes(4 * 2**20))"
    with notebook(f"def f():\n    {fill}") as names, pytest.raises(OSError, match="No space"):
        names["f"]()


def test_a_caught_timeout_does_not_let_a_function_live_on():
    loop = "def f():\n    while True:\n        try:\n            while True: pass\n"
    with notebook(loop + "        except BaseException: pass") as names:
        f, start = names["f"], time.monotonic()
        with pytest.raises(WorkerLost):
            f()
        assert time.monotonic() - start < 2 * LIMITS.call_seconds


def test_output_is_not_mixed_with_values():
    with notebook("def f():\n    print('x' * 100000)\n    return 1") as names:
        assert names["f"]() == 1


@pytest.mark.parametrize("value", ["object()", "f", "[object()]", "(i for i in 'abc')", "{1, 2}"])
def test_an_object_does_not_cross(value):
    with notebook(f"def f(): return {value}") as names:
        returned = names["f"]()
        item = returned[0] if isinstance(returned, list) else returned
        assert "in the sandbox" in repr(item)


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


PROBE = """
import os, pathlib, socket
def exists(path): return pathlib.Path(path).exists()
def environment(): return sorted(os.environ)
def reach():
    try:
        return socket.create_connection(("127.0.0.1", PORT), timeout=1) and True
    except OSError:
        return False
def write(path):
    try: pathlib.Path(path).write_text("x")
    except OSError: return False
    return True
def importable(name):
    try: __import__(name)
    except ImportError: return False
    return True
"""


@in_protecting_sandboxes
def test_the_sandbox_holds_no_test_no_reference_and_no_network(sandbox):
    with socket.create_server(("127.0.0.1", 0)) as server:
        probe = PROBE.replace("PORT", str(server.getsockname()[1]))
        with notebook(probe, sandbox) as names:
            for path in ("reference", "autograder/hidden", "autograder/checks.py", "tests", ".git"):
                assert not names["exists"](str(ROOT / path))
            for module in ("reference", "autograder.checks", "otter.test_files", "nbgrader"):
                assert not names["importable"](module)
            assert not names["reach"]()
            assert names["write"]("x")
            assert not any(names["write"](path) for path in ("/x", "/usr/x", "/calclab/x"))
            assert not {"USER", "SSH_AUTH_SOCK", "VIRTUAL_ENV"} & set(names["environment"]())


@in_protecting_sandboxes
def test_nothing_outlives_the_session(sandbox):
    marked = Limits(cpu_seconds=271_828)  # stands on the command line of this test's worker only
    fork = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(3600)"
    with notebook(fork, sandbox, limits=marked):
        assert any("271828" in line for line in command_lines())
    assert not any("271828" in line for line in command_lines())


def test_what_killed_graders_left_is_removed(tmp_path):
    ended, running = subprocess.Popen(["true"]), os.getpid()
    ended.wait()
    others = [f"calclab-{running}-x", "calclab-notes-x", "another"]
    for name in (f"calclab-{ended.pid}-x", *others):
        (tmp_path / name).mkdir()
    remove_what_was_left(tmp_path, Path.rmdir)
    assert {path.name for path in tmp_path.iterdir()} == set(others)


def command_lines():
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            yield file.read_text(errors="replace")
