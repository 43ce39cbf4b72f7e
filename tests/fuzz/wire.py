"""Feeds the wire's decoder bytes that atheris grows towards code that was not reached before.

Whatever comes in, the decoder either refuses it with `WireError` or gives values that can be sent
again, and it never touches anything else. Options are libFuzzer's, such as ``-max_total_time=60``.
"""

import sys

import atheris

with atheris.instrument_imports(include=["autograder.sandbox.wire", "msgpack"]):
    from autograder.sandbox import wire


def decode(data):
    """Decode some bytes, and send what they are back and forth."""
    try:
        value = wire.unpack(data, resolve=lambda ref: ref)
    except wire.WireError:
        return
    again = wire.pack(value, refer=None)
    assert wire.pack(wire.unpack(again, resolve=lambda ref: ref), refer=None) == again


def main():
    """Run until libFuzzer stops."""
    atheris.Setup(sys.argv, decode)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
