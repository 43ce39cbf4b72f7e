"""The calculus behind machine learning, worked out in NumPy.

One module a chapter: ``taylor``, ``newton`` and ``integration`` (polynomials near a point, roots,
areas), ``convergence`` (how fast errors fall); ``moons`` (the data), ``network`` (model, loss,
backpropagation, training), ``differences`` and ``complex_step`` (two independent ways to
differentiate the loss), ``gradient_check`` (are the derivatives right?) and ``trials`` (where to
try them).
"""
