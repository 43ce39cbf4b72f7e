"""One student's notebook, alive in a sandbox, and alive again after it hung or died."""

import contextlib
import time

from autograder.grading.results import CellFailure
from autograder.grading.salvage import definitions_only
from autograder.sandbox.proxy import Namespace, StudentError
from autograder.sandbox.session import WorkerLost


class Student:
    """A notebook whose cells have been run. A context manager: it owns the worker.

    Parameters
    ----------
    launcher : Launcher
    cells : list of Cell

    Attributes
    ----------
    repairs : list of str
        What had to be done to run the cells.
    names : Namespace
        The notebook's global names, as the tests see them.
    failures : list of CellFailure
        Cells that did not run to their end.
    environment : dict
        Versions of the worker's Python and NumPy.
    """

    def __init__(self, launcher, cells):
        self._launcher, self._cells = launcher, cells
        self._seconds = launcher.limits.submission_seconds
        self._deadline = time.monotonic() + self._seconds
        self.failures = []
        self.names = Namespace(self._ask)
        self._start()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self._session.close()

    def revive(self):
        """Start afresh and run the cells again, but for those that ended a worker before."""
        self._session.close()
        self._start()

    def _ask(self, operation, *arguments):
        if time.monotonic() > self._deadline:
            raise WorkerLost("timeout", f"the notebook took longer than {self._seconds:g} s")
        return self._session.ask(operation, *arguments)

    def _start(self):
        while time.monotonic() < self._deadline and not self._run_cells():
            self._session.close()

    def _run_cells(self):
        """Run the cells in a new worker; return whether the worker survived them."""
        self._session = self._launcher.start(self._deadline)
        self.environment = self._session.environment
        self.repairs = []
        ended_a_worker = [failure for failure in self.failures if failure.status != "error"]
        self.failures = ended_a_worker
        skipped = {failure.index for failure in ended_a_worker}
        try:
            failed = self._run([cell for cell in self._cells if cell.index not in skipped])
            still = self._run([cell for cell, error in failed if isinstance(error, NameError)])
            self._note(failed, still)
        except WorkerLost as lost:
            cell = self._running
            self.failures = [*ended_a_worker, CellFailure(cell.index, lost.status, str(lost))]
            return False
        return True

    def _run(self, cells):
        """Run cells in order; return those that raised, with what they raised."""
        failed = []
        for cell in cells:
            self._running = cell
            try:
                self._ask("run", cell.source, cell.index)
            except StudentError as error:
                failed.append((cell, error))
                self._run_definitions(cell)
        return failed

    def _run_definitions(self, cell):
        """Define the functions of a cell that stopped above them."""
        with contextlib.suppress(StudentError):
            self._ask("run", definitions_only(cell.source), cell.index)

    def _note(self, failed, still):
        stopped = {cell.index for cell, _ in still}
        for cell, error in failed:
            if isinstance(error, NameError) and cell.index not in stopped:
                self.repairs.append(f"cell {cell.index} works only after cells below it")
            else:
                self.failures.append(CellFailure(cell.index, "error", explain(error)))


def explain(error):
    """Say what the student's code raised, and where in the notebook.

    Parameters
    ----------
    error : StudentError

    Returns
    -------
    str
    """
    place = f" (cell {error.cell}, line {error.line})" if error.cell else ""
    text = f": {error}" if str(error) else ""
    return f"{error.kind}{text}{place}"
