"""Where the parts of an assignment lie."""

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError

ROOT = Path(__file__).resolve().parents[1]
"""The project: what lies beside the ``autograder`` package."""

SHARED = "shared"
"""The folder of what several assignments have in common, beside the folders of assignments."""

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
    def exhibits(self):
        """The module of what the feedback shows of a student's work; it need not exist."""
        return self.root / "autograder" / "exhibits" / f"{self.name}.py"

    @property
    def release(self):
        """The folder that students receive."""
        return self.root / "release" / self.name

    def files(self):
        """Return the files that lie beside the student's notebook, sorted by name.

        An assignment's own file takes the place of a shared one of its name.
        """
        folders = self.root / "source" / SHARED, self.source
        files = {
            file.name: file
            for folder in folders
            if folder.is_dir()
            for file in folder.iterdir()
            if file.is_file() and file != self.master
        }
        return [files[name] for name in sorted(files)]

    def questions(self):
        """Return the names of the questions, in the order of the master's check cells."""
        return _CHECK.findall(self.master.read_text(encoding="utf-8"))

    def public_test(self, question):
        """Return the path of the tests of a question that students receive."""
        return self._own_or_shared("source", f"tests/{question}.py")

    def hidden_test(self, question):
        """Return the path of the tests of a question that grade."""
        return self._own_or_shared("autograder/hidden", f"{question}.py")

    def alternates(self, question):
        """Return the folder of other right answers to a question."""
        return self._own_or_shared("reference/alternates", question)

    def misconceptions(self, question):
        """Return the folder of well-known wrong answers to a question."""
        return self._own_or_shared("autograder/misconceptions", question)

    def _own_or_shared(self, folder, part):
        """Return where a part of a question lies: with the assignment, or else with all.

        Several assignments may ask the same question; its parts are written once.
        """
        own, shared = (self.root / folder / name / part for name in (self.name, SHARED))
        return own if own.exists() or not shared.exists() else shared


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
