"""Call the test's function without end."""

def answer(f, *args, **kwargs):
    while True:
        f(0.5)


numerical_grad = backward = newton_step = simpson = train = answer
