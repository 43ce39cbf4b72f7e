"""Names the misconception behind a wrong answer, from what the student's function returned."""
