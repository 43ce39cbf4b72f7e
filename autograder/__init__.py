"""Grades notebooks of calculus assignments, and generates what students and graders receive."""
