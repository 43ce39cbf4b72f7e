"""Work side by side: in which order results come, and what becomes of processes that are killed."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from autograder.errors import UsageError
from autograder.grading.pool import ForkedPool


def wait(seconds):
    time.sleep(seconds)
    return seconds


def test_results_come_in_the_order_of_the_items_or_as_they_are_ready():
    with ForkedPool(wait, 2) as pool:
        assert list(pool.map([1, 0])) == [1, 0]
        assert list(pool.as_ready([1, 0])) == [0, 1]


def test_the_work_is_done_elsewhere_with_all_that_was_loaded_here():
    loaded = lambda item: (item + 1, os.getpid())  # noqa: E731 (no name that could be imported)
    with ForkedPool(loaded, 1) as pool:
        ((result, process),) = pool.map([1])
    assert result == 2
    assert process != os.getpid()


def test_each_process_keeps_to_one_processor():
    before = os.sched_getaffinity(0)
    with ForkedPool(lambda _: os.sched_getaffinity(0), 2) as pool:
        assert all(len(processors) == 1 for processors in pool.map(range(4)))
    assert os.sched_getaffinity(0) == before


def test_a_process_that_is_killed_is_reported_with_what_to_do():
    with (
        pytest.raises(UsageError, match="fewer --jobs"),
        ForkedPool(lambda _: os.kill(os.getpid(), signal.SIGKILL), 2) as pool,
    ):
        list(pool.as_ready([1, 2, 3]))


def test_no_process_outlives_the_first_one():
    script = """
import os, time
from autograder.grading.pool import ForkedPool

def work(seconds):
    print(os.getpid(), flush=True)
    time.sleep(seconds)

with ForkedPool(work, 1) as pool:
    list(pool.map([60]))
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as first:
        other = psutil.Process(int(first.stdout.readline()))
        first.kill()
    other.wait(timeout=10)
