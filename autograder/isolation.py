"""Keeps a question's points apart from mistakes in other questions: for hidden tests."""

from contextlib import contextmanager


@contextmanager
def replaced(env, **replacements):
    """Give names of the notebook another value for a while.

    Parameters
    ----------
    env : MutableMapping
        The notebook's global names.
    **replacements
        The new values.
    """
    kept = {name: env.get(name) for name in replacements}
    missing = [name for name, value in kept.items() if value is None]
    if missing:
        raise AssertionError(f"your notebook no longer defines {', '.join(missing)}")
    try:
        for name, value in replacements.items():
            env[name] = value
        yield
    finally:
        for name, value in kept.items():
            env[name] = value


def carried_forward(test, env, **right):
    """Run a test with other functions of the notebook put right, or else with the notebook's own.

    A function of the student's may call one that belongs to another question. A mistake in that
    one, or that it never ends, costs its own points and no others. Two functions that only fit
    each other are right together.

    Parameters
    ----------
    test : callable
        Takes no argument.
    env : MutableMapping
        The notebook's global names.
    **right
        Right functions for the names of other questions.
    """

    def with_right_functions():
        with replaced(env, **right):
            test()

    one_of(with_right_functions, test)


def one_of(first, second):
    """Pass if one of two attempts does; the second is made only if the first fails.

    Parameters
    ----------
    first, second : callable
        They take no argument, and raise if they fail. If both do, the first is reported.
    """
    try:
        first()
    except Exception as failure:
        try:
            second()
        except Exception:
            raise failure from None
