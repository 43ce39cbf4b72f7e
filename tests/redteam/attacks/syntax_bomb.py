"""Break the compiler with nesting."""

compile("(" * 100 + ")" * 100, "x", "eval")
exec("x = " + "[" * 90 + "]" * 90)
eval("-" * 100_000 + "1")
