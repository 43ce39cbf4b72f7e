"""Send something out, and listen."""

import socket

for address in (("127.0.0.1", 80), ("1.1.1.1", 53), ("::1", 80)):
    try:
        with socket.create_connection(address, timeout=0.2) as connection:
            connection.sendall(b"hello")
            simpson = lambda *args: 1 / 0
    except OSError:
        pass
