"""No sandbox at all, for machines that can give none: asked for by name, and named in results."""

from autograder.sandbox.confinement import ENVIRONMENT, WORKER, Confinement, end_children


class Unprotected:
    """A plain process with the grader's rights, in a folder that holds the notebook's files.

    Parameters
    ----------
    stage : Stage
    """

    def __init__(self, stage):
        self._stage = stage

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def confine(self):
        """Return how to start and end one worker."""
        home = self._stage.folder / "home"
        variables = ENVIRONMENT | {
            "HOME": str(home),
            "MPLCONFIGDIR": str(home / "matplotlib"),
            "PYTHONPATH": str(self._stage.library),
        }
        settings = [f"{name}={value}" for name, value in variables.items()]
        python = [str(self._stage.python), "-s", "-m", WORKER]
        return Confinement(["env", "-i", "-C", str(home), *settings, *python], end_children)
