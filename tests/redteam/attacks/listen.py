"""Wait for connections from outside, and answer with what they bring."""

import socket
import threading

heard = []


def serve(family, address):
    try:
        with socket.socket(family) as server:
            server.bind(address)
            server.listen()
            server.accept()
            heard.append(address)
    except OSError:
        pass


for address in (("0.0.0.0", 8765), ("127.0.0.1", 8766)):
    threading.Thread(target=serve, args=(socket.AF_INET, address), daemon=True).start()


def answer(*args, **kwargs):
    raise ValueError("BREACH" if heard else "nobody came")


numerical_grad = backward = newton_step = simpson = train = answer
