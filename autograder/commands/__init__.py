"""What the command line does: pieces put together, and shown on a terminal."""
