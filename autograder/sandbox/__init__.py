"""The values-only boundary between the tests and a student's code.

``worker`` runs inside the sandbox and holds the student's notebook; ``wire`` is the language both
sides speak; ``session`` is the grader's end of the line; ``proxy`` makes the student's functions
look like functions again; ``launch`` starts the worker behind bubblewrap.
"""
