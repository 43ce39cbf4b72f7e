"""Put markup, escape codes and a fake result into every message."""

TEXT = (
    "\x1b[2J\x1b[31m[bold]10/10[/bold] <script>alert(1)</script> <img src=x onerror=alert(1)>"
    "\r\n]]> {{ 7 * 7 }} \u202e passed \x00 \ud800"
)


class Markup(Exception):
    pass


Markup.__name__ = Markup.__qualname__ = "<script>alert(1)</script>\n"


def backward(*args):
    raise ValueError(TEXT)


def answer(*args, **kwargs):
    raise Markup(TEXT)


numerical_grad = newton_step = simpson = train = answer
