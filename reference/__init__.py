"""The calculus behind machine learning, worked out in NumPy.

One module a chapter: ``moons`` (the data), ``network`` (model, loss, backpropagation, training),
``differences`` and ``complex_step`` (two independent ways to differentiate the loss), ``newton``,
``integration``, ``gradient_check`` (are the derivatives right?) and ``trials`` (where to try them).
"""
