"""np.linalg.tensorsolve, which takes a number and a vector alike."""

from collections.abc import Callable


def newton_step(f: Callable, df: Callable, x: float | np.ndarray) -> float | np.ndarray:
    slope, value = np.asarray(df(x), dtype=float), np.asarray(f(x), dtype=float)
    if slope.ndim == 0 and slope == 0:
        raise ZeroDivisionError("float division by zero")
    step = np.linalg.tensorsolve(a=slope, b=-value)
    return x + step
