"""One student's notebook, alive in a sandbox, and alive again after it hung or died."""

from autograder.grading.results import CellFailure
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
    names : Namespace
        The notebook's global names, as the tests see them.
    failures : list of CellFailure
        Cells that did not run to their end.
    environment : dict
        Versions of the worker's Python and NumPy.
    """

    def __init__(self, launcher, cells):
        self._launcher, self._cells = launcher, cells
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
        return self._session.ask(operation, *arguments)

    def _start(self):
        while not self._run_cells():
            self._session.close()

    def _run_cells(self):
        """Run the cells in a new worker; return whether the worker survived them."""
        self._session = self._launcher.start()
        self.environment = self._session.environment
        ended_a_worker = {failure.index for failure in self.failures if failure.status != "error"}
        known = {failure.index for failure in self.failures}
        for cell in self._cells:
            if cell.index in ended_a_worker:
                continue
            try:
                self._session.ask("run", cell.source, cell.index)
            except StudentError as error:
                if cell.index not in known:
                    self.failures.append(CellFailure(cell.index, "error", explain(error)))
            except WorkerLost as lost:
                self.failures.append(CellFailure(cell.index, lost.status, str(lost)))
                return False
        return True


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
