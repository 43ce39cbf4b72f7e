"""Proves that an assignment's tests grade rightly, before anyone is graded."""
