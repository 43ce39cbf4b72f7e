"""Fill the file system with small files and deep folders."""

import os

try:
    for number in range(100_000):
        with open(f"file-{number}", "w") as file:
            file.write("x" * 4096)
except OSError:
    pass
try:
    for _ in range(5_000):
        os.mkdir("d")
        os.chdir("d")
except OSError:
    pass
