# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # The slope of a secant
#
# You write one short function. S and a number name a chapter of the calculus course.
#
# | question | points | you write | the calculus in it |
# |---|---|---|---|
# | 1 · section 1 | 2 | `slope` | the difference quotient (S6) |
# | 2 · section 2 | 2 | a few sentences | judging an error |
#
# Question 1 is marked by machine, question 2 is read by your teacher.

# %%
import numpy as np
import otter

grader = otter.Notebook()

# %% [markdown]
# ## 1 · Question 1: the slope of a secant
#
# A secant meets a curve twice, at $a$ and at $b$. Its slope is the rise over the run,
#
# $$
# \frac{f(b) - f(a)}{b - a} .
# $$
#
# **Your task.** Return it, and raise a `ValueError` if $a = b$.

# %% tags=["stub"]
from reference.MODULE import slope

# %%
grader.check("slope")

# %% tags=["otter_ignore"]
for h in (1.0, 0.1, 0.01):
    print(f"h = {h:<6} slope {slope(np.exp, 0.0, h):.6f}")

# %% [markdown]
# ## 2 · Question 2: what have you seen?
#
# Towards which number do the slopes go, and how fast? (2 points, read by your teacher.)

# %% [markdown] tags=["reflection"] points=2
# ### BEGIN SOLUTION
# Towards 1, the derivative of exp at 0. The distance falls tenfold with h: it is about h/2, as
# Taylor's theorem says.
# ### END SOLUTION

# %% [markdown]
# ## 3 · Handing in
#
# Restart the kernel, run all cells, save the notebook and hand in this one file, `TITLE.ipynb`.
