# newton returns the last point, root or not.

# %% like boris

# %% newton
def newton(f, df, x0, tol=1e-12, max_iter=50):
    history = [x0]
    for i in range(max_iter):
        history.append(newton_step(f, df, history[-1]))
        if np.linalg.norm(history[-1] - history[-2]) <= tol:
            break
    return history[-1], history
