"""What a verification found, and whether that is good enough."""

import json
from dataclasses import asdict, dataclass, field

from rich.table import Table
from rich.text import Text

from autograder.verification.trials import (
    BLANK,
    MISCONCEPTION,
    MUTANT,
    NAMED,
    RIGHT,
    SECOND,
)

LEAST_NAMED = {MISCONCEPTION: 1.0, SECOND: 0.9}
"""Share of the wrong answers that the feedback has to name rightly."""


@dataclass(frozen=True)
class Finding:
    """How a trial was graded.

    Attributes
    ----------
    kind, name : str
    question : str or None
    problem : str
        What is wrong with the grading; empty if nothing is.
    named : str or None
        The misconception that the feedback names for the question.
    equivalent : bool
        Whether a mutant with full points is a right answer.
    """

    kind: str
    name: str
    question: str | None
    problem: str = ""
    named: str | None = None
    equivalent: bool = False


@dataclass(frozen=True)
class Report:
    """All findings of an assignment.

    Attributes
    ----------
    assignment : str
    findings : list of Finding
    seconds : float
        Wall time that it took.
    """

    assignment: str
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0

    @property
    def passed(self):
        """Whether every bar is reached."""
        return not self.shortcomings()

    def shortcomings(self):
        """Return what keeps the assignment from being verified, a line each."""
        lines = [
            f"{self.assignment}, {each.kind} {_title(each)}: {each.problem}"
            for each in self.findings
            if each.problem
        ]
        for kind in NAMED:
            right, wrong, _ = self.naming(kind)
            total = len(self.of(kind))
            if wrong or right < LEAST_NAMED[kind] * total:
                lines.append(
                    f"{self.assignment}: of {total} {kind}s {right} are named rightly, {wrong} "
                    f"wrongly; {LEAST_NAMED[kind]:.0%} and 0 are needed"
                )
        return lines

    def of(self, *kinds):
        """Return the findings of some kinds."""
        return [each for each in self.findings if each.kind in kinds]

    def naming(self, kind):
        """Return how many misconceptions of a kind were named rightly, wrongly, not at all."""
        findings = self.of(kind)
        right = sum(each.named == each.name for each in findings)
        silent = sum(not each.named for each in findings)
        return right, len(findings) - right - silent, silent

    def summary(self):
        """Return the counts by which an assignment is judged.

        Returns
        -------
        dict of int
        """
        wrong = self.of(*RIGHT)
        survived = [each for each in self.of(MUTANT) if each.equivalent or each.problem]
        equivalent = sum(each.equivalent for each in survived)
        counts = {
            "blank notebooks with points": _problems(self.of(BLANK)),
            "right answers": len(wrong),
            "right answers that lost points": _problems(wrong),
            "known wrong answers": len(self.of(*NAMED)),
            "known wrong answers not graded as such": _problems(self.of(*NAMED)),
            "mutants": len(self.of(MUTANT)),
            "mutants that lost points": len(self.of(MUTANT)) - len(survived),
            "mutants that are right answers": equivalent,
            "mutants that are wrong and lost nothing": len(survived) - equivalent,
        }
        for kind in NAMED:
            for how, number in zip(("rightly", "wrongly", "not"), self.naming(kind), strict=True):
                counts[f"{kind}s named {how}"] = number
        return counts


def _problems(findings):
    return sum(bool(each.problem) for each in findings)


def _title(finding):
    return f"{finding.question}/{finding.name}" if finding.question else finding.name


def _to_table(reports):
    """Lay out the counts, a column an assignment.

    Parameters
    ----------
    reports : list of Report

    Returns
    -------
    rich.table.Table
    """
    table = Table("", *(report.assignment for report in reports), box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    summaries = [report.summary() for report in reports]
    for name in summaries[0]:
        table.add_row(name, *(str(summary[name]) for summary in summaries))
    table.add_row("seconds", *(f"{report.seconds:.0f}" for report in reports))
    return table


def _survivors(report):
    """Return the mutants that lost no points, a line each, for a human to look at."""
    return [
        f"{each.question}, line {each.name}: {each.problem or 'the same as the reference'}"
        for each in report.of(MUTANT)
        if each.equivalent or each.problem
    ]


def print_reports(reports, console):
    """Print the counts, the mutants that lost no points, and what falls short.

    Parameters
    ----------
    reports : list of Report
    console : rich.console.Console
    """
    console.print(_to_table(reports))
    for report in reports:
        survivors = _survivors(report)
        if survivors:
            console.print(f"\nMutants of {report.assignment} that lost no points:")
        for line in [*survivors, *report.shortcomings()]:
            console.print(Text(line))


def to_json(reports):
    """Return all findings, the counts and what falls short as JSON."""
    return json.dumps(
        [
            asdict(report) | {"summary": report.summary(), "shortcomings": report.shortcomings()}
            for report in reports
        ],
        indent=2,
    )
