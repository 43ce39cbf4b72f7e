"""Grades submissions: find them, run each in a sandbox, judge it with the tests, write results."""
