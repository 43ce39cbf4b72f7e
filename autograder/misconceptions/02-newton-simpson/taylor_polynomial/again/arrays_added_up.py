"""A matrix of terms, summed along both axes by einsum."""

from math import factorial


def taylor_polynomial(derivatives, x, x0):
    k = np.arange(len(derivatives))
    coefficients = np.array(derivatives) / np.array([float(factorial(int(j))) for j in k])
    return np.einsum("ij,j->", (np.ravel(x) - x0)[:, None] ** k, coefficients)
