"""Fill the disk."""

for number in range(1000):
    try:
        with open(f"/tmp/{number}", "wb") as file:
            file.write(bytes(15 * 2**20))
    except OSError:
        break
