"""The calculus behind machine learning, worked out in NumPy.

One module a chapter: ``taylor``, ``newton`` and ``integration`` (polynomials near a point, roots,
areas), ``convergence`` (how fast errors fall); ``moons`` (the data), ``network`` (model, loss,
backpropagation, training), ``differences`` and ``complex_step`` (two independent ways to
differentiate the loss), ``gradient_check`` (are the derivatives right?) and ``trials`` (where to
try them).

Networks of any depth have modules of their own: ``activations``, ``deep_network`` (the class and
its methods), ``deep_experiments``, ``deep_data`` and ``deep_trials``.
"""
