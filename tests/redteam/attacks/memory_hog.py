"""Take all memory, bit by bit."""

hoard = []
while True:
    hoard.append(bytearray(2**20))
