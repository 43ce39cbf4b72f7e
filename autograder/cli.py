"""The command line: ``calclab new``, ``verify``, ``release``, ``grade``, ``check``, ``doctor``."""

import functools
import os
import sys
from pathlib import Path

import click
from rich.console import Console

from autograder.assignments import ROOT, all_assignments, find_assignment
from autograder.errors import UsageError
from autograder.sandbox.launch import SANDBOXES

out = Console(highlight=False)


class Mendable(click.ClickException):
    """An error that click prints as one sentence, with the exit status of wrong usage."""

    exit_code = 2


def mendable(command):
    """Report a `UsageError` of a command without a traceback."""

    @functools.wraps(command)
    def wrapped(*args, **kwargs):
        try:
            return command(*args, **kwargs)
        except UsageError as error:
            raise Mendable(str(error)) from error

    return wrapped


_sandbox_option = click.option(
    "--sandbox",
    type=click.Choice(list(SANDBOXES)),
    help="What keeps students' code in; none runs it unprotected.  "
    "[default: the first of the others that works here]",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="calclab", message="%(prog)s %(version)s")
def main():
    """Release calculus assignments, check and grade notebooks of them."""


@main.command()
@click.argument("name", metavar="NN-NAME")
@mendable
def new(name):
    """Lay out a new assignment, such as 03-fixed-points.

    It is a small one that works: rewrite it file by file. docs/authoring.md shows how.
    """
    from autograder.commands.new import lay_out

    for path in lay_out(name, ROOT):
        click.echo(f"wrote {_shown(path)}")
    click.echo(f"Next: `calclab verify {name}`, and docs/authoring.md")


@main.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option("--check", is_flag=True, help="Write nothing; fail if release/ is stale.")
@click.option("--no-verify", is_flag=True, help="Release without verifying; this is recorded.")
@_sandbox_option
@mendable
def release(assignments, check, no_verify, sandbox):
    """Generate what students and graders receive, for some assignments or for all.

    From source/ASSIGNMENT come release/ASSIGNMENT (for students) and, in dist/, the solution
    notebook, otter's autograder zip and an nbgrader course. An assignment that does not pass
    `calclab verify` is not released.
    """
    chosen = _chosen(assignments)
    if check:
        fresh = [_is_fresh(assignment) for assignment in chosen]
        fresh.append(_catalogue_is_fresh(chosen[0].root))
        sys.exit(0 if all(fresh) else 1)
    for assignment in chosen:
        report = None if no_verify else _verified(assignment, sandbox)
        from autograder.publishing.publish import publish  # nbgrader and otter are slow to import
        from autograder.verification.record import save_record

        with out.status(f"releasing {assignment.name}"):
            written = publish(assignment)
        if report or no_verify:
            save_record(assignment, report)
        click.echo(f"{assignment.name}: wrote " + ", ".join(map(_shown, written)))
    from autograder.publishing.catalogue import write_catalogue

    click.echo(f"wrote {_shown(write_catalogue(chosen[0].root))}")


def _chosen(names):
    return [find_assignment(name) for name in names] or all_assignments()


def _is_fresh(assignment):
    from autograder.publishing.publish import stale_files

    with out.status(f"checking {assignment.name}"):
        names = ", ".join(map(str, stale_files(assignment)))
    if names:
        click.echo(f"{assignment.name}: stale: {names}. Run `calclab release`, commit release/.")
    else:
        click.echo(f"{assignment.name}: release/ is fresh")
    return not names


def _catalogue_is_fresh(root):
    from autograder.publishing.catalogue import catalogue_is_fresh

    fresh = catalogue_is_fresh(root)
    state = "is fresh" if fresh else "is stale. Run `calclab release`, commit it."
    click.echo(f"docs/questions.md {state}")
    return fresh


def _verified(assignment, sandbox):
    """Verify an assignment before it is released; return None if that was done before."""
    from autograder.verification.record import load_record
    from autograder.verification.verify import MUTANTS, verify

    if (load_record(assignment) or {}).get("verified"):
        click.echo(f"{assignment.name}: verified before, nothing has changed since")
        return None
    report = verify(assignment, MUTANTS, sandbox, out)
    if not report.passed:
        raise UsageError(
            "\n".join(report.shortcomings()) + f"\n{assignment.name} is not released: mend its "
            "tests, or override with --no-verify."
        )
    return report


@main.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--mutants",
    type=click.IntRange(min=0),
    default=300,
    show_default=True,
    help="How many mutants of the reference to try, at most.",
)
@click.option("--json", "as_json", is_flag=True, help="Print all findings as JSON.")
@_sandbox_option
@mendable
def verify(assignments, mutants, as_json, sandbox):
    """Try the tests of some assignments, or of all, on answers that are known.

    Blank work must earn nothing. The reference and the alternates must earn everything.
    Misconceptions and mutants must lose points on their question and on no other, and the
    feedback must name the misconceptions.

    Exit status: 0 when all of this holds, 1 otherwise, 2 for wrong usage.
    """
    from autograder.verification.report import print_reports, to_json
    from autograder.verification.verify import verify as verify_assignment

    progress = Console(stderr=True)
    reports = [verify_assignment(it, mutants, sandbox, progress) for it in _chosen(assignments)]
    if as_json:
        click.echo(to_json(reports))
    else:
        print_reports(reports, out)
    sys.exit(0 if all(report.passed for report in reports) else 1)


@main.command()
@click.argument("assignment")
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path),
    help="Folder for the results.  [default: graded/ASSIGNMENT]",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=lambda: len(os.sched_getaffinity(0)),
    show_default="the cores",
    help="Submissions graded at a time.",
)
@_sandbox_option
@click.option(
    "--regrade", is_flag=True, help="Grade anew what has not changed; say whose points moved."
)
@mendable
def grade(assignment, submissions, folder, jobs, sandbox, regrade):
    """Grade SUBMISSIONS of ASSIGNMENT.

    SUBMISSIONS is one notebook, a folder of STUDENT.ipynb, or a folder of
    STUDENT/ASSIGNMENT/NOTEBOOK.ipynb as nbgrader collects them.

    Results that are still valid are kept: run the command again to finish a class that was
    interrupted, or after some submissions changed.

    Exit status: 0 when every submission got a result, 1 when the grader itself failed on one,
    2 for wrong usage.
    """
    assignment = find_assignment(assignment)
    folder = folder or Path("graded", assignment.name)
    from autograder.commands.grade import grade_class  # IPython and otter are slow to import

    results = grade_class(assignment, submissions, folder, jobs, sandbox, out, regrade)
    click.echo(f"Results: {_shown(folder / 'grades.csv')}, {_shown(folder / 'results')}/")
    failed = [result.student for result in results if result.status == "internal-error"]
    if failed:
        click.echo(f"The grader itself failed, look at the results of: {', '.join(failed)}")
    sys.exit(1 if failed else 0)


@main.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@_sandbox_option
@mendable
def check(notebook, sandbox):
    """Check NOTEBOOK before handing it in: what grading would mend, and the public tests.

    Exit status: 0 when every public test passes, 1 otherwise, 2 for wrong usage.
    """
    from autograder.commands.check import check_notebook

    sys.exit(0 if check_notebook(notebook, sandbox, out) else 1)


@main.command()
@mendable
def doctor():
    """Say which sandbox this machine can give, and why not a better one.

    Exit status: 0 when there is one that protects, 1 otherwise.
    """
    from autograder.sandbox.doctor import examine

    found = examine()
    for name, reason in found.reasons.items():
        click.echo(f"{name}: {'not here: ' + reason if reason else 'works'}")
    click.echo("none: runs everywhere, protects from nothing, has to be asked for by name")
    if found.groups:
        click.echo(f"limits of a whole sandbox: by control groups, version {found.groups}")
    else:
        click.echo(
            "limits of a whole sandbox: none, each process has its own. Control groups would give "
            "them: as root, or with `systemd-run --user --scope -p Delegate=yes calclab grade …`"
        )
    if found.chosen:
        click.echo(f"`calclab grade` uses {found.chosen} here")
    sys.exit(0 if found.chosen else 1)


def _shown(path):
    return os.path.relpath(path)
