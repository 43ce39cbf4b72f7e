"""Attacks on the grader, one file each; ``test_redteam`` says what must come of them."""
