"""Define a million names, and functions with a million parameters' worth of defaults."""

globals().update({f"name_{number}": number for number in range(1_000_000)})
globals().update({number: "not even a string" for number in range(1_000)})
