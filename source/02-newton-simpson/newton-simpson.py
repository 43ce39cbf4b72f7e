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
# # Roots, areas, and how many digits are right
#
# Nineteen of twenty draws from a normal distribution lie within 1.96 standard deviations of the
# mean, and textbooks print that number without saying where it comes from. You will compute
# it to thirteen digits with nothing but sums, products and tangents, and you will know which of the
# digits to trust.
#
# You write seven short functions. Everything else is given, and the given code is there to be read.
# S and a number name a chapter of the calculus course.
#
# | question | points | you write | the calculus in it |
# |---|---|---|---|
# | 1 · section 1 | 2 | `taylor_polynomial` | derivatives (S6), Taylor (S7) |
# | 2 · section 3 | 2 | `newton_step` | the tangent (S6), Newton's method (S17) |
# | 3 · section 4 | 2 | `newton` | limits (S2–4), Newton's method (S17) |
# | 4 · section 6 | 2 | `riemann_sum` | Riemann sums (S13) |
# | 5 · section 7 | 1 | `trapezoid` | Riemann sums (S13), numerical integration (S17) |
# | 6 · section 8 | 2 | `simpson` | Taylor (S7), numerical integration (S17) |
# | 7 · section 9 | 1 | `observed_order` | Big-O (S7) |
# | 8 · section 12 | 2 | a few sentences | judging an error |
#
# Questions 1 to 7 are marked by machine, question 8 is read by your teacher. Between the questions
# you put your functions to work:
#
# | section | what you do with your functions | the calculus in it |
# |---|---|---|
# | 2 | read the order of a remainder off a slope | Big-O and little-o (S7) |
# | 5 | see Newton's method crawl, circle and stop | derivatives (S6), Newton (S17) |
# | 9, 10 | race five rules, and find where the race is off | Big-O (S7), integration (S17) |
# | 11 | solve an equation whose left side is an area | integrals (S13), Newton (S17) |

# %% [markdown]
# ## How to work
#
# Run the cells from top to bottom. Seven cells hold a function that ends in
# `raise NotImplementedError`: replace that line with your code, and run the cell. Below each stands
# a check. It runs a few tests at once and tells you what it found. The tests that give points ask
# more than the checks do, so a passed check is a good sign and no guarantee.
#
# Cells that use a function you have not written yet stop with `NotImplementedError`. That is as it
# should be: write the function, and run them again.
#
# The symbols are the same in the text and in the code.
#
# | symbol | in code | meaning |
# |---|---|---|
# | $f$, $f'$ | `f`, `df` | a function and its derivative |
# | $f^{(k)}(x_0)$ | `derivatives[k]` | the $k$-th derivative at $x_0$, from the value $k = 0$ on |
# | $x_k$ | `history[k]` | the point after $k$ steps of Newton's method |
# | $r$ | `root` | a root: $f(r) = 0$ |
# | $a$, $b$ | `a`, `b` | the limits of an integral |
# | $n$ | `n` | the degree of a polynomial; from section 6 on the number of panels |
# | $h$ | `h` | a small distance; from section 6 on the width $(b - a)/n$ of a panel |
# | $e_i$ | `errors[i]` | the error with the $i$-th of several step sizes |

# %%
import curves
import numpy as np
import otter
import plots

grader = otter.Notebook()

# %% [markdown]
# ## 1 · Question 1: a polynomial that fits at a point
#
# With additions and multiplications alone you can compute every polynomial, and no other function.
# How does a computer come by $\sin x$?
#
# Choose a point $x_0$, and ask for a polynomial that cannot be told from $f$ *at that point*: the
# same value, the same slope, the same second derivative, and so on up to the $n$-th. The term
# $c_k (x - x_0)^k$ has the $k$-th derivative $k!\, c_k$ at $x_0$, and all its other derivatives
# are zero there. So each derivative settles one coefficient, $c_k = f^{(k)}(x_0)/k!$, and the sum
# is the **Taylor polynomial**
#
# $$
# p_n(x) = \sum_{k=0}^{n} \frac{f^{(k)}(x_0)}{k!}\, (x - x_0)^k .
# $$
#
# For $n = 1$ it is the tangent.
#
# **Your task.** Evaluate the sum. The derivatives come as a list that begins with the function's
# value, and the length of the list tells you $n$. Two things deserve care.
#
# - `x` may be an array of places. Then you return an array of values.
# - What you are handed belongs to the caller. Work with new arrays; `x -= x0` would change theirs.

# %% tags=["stub"]
from reference.taylor import taylor_polynomial

# %%
grader.check("taylor_polynomial")

# %% [markdown]
# The derivatives of the sine go round in a circle: $\sin, \cos, -\sin, -\cos$. So we know all of
# them.


# %% tags=["otter_ignore"]
def sine_derivatives(x0, n):
    """Return the sine and its first n derivatives at x0."""
    return [np.sin(x0 + k * np.pi / 2) for k in range(n + 1)]


def sine_polynomial(n, x0):
    """Return the sine's Taylor polynomial of degree n as a function of x."""
    return lambda x: taylor_polynomial(sine_derivatives(x0, n), x, x0)


polynomials = {f"degree {n}": sine_polynomial(n, 1.0) for n in (1, 2, 5, 9)}
plots.closing_in(np.sin, polynomials, 1.0, -4.5, 6.5)

# %% [markdown]
# *The sine (thick) and four of its Taylor polynomials around $x_0 = 1$. The higher
# the degree, the longer a polynomial stays with the curve. In the end each of them leaves it.*
#
# ## 2 · How small is the rest? Big-O and little-o
#
# The picture shows that the polynomials fit. How well they fit is what **Taylor's theorem** says.
# The remainder at a distance $h$ is
#
# $$
# R_n(h) = f(x_0 + h) - p_n(x_0 + h) = \frac{f^{(n+1)}(\xi)}{(n+1)!}\, h^{n+1}
# $$
#
# for some $\xi$ between $x_0$ and $x_0 + h$. We do not know $\xi$, but we do not need to. What
# matters is the power. There are two ways to say it.
#
# - **Big-O:** $R_n(h) = O(h^{n+1})$. The quotient $R_n(h)/h^{n+1}$ stays bounded.
# - **Little-o:** $R_n(h) = o(h^n)$. The quotient $R_n(h)/h^n$ goes to zero. The remainder is of no
#   weight beside the last term that we kept.
#
# Look at both quotients for $n = 2$.

# %% tags=["otter_ignore"]
print("     h   remainder   remainder / h²   remainder / h³")
for h in (0.4, 0.2, 0.1, 0.05, 0.025):
    rest = np.sin(1 + h) - sine_polynomial(2, 1.0)(1 + h)
    print(f"{h:6.3f}{rest:12.2e}{rest / h**2:17.5f}{rest / h**3:17.5f}")
print(f"\nf‴(1)/3! = {-np.cos(1) / 6:.5f}")

# %% [markdown]
# The third column halves from row to row: it goes to zero. The last one does not. It settles at
# $f'''(x_0)/3!$, as the theorem says it must.
#
# A power can be *seen*. If $R = C h^p$ then $\log R = \log C + p \log h$: on logarithmic axes
# a power is a straight line, and its slope is the exponent.

# %% tags=["otter_ignore"]
distances = np.geomspace(1e-3, 1, 16)
remainders = {}
for n in (1, 2, 3, 5):
    rest = np.abs(np.sin(1 + distances) - sine_polynomial(n, 1.0)(1 + distances))
    clear = rest > 1e-14  # below that, rounding is all there is
    slope = np.polyfit(np.log(distances[clear]), np.log(rest[clear]), 1)[0]
    remainders[f"degree {n}: slope {slope:.2f}"] = rest
labels = "distance $h$ from $x_0$", "remainder $|R_n(h)|$", "The remainder is a power of $h$"
plots.powers(distances, remainders, *labels)

# %% [markdown]
# *Remainders of four polynomials against the distance. The slopes are close to $n + 1$. The lowest
# curve frays and breaks off near $10^{-16}$: there the polynomial is as good as the computer's
# numbers can say.*

# %% [markdown]
# ## 3 · Question 2: a step of Newton's method
#
# We turn to equations. To solve $f(x) = 0$ is hard, unless $f$ is a straight line. So replace $f$
# by its Taylor polynomial of degree 1 at the point $x$ where you stand. That is the tangent:
#
# $$
# f(x_\text{new}) \approx f(x) + f'(x)\,(x_\text{new} - x).
# $$
#
# Ask where the tangent is zero, and go there:
#
# $$
# x_\text{new} = x - \frac{f(x)}{f'(x)}.
# $$
#
# With $n$ equations in $n$ unknowns, $f(x)$ is a vector. The derivative is the Jacobian $J$, an
# $n \times n$ matrix with $J_{ij} = \partial f_i / \partial x_j$, and the same thought gives
#
# $$
# f(x) + J\,(x_\text{new} - x) = 0
# \qquad\Longleftrightarrow\qquad
# J s = -f(x), \quad x_\text{new} = x + s.
# $$
#
# This is a linear system for the step $s$. Solve it as one. Computing $J^{-1}$ first costs more and
# loses digits. Dividing by $J$ entry by entry is something else altogether.
#
# **Your task.** One step, for a number and for a vector. A derivative of zero has no tangent that
# crosses zero: let the error be raised (the docstring says which).

# %% tags=["stub"]
from reference.newton import newton_step

# %%
grader.check("newton_step")

# %% [markdown]
# We take four steps for $x^2 = 2$, and draw where they lead.


# %% tags=["otter_ignore"]
def square(x):
    return x**2 - 2


def square_slope(x):
    return 2 * x


visited = [4.0]
for _ in range(4):
    visited.append(newton_step(square, square_slope, visited[-1]))
print("visited:", ", ".join(f"{x:.6f}" for x in visited))
plots.tangents(square, square_slope, visited[:4], 0.5, 4.3)

# %% [markdown]
# *Newton's method for $x^2 - 2 = 0$ from $x_0 = 4$. From each point go up to the curve (dotted),
# then down along the tangent (dashed). The closer to the root, the less the curve differs from its
# tangent.*

# %% [markdown]
# ## 4 · Question 3: step after step
#
# One step brings you closer. How often should you repeat it? You do not know the root, so you
# cannot measure how far away it is. But you know how long your last step was. If a step hardly
# moves you, there is little left to do.
#
# **Your task.** Start at `x0` and take steps. The first step with
# $\lVert x_{k+1} - x_k \rVert \le$ `tol` is the last one. Return the point where it led, and the
# list of all points from `x0` to that one. Three things deserve care.
#
# - Compare the *step* with `tol`, not $f$. If you measure $f$ in other units it becomes a thousand
#   times larger, and the root stays where it is.
# - Some sequences never come to rest. After `max_iter` steps that were all too long, raise a
#   `RuntimeError` which says so. A wrong number that looks like a root would be worse.
# - The same lines should work for a number and for a vector. `np.linalg.norm` takes both. See that
#   the points in your list are not one and the same array, changed again and again.

# %% tags=["stub"]
from reference.newton import newton

# %%
grader.check("newton")

# %% [markdown]
# Watch the digits of $\sqrt 2$.

# %% tags=["otter_ignore"]
root, history = newton(square, square_slope, 1.0)
errors = np.abs(np.array(history) - np.sqrt(2))
print("k   x_k                  e_k       e_(k+1)/e_k²")
for k, (x, e) in enumerate(zip(history, errors, strict=True)):
    ratio = f"{errors[k + 1] / e**2:.4f}" if k < 3 else ""
    print(f"{k}   {x:.15f}    {e:.1e}   {ratio}")

# %% [markdown]
# The number of correct digits doubles from step to step, until there are none left to win. Taylor
# says why. Expand $f$ around $x_k$, up to the root $r$, with $e_k = r - x_k$:
#
# $$
# 0 = f(r) = f(x_k) + f'(x_k)\, e_k + \tfrac12 f''(\xi)\, e_k^2 .
# $$
#
# Divide by $f'(x_k)$. The first two terms are $r$ minus the new point, so
#
# $$
# e_{k+1} = -\frac{f''(\xi)}{2 f'(x_k)}\, e_k^2 .
# $$
#
# Each error is a constant times the *square* of the one before. For $x^2 - 2$ the constant is
# $1/(2\sqrt 2) \approx 0.3536$ in size. That is what the last column settles at.
#
# And here are two equations at once: where does the circle $u^2 + v^2 = 25$ meet the curve
# $v = u^2 - 3$?


# %% tags=["otter_ignore"]
def meeting(w):
    u, v = w
    return np.array([u**2 + v**2 - 25, u**2 - 3 - v])


def meeting_jacobian(w):
    u, v = w
    return np.array([[2 * u, 2 * v], [2 * u, -1.0]])


point, route = newton(meeting, meeting_jacobian, np.array([2.0, 2.0]))
for w in route:
    print(f"({w[0]:.12f}, {w[1]:.12f})   f = {np.max(np.abs(meeting(w))):.0e}")

# %% [markdown]
# ## 5 · When it crawls, and when it fails
#
# The derivation divides by $f'$. What if $f'(r) = 0$? If the curve touches the axis at $r$ and
# turns back, as a parabola does, then $r$ is a **double root**.


# %% tags=["otter_ignore"]
def touching(x):
    return (x - 1) ** 2 * (x + 2)


def touching_slope(x):
    return 3 * (x - 1) * (x + 1)


_, crawl = newton(touching, touching_slope, 2.0, tol=1e-6)
slow = np.abs(np.array(crawl) - 1)
print("k    e_k       e_(k+1)/e_k")
for k in range(0, len(slow) - 1, 3):
    print(f"{k:<4} {slow[k]:.1e}   {slow[k + 1] / slow[k]:.4f}")
both = {"simple root of $x^2 - 2$": errors, "double root of $(x - 1)^2 (x + 2)$": slow}
plots.errors_by_step(both, "Newton's method, from step to step")

# %% [markdown]
# *The error on a logarithmic scale. At a simple root (circles) it plunges: the digits double. At
# a double root (squares) it falls along a straight line: every step halves it, and three steps win
# no more than one digit.*
#
# Far from a root nothing is promised at all. Take $x^3 - 2x + 2$ from $x_0 = 0$.


# %% tags=["otter_ignore"]
def looping(x):
    return x**3 - 2 * x + 2


def looping_slope(x):
    return 3 * x * x - 2


try:
    newton(looping, looping_slope, 0.0)
except RuntimeError as error:
    print("RuntimeError:", error)

round_trip = [0.0]
for _ in range(2):
    round_trip.append(newton_step(looping, looping_slope, round_trip[-1]))
plots.tangents(looping, looping_slope, round_trip, -2.0, 1.7)

# %% [markdown]
# *The tangent at 0 leads to 1, and the tangent at 1 leads back to 0. Newton's method would walk
# this round for ever. The root near $-1.77$ is never found.*
#
# Start a little away and see what changes. And where the tangent is flat, there is no step at all.

# %% tags=["otter_ignore"]
for x0 in (-1.0, 0.1, 0.5, 2.0, np.sqrt(2 / 3)):
    try:
        root, history = newton(looping, looping_slope, x0)
        print(f"from {x0:7.4f}: {root:.10f} after {len(history) - 1} steps")
    except (RuntimeError, ZeroDivisionError) as error:
        print(f"from {x0:7.4f}: {type(error).__name__}")
try:
    newton_step(square, square_slope, 0.0)
except ZeroDivisionError:
    print("x² - 2 from 0: ZeroDivisionError, the tangent is flat")

# %% [markdown]
# ## 6 · Question 4: Riemann sums
#
# Now areas. The integral is defined as a limit. Cut $[a, b]$ into $n$ panels of width
# $h = (b - a)/n$, put a rectangle on each, as high as $f$ at one point $t_i$ of the panel, and add
# up:
#
# $$
# \int_a^b f(x)\, dx = \lim_{n \to \infty} h \sum_{i=0}^{n-1} f(t_i).
# $$
#
# In the limit it does not matter which point of the panel you take. Long before the limit it does.

# %% tags=["otter_ignore"]
plots.panels(np.exp, 0, 2, 4)

# %% [markdown]
# *Four ways to replace the area under a curve, each with four panels. Squares mark the points where
# the curve is known. Left and right rectangles miss by a whole triangle a panel. A rectangle of the
# middle height loses on one side about what it wins on the other. The slanted tops belong to
# question 5.*
#
# **Your task.** Write the three sums. The panel from $a + ih$ to $a + (i + 1)h$ has its height at
# its left end, its right end, or its middle, as `rule` says. Three things deserve care.
#
# - There are exactly $n$ rectangles. Count with whole numbers: a loop that adds $h$ until it
#   reaches $b$ may take one too many, because $h$ is rounded.
# - If $b < a$, then $h$ is negative and so is the area. If you do not interfere, that comes out
#   right.
# - With no panels, or with a rule that does not exist, raise a `ValueError`.

# %% tags=["stub"]
from reference.integration import riemann_sum

# %%
grader.check("riemann_sum")

# %% [markdown]
# For $\int_0^1 e^x\, dx = e - 1$, each row has twice as many panels.

# %% tags=["otter_ignore"]
print("   n   left error   right error   midpoint error")
for n in (4, 8, 16, 32, 64):
    sums = [riemann_sum(np.exp, 0.0, 1.0, n, rule) for rule in ("left", "right", "midpoint")]
    left, right, middle = np.array(sums) - (np.e - 1)
    print(f"{n:4d}{left:13.5f}{right:14.5f}{middle:17.7f}")

# %% [markdown]
# Left and right errors are halved from row to row. The midpoint's shrinks to a quarter. And look at
# the signs: left and right are off to opposite sides, by almost the same amount.

# %% [markdown]
# ## 7 · Question 5: the trapezoid rule
#
# If two errors are opposite, take the mean. The mean of a left and a right rectangle is a trapezoid
# with a slanted top:
#
# $$
# T_n = h \left[ \frac{f(x_0)}{2} + f(x_1) + f(x_2) + \dots + f(x_{n-1}) + \frac{f(x_n)}{2} \right],
# \qquad x_i = a + ih.
# $$
#
# Each point between two panels belongs to both, and gets a half from each. The two ends get one
# half only.
#
# **Your task.** Write the rule, for any $n \ge 1$. Refuse anything else with a `ValueError`.

# %% tags=["stub"]
from reference.integration import trapezoid

# %%
grader.check("trapezoid")

# %% tags=["otter_ignore"]
print("   n   trapezoid error   midpoint error   quotient")
for n in (4, 8, 16, 32):
    above = trapezoid(np.exp, 0.0, 1.0, n) - (np.e - 1)
    below = riemann_sum(np.exp, 0.0, 1.0, n, "midpoint") - (np.e - 1)
    print(f"{n:4d}{above:18.7f}{below:17.7f}{above / below:11.4f}")

# %% [markdown]
# ## 8 · Question 6: Simpson's rule
#
# The errors are opposite again, and this time one is *twice* the other. That is no accident. Expand
# $f$ around the middle of a panel: the straight term integrates to zero, and what the two rules get
# wrong begins with the second derivative. Per panel,
#
# $$
# M - \int f = -\frac{h^3}{24} f'' + O(h^5), \qquad
# T - \int f = +\frac{h^3}{12} f'' + O(h^5).
# $$
#
# So the mean of *two parts midpoint and one part trapezoid* has no term with $h^3$ left. Take a
# pair of panels, from $x_0$ over $x_1$ to $x_2$. As one wide panel of width $2h$ it has
# $M = 2h\, f(x_1)$ and $T = h\,[f(x_0) + f(x_2)]$, and
#
# $$
# \frac{2M + T}{3} = \frac{h}{3}\, \bigl[\, f(x_0) + 4 f(x_1) + f(x_2) \,\bigr].
# $$
#
# This is **Simpson's rule**. It can be seen in another way too: it is the exact area under the
# parabola through the three points.

# %% tags=["otter_ignore"]
curves.parabolas(lambda x: np.exp(np.sin(2 * x)), 0, 3, 6)

# %% [markdown]
# *A curve (solid) and three parabolas (dashed), each through three of the seven points.
# Neighbouring parabolas share a point. The hatched area is what Simpson's rule returns.*
#
# **Your task.** Write the composite rule over $n$ panels. Work out from the picture how often each
# point is used, and with which weight: the two ends, the middles of the parabolas, the points where
# two parabolas meet. If $n$ is odd one panel has no partner. Then the rule does not exist, and the
# function should say so with a `ValueError`. The same goes for zero or fewer panels.

# %% tags=["stub"]
from reference.integration import simpson

# %%
grader.check("simpson")

# %% [markdown]
# For $x^3$ the error is zero. Nobody asked for that: a parabola is not a cubic. But $x^3$ is odd
# around the middle of a pair, and what the parabola loses on one side it wins on the other.

# %% tags=["otter_ignore"]
print("power   Simpson, n = 2   exact")
for power in (1, 2, 3, 4, 5):
    area = simpson(lambda x, power=power: x**power, 0.0, 2.0, 2)
    print(f"x^{power}{area:18.6f}{2 ** (power + 1) / (power + 1):12.6f}")

# %% [markdown]
# ## 9 · Question 7: the observed order
#
# Suppose the error is $C h^p$. Halve $h$, and it becomes $C h^p / 2^p$. So the quotient of two
# neighbouring errors is $2^p$, and
#
# $$
# p = \log_2 \frac{e_i}{e_{i+1}} .
# $$
#
# This measures the order without knowing $C$. It is the first thing to look at when you have
# programmed a numerical method: if the observed order is not the one that theory promises, there is
# a mistake somewhere.
#
# **Your task.** From a list of errors, each for half the step size of the one before, compute all
# the orders: one less than there are errors. An error of zero has no order, and neither has a
# single error. Raise a `ValueError` for both.

# %% tags=["stub"]
from reference.convergence import observed_order

# %%
grader.check("observed_order")

# %% [markdown]
# Now all five rules on one integral, $\int_0^2 \sin x\, dx = 1 - \cos 2$.

# %% tags=["otter_ignore"]
rules = {
    "left": lambda f, a, b, n: riemann_sum(f, a, b, n, "left"),
    "right": lambda f, a, b, n: riemann_sum(f, a, b, n, "right"),
    "midpoint": lambda f, a, b, n: riemann_sum(f, a, b, n, "midpoint"),
    "trapezoid": trapezoid,
    "simpson": simpson,
}
doublings = 2 ** np.arange(1, 9)


def race(f, a, b, exact):
    """Return the errors of every rule with 2, 4, 8, … panels."""
    return {
        name: [abs(rule(f, a, b, int(n)) - exact) for n in doublings]
        for name, rule in rules.items()
    }


def show_orders(errors):
    """Print the observed orders, one rule a line."""
    print(f"{'n':<12}" + "".join(f"{n:>7d}" for n in doublings[1:]))
    for name, values in errors.items():
        print(f"{name:<12}" + "".join(f"{p:7.3f}" for p in observed_order(values)))


smooth = race(np.sin, 0.0, 2.0, 1 - np.cos(2.0))
show_orders(smooth)
labels = "number of panels $n$", "error", "Five rules for the same integral"
plots.powers(doublings, smooth, *labels)

# %% [markdown]
# *Error against the number of panels. Left and right sums fall with slope −1, midpoint and
# trapezoid with slope −2, Simpson's rule with slope −4. The curves of left and right are nearly
# one. With 256 panels Simpson's rule has five digits more than the trapezoid rule, from the same
# points.*
#
# The orders are 1, 1, 2, 2 and 4. To win one more digit, a left sum needs ten times as many panels.
# The trapezoid rule needs about three times as many, and Simpson's rule not even twice as many.

# %% [markdown]
# ## 10 · An order has conditions
#
# The $O(h^4)$ came from Taylor's theorem. So $f$ must have the derivatives that the theorem uses.
# Two examples show what happens if things are worse than that, or better.
#
# The first is $\int_0^1 \sqrt x\, dx = \tfrac23$. The slope of the square root at 0 is infinite.

# %% tags=["otter_ignore"]
show_orders(race(np.sqrt, 0.0, 1.0, 2 / 3))

# %% [markdown]
# No rule does better than 1.5. Simpson's rule has lost more than two orders, midpoint and trapezoid
# half an order. Left and right sums have lost nothing: they never asked for a second derivative.
#
# The second is $e^{\sin x}$ over one full period. All terms of the trapezoid rule's error depend
# on how $f$ and its derivatives differ between the two ends. At the ends of a period they do not
# differ.

# %% tags=["otter_ignore"]
fine = trapezoid(lambda x: np.exp(np.sin(x)), 0.0, 2 * np.pi, 200)
print("   n   trapezoid error   Simpson error")
for n in (4, 8, 12, 16, 20):
    error_t = abs(trapezoid(lambda x: np.exp(np.sin(x)), 0.0, 2 * np.pi, n) - fine)
    error_s = abs(simpson(lambda x: np.exp(np.sin(x)), 0.0, 2 * np.pi, n) - fine)
    print(f"{n:4d}{error_t:18.1e}{error_s:16.1e}")

# %% [markdown]
# ## 11 · Where 1.96 comes from
#
# The density of the normal distribution is
#
# $$
# \varphi(t) = \frac{1}{\sqrt{2\pi}}\, e^{-t^2/2},
# $$
#
# and the share of draws that lie within $z$ standard deviations of the mean is an area under it.
# It is twice the area from 0 to $z$, by symmetry. No formula made of roots, exponentials and sines
# gives that area, so it *has* to be computed.


# %% tags=["otter_ignore"]
def density(t):
    return np.exp(-(t**2) / 2) / np.sqrt(2 * np.pi)


plots.mass(density, 1.96, -3.6, 3.6)

# %% [markdown]
# *The density, and the area within 1.96 standard deviations of the mean (hatched).*

# %% tags=["otter_ignore"]
for z in (1.0, 2.0, 3.0):
    print(f"within {z:.0f} standard deviations: {2 * simpson(density, 0.0, z):.6f}")

# %% [markdown]
# Now the other way round. Which $z$ holds 95 %? That is an equation,
#
# $$
# g(z) = 2 \int_0^z \varphi(t)\, dt - 0.95 = 0,
# $$
#
# and you own a method for equations. It asks for $g'$. Differentiate an integral by its upper
# limit, and the integrand comes back. This is the fundamental theorem of calculus:
# $g'(z) = 2\varphi(z)$.


# %% tags=["otter_ignore"]
def quantile(n, tol=1e-12):
    """Return z and the history of the search, with n panels in every area."""

    def g(z):
        return 2 * simpson(density, 0.0, z, n) - 0.95

    return newton(g, lambda z: 2 * density(z), 1.0, tol)


z, search = quantile(100)
for k, place in enumerate(search):
    print(f"z_{k} = {place:.15f}")

# %% [markdown]
# There it is. How many of these digits are right? Two errors are at work: Newton's method stops
# when a step is short, and Simpson's rule has a finite number of panels. Python's own library
# knows the quantile to the last digit, so for once we can look. (Your teacher's question is what
# you would do without it.)

# %% tags=["otter_ignore"]
from statistics import NormalDist

known = NormalDist().inv_cdf(0.975)
panels = [4 * 2**i for i in range(9)]
found = [quantile(n)[0] for n in panels]
misses = [abs(z - known) for z in found]
orders = ["", *(f"{order:.3f}" for order in observed_order(misses))]
print("   n   z                    error     order")
for n, z, miss, order in zip(panels, found, misses, orders, strict=True):
    print(f"{n:4d}   {z:.15f}    {miss:.1e}   {order}")
print("\n   tol   error with n = 1024")
for tol in (1e-1, 1e-2, 1e-4, 1e-12):
    print(f"{tol:6.0e}   {abs(quantile(1024, tol)[0] - known):.1e}")

# %% [markdown]
# Read the first table from the top. The root inherits the order of the area: twice the panels, a
# sixteenth of the error. Then read the second. Each error there is much smaller than `tol`. With
# `tol` = 0.01 the last step was 0.00012 long (look at the search above), and after it the error is
# about the square of that.

# %% [markdown]
# ## 12 · Question 8: how many digits do you trust?
#
# Answer in about ten lines, with figures from your own run. (2 points, read by your teacher.)
#
# 1. You have no library that knows the quantile, only your own functions. You computed $z$ with
#    $n = 16$ and `tol = 1e-12`. How many digits do you print? Say which of the two errors
#    decides, and how you can tell from your own numbers for several $n$.
# 2. A classmate writes: "Simpson's rule has order 4, so I double $n$ and get a sixteenth of the
#    error." She integrates $\sqrt x$ from 0 to 1. What does she really get, which figures show it,
#    and which sentence of the derivation does not hold there?

# %% [markdown] tags=["reflection"] points=2
# ### BEGIN SOLUTION
# 1. Six digits: 1.95997. My run gives 1.9599661 for n = 16 and 1.9599641 for n = 32. They differ
#    by 2.0e-6. Since the order is 4, the error for n = 32 is about a sixteenth of that for n = 16,
#    so nearly all of the difference is the error for n = 16: about 2e-6. (With n = 64 I see the
#    same: the change is 1.2e-7, a sixteenth of 2.0e-6.) The tolerance says nothing about it. It
#    bounds the last step of Newton's method, which solves the equation with n = 16 to the last
#    digit, but that equation is not quite the right one. Simpson's error decides.
#
# 2. She gets 2^1.5, about 2.8. The last line of the table in section 10 shows observed orders from
#    1.496 to 1.500 for Simpson's rule. The derivation expands f around the middle of a pair of
#    panels and needs its fourth derivative there to be bounded. The square root has an infinite
#    slope at 0, so Taylor's theorem does not hold in the first pair, and the error made there is
#    the error of all.
# ### END SOLUTION

# %% [markdown]
# ## 13 · Going further
#
# Nothing here is marked.
#
# - **The order of Newton's method.** It has no step size to halve. Show that
#   $\log(e_{k+2}/e_{k+1}) / \log(e_{k+1}/e_k)$ comes close to 2 at a simple root and to 1 at a
#   double one. How many steps can you use before rounding spoils it?
# - **A cure for double roots.** If you know that a root is double, take twice the step. Why does
#   that bring the doubling of the digits back?
# - **How long is an arch?** The length of the sine from 0 to $\pi$ is
#   $\int_0^\pi \sqrt{1 + \cos^2 x}\, dx$. How many panels does each rule need for ten digits? One
#   of them will surprise you: think of section 10.
# - **Newton without the derivative.** Replace $f'(x_k)$ by the slope through the last two points.
#   Count evaluations of $f$, not steps: which method is faster?
# - **Extrapolation.** Two trapezoid sums with $n$ and $2n$ panels have errors in the ratio 4 to 1.
#   Find the combination that cancels them. You know it already: which rule is it?
# - **Basins.** Colour each starting point between $-3$ and $3$ by the number of steps that Newton's
#   method needs for $x^3 - 2x + 2$. Where does the cycle catch it?
#
# ## 14 · Handing in
#
# Restart the kernel and run all cells, to be sure that nothing depends on a cell you have deleted.
# Save the notebook and hand in this one file, `newton-simpson.ipynb`. If your teacher asks for a
# zip, run `grader.export("newton-simpson.ipynb", pdf=False)` in a new cell and hand in what it
# makes.
