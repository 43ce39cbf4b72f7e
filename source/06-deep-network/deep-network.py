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
# # Deep networks: backpropagation for any depth
#
# A deep network is a long chain of simple steps, and the chain rule does not mind how long it is.
# You will write a class that learns with any number of layers, prove that its gradient is right,
# and then find out what depth is good for and what it costs.
#
# S and a number name a chapter of the calculus course.
#
# | question | points | you write | the calculus in it |
# |---|---|---|---|
# | 1 · section 3 | 2 | `forward` | functions of several variables, composed (S18) |
# | 2 · section 4 | 4 | `backward` | the gradient (S18), the chain rule (S19) |
# | 3 · section 6 | 1 | `update` | gradient descent (S20) |
# | 4 · section 7 | 1 | `tanh` | a derivative in terms of its function (S19) |
# | 5 · section 8 | 1 | `penalty` | a constraint turned into a price (S21) |
# | 6 · section 9 | 1 | `update_with_momentum` | descent with a memory (S20) |
# | 7 · section 11 | 2 | `compare` | judging runs side by side |
# | 8 · section 13 | 2 | a few sentences | slopes that vanish (S19), honest reports |
#
# Questions 1 to 7 are marked by machine, question 8 is read by your teacher.

# %% [markdown]
# ## 1 · How to work
#
# Run the cells from top to bottom. Seven cells hold a function that ends in
# `raise NotImplementedError`: replace that line with your code, and run the cell. Below each stands
# a check, which tells you what it found. The tests that give points ask more than the checks do.
# Cells that use what you have not written yet stop with `NotImplementedError`: come back to them.
#
# The symbols are the same in the text and in the code. **One sample is one column.** Layers are
# counted from 0, as Python counts.
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $m$, $N$ | `X.shape[1]`, `len(self.W)` | | number of samples, of layers |
# | $n_0, \dots, n_N$ | `layer_sizes` | | number of units, from the input to the output |
# | $W_l$, $b_l$ | `self.W[l]`, `self.b[l]` | $(n_{l+1}, n_l)$, $(n_{l+1}, 1)$ | weights, biases |
# | $a_l$ | `self.a[l]` | $(n_l, m)$ | what enters layer $l$; $a_0 = X$ |
# | $z_l$ | `z` | $(n_{l+1}, m)$ | what enters the activation of layer $l$ |
# | $g'(z_l)$ | `self.slopes[l]` | $(n_{l+1}, m)$ | the activation's slope there |
# | $\hat y$, $Y$ | `y_hat`, `Y` | $(n_N, m)$ | the prediction $a_N$, and the truth |
# | $L$ | `loss` | | the loss |
# | $\delta_l$ | `delta` | $(n_{l+1}, m)$ | $\partial L / \partial z_l$ |
# | $\eta$, $\lambda$, $\beta$ | `eta`, `lam`, `beta` | | learning rate, price, memory |

# %%
from copy import deepcopy
from itertools import pairwise

import numpy as np
import otter
import plots

grader = otter.Notebook()

# %% [markdown]
# ## 2 · A network is an object with a state
#
# An **activation** is what bends a layer. Here it is a function that returns two arrays: its value
# $g(z)$ and its slope $g'(z)$. You will need both, the first on the way forward, the second on the
# way back.

# %% tags=["given"]
from reference.activations import linear, relu, sigmoid

# %% tags=["otter_ignore"]
plots.activations({"sigmoid": sigmoid, "relu": relu, "linear": linear})

# %% [markdown]
# *Three activations (left) and their slopes (right). The sigmoid's slope is never larger than 1/4,
# and almost 0 from about 5 on, to both sides. Remember that for section 12.*
#
# The class below makes networks. `__init__` draws the parameters: the weights are normal with
# variance $2/(n_l + n_{l+1})$, so that signals neither grow nor fade much from layer to layer
# (Xavier initialisation), and the biases are zero. The loss is half of the mean squared error,
#
# $$
# L = \frac{1}{2m} \sum_{i=1}^m \lVert \hat y_i - y_i \rVert^2 .
# $$
#
# Three methods are missing, and they are yours to write: `forward`, `backward`, `update`. A method
# is a function whose first argument, `self`, is the object. You write each in a cell of its own,
# below the text that explains it. The line `@NeuralNetwork.method` above your function puts it into
# the class, also for networks that exist already. Leave that line where it is.

# %% tags=["given"]
from reference.deep_network import NeuralNetwork

# %% tags=["otter_ignore"]
net = NeuralNetwork([2, 4, 1], seed=42)
for l, (W, b) in enumerate(zip(net.W, net.b, strict=True)):
    print(f"layer {l}: W {W.shape}, b {b.shape}, {net.g[l]}")

# %% [markdown]
# ## 3 · Question 1: forward
#
# Every layer does the same two things,
#
# $$
# z_l = W_l\, a_l + b_l, \qquad a_{l+1} = g(z_l), \qquad l = 0, \dots, N - 1 .
# $$
#
# The columns of $a_l$ are the samples, so one matrix product treats all of them. The bias is a
# column, and NumPy adds it to every column of $W_l a_l$.
#
# **Your task.** Start from $a_0 = X$, walk through the layers, return $a_N$. Keep two lists on the
# object for the way back: `self.a` with *all* of $a_0, \dots, a_N$, and `self.slopes` with
# $g'(z_0), \dots, g'(z_{N-1})$. Begin new lists at every call. The activation of layer $l$ is
# `self.activations[self.g[l]]`.

# %% tags=["stub"]
from reference.deep_network import forward

# %%
grader.check("forward")

# %% [markdown]
# We try it on the smallest problem that no single neuron can solve, the exclusive or. Four samples,
# one a column.

# %% tags=["given"]
from reference.deep_data import xor

# %% tags=["otter_ignore"]
X, Y = xor()
y_hat = NeuralNetwork([2, 4, 1], seed=42).forward(X)
print("x1   ", X[0], "\nx2   ", X[1], "\ny    ", Y[0], "\nguess", y_hat[0].round(2))

# %% [markdown]
# An untrained network says about the same to everything.

# %% [markdown]
# ## 4 · Question 2: backward, four equations for any depth
#
# A parameter of an early layer acts on the loss through everything that comes after it. The trick
# of backpropagation is to ask first for the **error** of each layer,
#
# $$
# \delta_l = \frac{\partial L}{\partial z_l} ,
# $$
#
# because everything else follows from it.
#
# **At the output.** The loss is $\frac{1}{2m}\sum (\hat y - y)^2$, so
# $\partial L / \partial \hat y = (\hat y - Y)/m$. The factor 2 of the square and the ½ have
# cancelled. Then $\hat y = g(z_{N-1})$, entry by entry, and the chain rule multiplies by the slope:
#
# $$
# \boxed{\;\delta_{N-1} = \frac{\hat y - Y}{m} \odot g'(z_{N-1})\;} \tag{1}
# $$
#
# where $\odot$ is the product entry by entry, `*` in NumPy.
#
# **One layer back.** The unit $j$ of $a_l$ enters every unit $i$ of
# $z_l = W_l a_l + b_l$ with the weight $W_{l,ij}$. Its influences add up:
# $\partial L / \partial a_{l,j} = \sum_i W_{l,ij}\, \delta_{l,i}$. That is a product with the
# *transposed* matrix. One more slope leads from $a_l$ to $z_{l-1}$:
#
# $$
# \boxed{\;\delta_{l-1} = \bigl(W_l^{\mathsf T} \delta_l\bigr) \odot g'(z_{l-1})\;} \tag{2}
# $$
#
# **From the error to the parameters.** In $z_l = W_l a_l + b_l$ the weight $W_{l,ij}$ multiplies
# $a_{l,j}$, and the bias multiplies 1. All samples share them, so each sample contributes, and the
# contributions are added:
#
# $$
# \boxed{\;\frac{\partial L}{\partial W_l} = \delta_l\, a_l^{\mathsf T}\;} \tag{3}
# $$
#
# $$
# \boxed{\;\frac{\partial L}{\partial b_l} = \sum_{i=1}^m \delta_l^{(i)}\;} \tag{4}
# $$
#
# The product in (3) contains the sum over the samples. In (4) the columns of $\delta_l$ are added,
# and the result stays a column. The $1/m$ is in $\delta$ already.
#
# **Your task.** Walk from the last layer to the first. Use what `forward` has kept. Check shapes at
# every line: the derivative of $L$ by an array has the shape of that array. Take care of the last
# step: before layer 0 there is no slope, and nothing to carry the error to.

# %% tags=["stub"]
from reference.deep_network import backward

# %%
grader.check("backward")

# %% [markdown]
# ## 5 · Prove it: the gradient check
#
# Differences know nothing of the chain rule. Two ways so different do not make the same mistake: if
# they agree, both are right.

# %% tags=["given"]
from reference.deep_experiments import numerical_gradient

# %% tags=["given"]
from reference.gradient_check import relative_error

# %% tags=["otter_ignore"]
rng = np.random.default_rng(3)
checked = NeuralNetwork([3, 4, 2], seed=3)
checked.b = [rng.normal(size=b.shape) for b in checked.b]
X3, Y2 = rng.normal(size=(3, 10)), rng.uniform(0, 1, (2, 10))


def as_vector(dW, db):
    return np.concatenate([np.ravel(array) for array in [*dW, *db]])


checked.forward(X3)
derived = as_vector(*checked.backward(Y2))
measured = as_vector(*numerical_gradient(checked, X3, Y2))
error = relative_error(derived, measured)
print(f"{derived.size} parameters, relative error {error:.1e}")
print("passed" if error < 1e-7 else "look again at backward")

# %% [markdown]
# What does such a number mean?
#
# | relative error | what it tells |
# |---|---|
# | below $10^{-7}$ | the gradient is right |
# | $10^{-7}$ to $10^{-4}$ | look closer: a kink of relu, a bad `eps`, or a small bug |
# | above $10^{-4}$ | there is a bug |
# | near 1 | a sign, or two vectors that have nothing in common |
#
# Why `eps = 1e-5`? By Taylor (S7) the central difference is off by about
# $\tfrac16 \mathtt{eps}^2 L'''$, and that wants a small nudge. Subtracting two losses that agree in
# almost all digits leaves an error of about $10^{-16} L / \mathtt{eps}$, and that wants a large
# one.

# %% tags=["otter_ignore"]
nudges = 10.0 ** np.arange(-15, 0.1, 0.5)
errors = [
    relative_error(derived, as_vector(*numerical_gradient(checked, X3, Y2, eps))) for eps in nudges
]
for place in (0, 10, 20, 26):
    print(f"eps = {nudges[place]:.0e}: {errors[place]:.1e}")
plots.error_of_differences(nudges, errors)

# %% [markdown]
# *The relative error of the check for nudges from $10^{-15}$ to 1. On the right truncation rises
# with slope 2 (dotted), on the left rounding with slope −1 (dashed). The valley is near $10^{-5}$.
# At $10^{-15}$ a perfect gradient fails, and at $10^{-2}$ it fails as well.*

# %% [markdown]
# ## 6 · Question 3: update, and the first training
#
# One step of gradient descent changes the state of the object,
#
# $$
# W_l \leftarrow W_l - \eta\, \frac{\partial L}{\partial W_l}, \qquad
# b_l \leftarrow b_l - \eta\, \frac{\partial L}{\partial b_l} .
# $$
#
# **Your task.** Write it for all layers. Leave `dW` and `db` as they are.

# %% tags=["stub"]
from reference.deep_network import update

# %%
grader.check("update")

# %% [markdown]
# Now everything is there. Look at `train` and `step` in section 2: an epoch is forward, backward,
# update, and the loss is noted.

# %% tags=["otter_ignore"]
net = NeuralNetwork([2, 4, 1], seed=42)
history = net.train(X, Y, epochs=5000, eta=2)
for epoch in (0, 1, 501, 5000):
    print(f"loss after {epoch:>4} epochs: {history[epoch]:.6f}")
print("predictions:", net.forward(X)[0].round(4), "truth:", Y[0])

# %% [markdown]
# A published run of this network prints 0.126088, 0.086947 ("epoch 500") and 0.000321, and the
# predictions 0.0288, 0.9756, 0.9763, 0.0242. Yours agree to every digit, since the seed and the
# order of the random numbers are the same. Only the counting differs: the published program notes
# the loss *after* its first step and calls that epoch 0.

# %% tags=["otter_ignore"]
histories = {
    f"seed {seed}": NeuralNetwork([2, 4, 1], seed=seed).train(X, Y, 5000, 2)
    for seed in (42, 0, 1, 2)
}
plots.loss_curves(histories, "Four networks learn the exclusive or")

# %% [markdown]
# *The loss of four networks that differ only in their random start. Each stays on a plateau, where
# the gradient is small, and leaves it at its own time. A figure from one seed is an anecdote.*
#
# ### A disc, and how its border grows
#
# 500 points of a square. Those closer than ½ to the centre are class 1.

# %% tags=["given"]
from reference.deep_data import disc

# %% tags=["otter_ignore"]
rng = np.random.RandomState(42)
X, Y = disc(rng)
net = NeuralNetwork([2, 8, 1], seed=rng)
stages, borders, history = (0, 50, 200, 500, 1000, 1500, 2000, 3000), {}, []
for before, epoch in zip((0, *stages), stages, strict=False):
    history = history[:-1] + net.train(X, Y, epoch - before, eta=5)
    borders[f"epoch {epoch}"] = deepcopy(net).forward
right = np.mean((net.forward(X) > 0.5) == Y)
print(f"loss {history[1]:.6f} → {history[-1]:.6f}, accuracy {right:.1%}")
plots.boundaries(X, Y, borders, columns=4, levels=4)

# %% [markdown]
# *The prediction at eight moments: dotted contours with their values, and the border 0.5 (solid)
# with the side of class 1 (triangles) hatched. At epoch 50 the network says 0.2 everywhere, the
# share of class 1 among the samples. That costs little, and for a thousand epochs nothing seems to
# happen. Look at the contours: between 1000 and 1500 they close around the disc, and the border
# appears, all at once, where they have prepared it.* The published figures, 0.080713 → 0.012668 and
# 97.8 %, are those of your run.
#
# ### How many hidden units does a disc need?

# %% tags=["otter_ignore"]
borders = {}
for hidden in (2, 3, 4, 8, 16):
    wide = NeuralNetwork([2, hidden, 1], seed=7)
    wide.train(X, Y, 3000, eta=5)
    right = np.mean((wide.forward(X) > 0.5) == Y)
    borders[f"{hidden} hidden units: {right:.1%}"] = wide.forward
plots.boundaries(X, Y, borders)

# %% [markdown]
# *The same points, the same seed, the same 3000 epochs. A hidden unit bends along one line. Two
# lines can enclose a strip, three a triangle.*

# %% tags=["otter_ignore"]
histories = {
    f"η = {eta}": NeuralNetwork([2, 8, 1], seed=7).train(X, Y, 3000, eta) for eta in (0.1, 1, 5, 20)
}
plots.loss_curves(histories, "The disc, four learning rates")

# %% [markdown]
# *The loss of the same network with four learning rates. All reach the plateau of "0.2 everywhere".
# The small rates never leave it in 3000 epochs, the large ones do.* Try 10000 epochs for η = 1, and
# η = 200. Which matters most, the width, the rate, or your patience?

# %% [markdown]
# ## 7 · Question 4: another activation
#
# The hyperbolic tangent is a sigmoid that is symmetric about 0,
#
# $$
# \tanh z = \frac{e^z - e^{-z}}{e^z + e^{-z}} .
# $$
#
# **Your task.** Return its value and its slope. Derive the slope on paper with the quotient rule
# first, and express it by $a = \tanh z$ itself. Mind large $z$: $e^{1000}$ is more than a computer
# can hold. The line `@NeuralNetwork.activation` makes the name `"tanh"` known to all networks.

# %% tags=["stub"]
from reference.deep_network import tanh

# %%
grader.check("tanh")

# %% tags=["otter_ignore"]
histories = {}
for activation in ("sigmoid", "tanh"):
    net = NeuralNetwork([2, 8, 1], activation, output="sigmoid", seed=7)
    histories[activation] = net.train(X, Y, 1000, eta=2)
plots.loss_curves(histories, "The disc, with sigmoid and tanh in the hidden layer")

# %% [markdown]
# *The same network with two activations. The slope of tanh is up to 1, that of the sigmoid up to ¼:
# the error comes back to the first layer four times as strong.*

# %% [markdown]
# ## 8 · Question 5: a price on large weights
#
# A flexible network follows every accident of its samples. To do so it needs large weights. So we
# put a price on them, and minimise
#
# $$
# L + R, \qquad R = \frac{\lambda}{2} \sum_l \sum_{ij} W_{l,ij}^2 ,
# \qquad \frac{\partial R}{\partial W_l} = \;?
# $$
#
# (In S21's language: we minimise $L$ under the constraint $\sum W^2 \le c$, and $\lambda$ is
# proportional to its multiplier.) Biases only shift, and cost nothing.
#
# **Your task.** Return the value of $R$ and the list of its slopes.

# %% tags=["stub"]
from reference.deep_network import penalty

# %%
grader.check("penalty")

# %% tags=["otter_ignore"]
rng = np.random.default_rng(1)
few = np.sort(rng.uniform(-1, 1, (1, 14)))
noisy = np.sin(3 * few) + rng.normal(0, 0.4, few.shape)
fresh = np.linspace(-1, 1, 200).reshape(1, -1)
models = {}
print("λ       loss on samples   loss on the true curve   sum of W²")
for lam in (0, 0.003, 0.03):
    net = NeuralNetwork([1, 24, 24, 1], "tanh", output="linear", seed=3)
    history = net.train(few, noisy, 6000, eta=0.3, lam=lam)
    truth = net.compute_loss(net.forward(fresh), np.sin(3 * fresh))
    size = sum(np.sum(W**2) for W in net.W)
    print(f"{lam:<8g}{history[-1]:<18.4f}{truth:<25.4f}{size:.1f}")
    models[f"λ = {lam:g}"] = net.forward
plots.fits(few, noisy, models, "Fourteen noisy samples of a smooth curve")

# %% [markdown]
# *Without a price the network passes close to every sample, and climbs beyond 3 where there is
# none. With a small price it stays smooth. With a large one it hardly dares to bend.* The second
# column is what we can see, the third is what we
# want. They do not fall together.

# %% [markdown]
# ## 9 · Question 6: descent with a memory
#
# In a narrow valley the gradient points across, not along. A heavy ball would keep its velocity:
# what points to and fro cancels, what always points the same way adds up,
#
# $$
# v \leftarrow \beta\, v + \nabla L, \qquad \theta \leftarrow \theta - \eta\, v .
# $$
#
# Under a constant slope $s$ the velocity becomes
# $s\,(1 + \beta + \beta^2 + \dots) = s/(1 - \beta)$: for $\beta = 0.9$ ten times the slope.
#
# **Your task.** The velocities live on the object, `self.vW` and `self.vb`, zero at the start.
# Update them first, then the parameters, with the *new* velocity.

# %% tags=["stub"]
from reference.deep_network import update_with_momentum

# %%
grader.check("update_with_momentum")

# %% tags=["otter_ignore"]
X, Y = xor()
histories = {
    f"β = {beta}": NeuralNetwork([2, 4, 1], seed=42).train(X, Y, 1500, eta=0.5, beta=beta)
    for beta in (0, 0.5, 0.9)
}
plots.loss_curves(histories, "The exclusive or with momentum, η = 0.5")

# %% [markdown]
# *The plateau is almost flat, and its slope points the same way for long: just where a memory
# helps.*

# %% [markdown]
# ## 10 · A network that cannot learn the sine
#
# Someone publishes a 1-16-1 network for $\sin x$ on $[-2\pi, 2\pi]$, sigmoid everywhere, trained
# for 5000 epochs. ($x$ is divided by $2\pi$ first.)

# %% tags=["given"]
from reference.deep_data import sine

# %% tags=["otter_ignore"]
rng = np.random.RandomState(42)
X, Y = sine(rng)
failed = NeuralNetwork([1, 16, 1], seed=rng)
history = failed.train(X, Y, 5000, eta=5)
print(f"loss {history[1]:.6f} → {history[-1]:.6f}")
print(f"predictions from {failed.forward(X).min():.4f} to {failed.forward(X).max():.4f}")

# %% [markdown]
# The figures are the published ones, 0.249646 → 0.195351, and more epochs do not help. Look at the
# second line before you read on. What can a sigmoid never return?
#
# Half of the samples are negative, and the best that this network could do for them is 0. Even with
# a perfect positive half the loss could not fall far below
# $\tfrac12 \cdot \tfrac12 \cdot \overline{\sin^2} = \tfrac18$. So the output has to
# be linear. We let the network try three times.

# %% tags=["otter_ignore"]
fits = {"published": failed.forward}
for title, activation, beta in (
    ("linear output", "sigmoid", 0),
    ("and tanh", "tanh", 0),
    ("and momentum", "tanh", 0.9),
):
    rng = np.random.RandomState(42)
    X, Y = sine(rng)
    net = NeuralNetwork([1, 16, 1], activation, output="linear", seed=rng)
    history = net.train(X, Y, 5000, eta=0.1, beta=beta)
    print(f"{title:<15}{history[0]:.6f} → {history[-1]:.6f}")
    fits[f"{title}: {history[-1]:.4f}"] = net.forward
plots.fits(X, Y, fits, "Four attempts at sin x", columns=2)

# %% [markdown]
# *The published network leaves out everything below zero. A linear output makes it possible to go
# there, and yet the second attempt is hardly better: the slopes of sixteen nearly straight sigmoids
# are too small for 5000 epochs. With tanh it moves, and with momentum it arrives.* What a network
# *can* represent and what descent *finds* in a given time are two questions.

# %% [markdown]
# ## 11 · Question 7: compare architectures
#
# Wide or deep? To answer that you need a fair comparison: the same data, the same seed, the same
# number of epochs, and a table.
#
# **Your task.** For each architecture build a *fresh* network (tanh inside, the output that is
# asked for), count its parameters, train it, and note a row: the sizes, the number of parameters,
# the first loss and the last.

# %% tags=["stub"]
from reference.deep_experiments import compare

# %%
grader.check("compare")

# %% [markdown]
# First the parabola $y = x^2$ on $[-2, 2]$.

# %% tags=["given"]
from reference.deep_data import parabola, spirals

# %% tags=["otter_ignore"]
X, Y = parabola()
print("architecture    parameters   first loss   last loss, by seed")
for architecture in ([1, 8, 1], [1, 16, 1], [1, 8, 8, 1]):
    rows = [compare([architecture], X, Y, 2000, 0.1, seed=seed)[0] for seed in (1, 2, 3)]
    lasts = "  ".join(f"{row[3]:.1e}" for row in rows)
    print(f"{architecture!s:<16}{rows[0][1]:>10}{rows[0][2]:>13.4f}   {lasts}")

# %% tags=["otter_ignore"]
models = {}
for architecture in ([1, 8, 1], [1, 16, 1], [1, 8, 8, 1]):
    net = NeuralNetwork(architecture, "tanh", output="linear", seed=1)
    net.train(X, Y, 2000, eta=0.1)
    models[str(architecture)] = net.forward
plots.fits(X, Y, models, "Trained on [-2, 2], drawn on [-4, 4]", reach=2)

# %% [markdown]
# *Within $[-2, 2]$ all three follow the parabola, and no eye sees a difference. Outside, where they
# have seen nothing, all three bend away.* Is the order of the last losses the same for every seed?
#
# ### Two spirals

# %% tags=["otter_ignore"]
X, Y = spirals()
borders = {}
for architecture in ([2, 2, 1], [2, 4, 1], [2, 8, 1], [2, 32, 1], [2, 4, 4, 1], [2, 8, 8, 1]):
    net = NeuralNetwork(architecture, "tanh", output="sigmoid", seed=1)
    net.train(X, Y, 2000, eta=1, beta=0.9)
    right = np.mean((net.forward(X) > 0.5) == Y)
    borders[f"{architecture}: {right:.1%}"] = net.forward
plots.boundaries(X, Y, borders)

# %% [markdown]
# *Two spirals and six networks after 2000 epochs with momentum.* Which is the smallest network that
# separates them? Search: change the list, the seed, the number of epochs. Write down what you
# tried, also what failed. You will report it in question 8.

# %% [markdown]
# ## 12 · Why depth is hard
#
# Look at equation (2) again. On its way back the error is multiplied, layer after layer, by
# $W^{\mathsf T}$ and by a slope. Ten factors of ¼ make a millionth. We measure
# $\lVert \partial L / \partial W_l \rVert$ in an untrained network of twelve layers of 20 units.

# %% tags=["given"]
from reference.deep_experiments import SkipNetwork

# %% tags=["otter_ignore"]
sizes = [20] * 13
rng = np.random.default_rng(0)
X, Y = rng.normal(size=(20, 50)), rng.normal(size=(20, 50))


def gradient_norms(net):
    net.forward(X)
    return [np.linalg.norm(dW) for dW in net.backward(Y)[0]]


norms = {
    name: gradient_norms(NeuralNetwork(sizes, name, "linear", seed=1))
    for name in ("sigmoid", "tanh", "relu")
}
skips = SkipNetwork(sizes, "sigmoid", "linear", seed=1)  # measured, for it has no backward
norms["sigmoid, skips"] = [np.linalg.norm(dW) for dW in numerical_gradient(skips, X, Y)[0]]
large = NeuralNetwork(sizes, "relu", "linear", seed=1)
large.W = [2 * W for W in large.W]
norms["relu, W doubled"] = gradient_norms(large)
for name, each in norms.items():
    print(f"{name:<16}first layer {each[0]:.1e}, last layer {each[-1]:.1e}")
plots.norms_by_layer(norms, "The gradient of an untrained network")

# %% [markdown]
# *The size of the gradient by layer, on a logarithmic scale. With sigmoids it **vanishes** towards
# the input: the first layers do not learn. With tanh or relu and Xavier's variance it keeps its
# size. With doubled weights it is a million times larger: it **explodes**. With a **skip** the
# layer computes $a_{l+1} = a_l + g(z_l)$. Its derivative is the identity plus something, and the
# identity is a way back without a small factor.*

# %% [markdown]
# ## 13 · Question 8: what have you seen?
#
# Answer in about ten lines, with figures from your own run. (2 points, read by your teacher.)
#
# 1. Explain with equation (2) and the picture of section 12 why early layers of a deep sigmoid
#    network hardly learn. Which of the cures in this notebook act on which factor?
# 2. Which is the smallest network that separated the spirals for you? What did you hold fixed, what
#    did you vary, and how sure are you?

# %% [markdown] tags=["reflection"] points=2
# ### BEGIN SOLUTION
# 1. Going back one layer multiplies the error by the transposed weights and by g'. The sigmoid's
#    slope is at most 1/4, so ten layers cost a factor of a million or more, unless the weights make
#    up for it. Tanh and relu act on the slope (at most 1, not 1/4), Xavier's variance acts on the
#    weights (their product neither grows nor fades), and a skip adds the identity, so that one path
#    back has no small factor at all. Figures from section 12 belong here.
#
# 2. A good answer names the data (200 points, noise 0.02, seed 0), what was fixed (tanh, sigmoid
#    output, eta, momentum, epochs), tries several seeds for each size, counts how many of them
#    succeed, and says that "smallest" means "smallest that this search has found". With 2000 epochs
#    and seed 1, [2, 8, 1] (33 parameters) and [2, 4, 4, 1] (37) work, [2, 4, 1] (17) stops at 97 %
#    and the much larger [2, 32, 1] at 86 %: more units are not simply better.
# ### END SOLUTION

# %% [markdown]
# ## 14 · Going further
#
# Nothing here is marked.
#
# - **Batches.** `train` takes `batch_size`. Train the disc with batches of 50. The loss trembles:
#   why? How many epochs do you save?
# - **Another loss.** With a sigmoid output and the cross-entropy, equation (1) becomes
#   $\delta_{N-1} = (\hat y - Y)/m$. Derive it. What happens to the plateau of the exclusive or?
# - **The edge of stability.** Raise `eta` on the parabola until the loss explodes. Does momentum
#   move the edge?
# - **Deep and trained.** Train the twelve layers of section 12 with and without skips.
#
# ## 15 · Handing in
#
# Restart the kernel and run all cells, to be sure that nothing depends on a cell you have deleted.
# Save the notebook and hand in this one file, `deep-network.ipynb`. If your teacher asks for a zip,
# run `grader.export("deep-network.ipynb", pdf=False)` in a new cell and hand in what it makes.
