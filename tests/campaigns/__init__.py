"""Long measurements behind make targets; their last results are in docs/verification.md."""
