"""f and df wrapped so that no point is asked twice, and the step taken through the wrappers."""


def newton(f, df, x0, tol=1e-12, max_iter=50):
    known = {}

    def remembered(function):
        def ask(x):
            key = function, np.asarray(x, dtype=float).tobytes()
            if key not in known:
                known[key] = function(x)
            return known[key]

        return ask

    value, slope = remembered(f), remembered(df)
    way = (x0,)
    while len(way) <= max_iter:
        way += (newton_step(value, slope, way[-1]),)
        if np.linalg.norm(way[-1] - way[-2]) <= tol:
            return way[-1], way
    raise RuntimeError("too many steps")
