"""The linear system is solved, and the start is not added."""


def newton_step(f, df, x):
    n = np.size(x)
    A = np.reshape(df(x), (n, n))
    b = np.reshape(f(x), n)
    Q, R = np.linalg.qr(A)
    s = np.linalg.solve(R, Q.T @ (-1.0 * b))
    return s if np.ndim(x) else float(s[0])
