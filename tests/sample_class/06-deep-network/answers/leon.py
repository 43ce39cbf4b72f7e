# penalty is right, and the line above it is gone: no network has it.

# %% like arno

# %% penalty
def penalty(self, lam):
    value = 0.5 * lam * sum(np.sum(W**2) for W in self.W)
    return value, [lam * W for W in self.W]
