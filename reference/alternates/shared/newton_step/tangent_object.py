"""A class for the tangent, which is called to say where it is zero."""


class Tangent:
    def __init__(self, point, value, slope):
        self.point, self.value, self.slope = point, value, slope

    def __call__(self):
        return self.point + self.run()

    def run(self):
        if np.ndim(self.slope) == 2:
            return np.linalg.solve(self.slope, np.negative(self.value))
        return -self.value / self.slope


def newton_step(f, df, x):
    return Tangent(point=x, value=f(x), slope=df(x))()
