"""A notebook whose metadata and outputs claim that it was graded and passed."""

import nbformat


def write(folder, blank):
    """Write the submission, and return its path."""
    path = folder / "attack.ipynb"
    blank.metadata["otter"] = {"assignment_name": "05-network", "score": 10, "OK_FORMAT": True}
    blank.metadata["calclab"] = {"score": 10, "status": "graded"}
    for cell in blank.cells:
        if cell.cell_type == "code":
            cell.metadata["nbgrader"] = {
                "grade": True, "grade_id": "backward", "points": 1000, "solution": True,
                "locked": False, "schema_version": 3, "task": False, "cell_type": "code",
            }  # fmt: skip
            text = {"text/plain": "All test cases passed!"}
            cell.outputs = [nbformat.v4.new_output("display_data", data=text)]
    nbformat.write(blank, path)
    return path
