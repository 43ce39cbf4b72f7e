"""Where the parts of an assignment lie."""

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError

ROOT = Path(__file__).resolve().parents[1]
"""The project: what lies beside the ``autograder`` package."""

_CHECK = re.compile(r"""^grader\.check\(["'](\w+)["']\)$""", re.MULTILINE)


@dataclass(frozen=True)
class Assignment:
    """An assignment by name, such as ``05-network``.

    Attributes
    ----------
    name : str
    root : Path
        The project's folder.
    """

    name: str
    root: Path = ROOT

    @property
    def title(self):
        """The name without its number: the stem of the notebook."""
        return self.name.partition("-")[2]

    @property
    def source(self):
        """The folder of the instructor's master."""
        return self.root / "source" / self.name

    @property
    def master(self):
        """The master notebook, as py:percent text."""
        return self.source / f"{self.title}.py"

    @property
    def public_tests(self):
        """The folder of the tests that students receive."""
        return self.source / "tests"

    @property
    def hidden_tests(self):
        """The folder of the tests that grade."""
        return self.root / "autograder" / "hidden" / self.name

    @property
    def exhibits(self):
        """The module of what the feedback shows of a student's work; it need not exist."""
        return self.root / "autograder" / "exhibits" / f"{self.name}.py"

    @property
    def release(self):
        """The folder that students receive."""
        return self.root / "release" / self.name

    def files(self):
        """Return the files that lie beside the student's notebook, sorted by name."""
        return sorted(
            file for file in self.source.iterdir() if file.is_file() and file != self.master
        )

    def questions(self):
        """Return the names of the questions, in the order of the master's check cells."""
        return _CHECK.findall(self.master.read_text(encoding="utf-8"))


def all_assignments(root=ROOT):
    """Return every assignment of a project, sorted by name."""
    return [
        Assignment(folder.name, root)
        for folder in sorted((root / "source").iterdir())
        if Assignment(folder.name, root).master.is_file()
    ]


def find_assignment(name, root=ROOT):
    """Return the assignment of that name.

    Raises
    ------
    UsageError
        If there is none; the message suggests the nearest name.
    """
    known = [assignment.name for assignment in all_assignments(root)]
    if name in known:
        return Assignment(name, root)
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    near = near or [other for other in known if name and name in other][:1]
    hint = f"did you mean {near[0]!r}?" if near else f"there is {', '.join(known) or 'none'}."
    raise UsageError(f"no assignment is called {name!r}: {hint}")
