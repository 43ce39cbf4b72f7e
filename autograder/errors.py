"""Errors that the person at the keyboard can mend."""


class UsageError(Exception):
    """Wrong usage or unusable input: the message says what is wrong and what to do next."""
