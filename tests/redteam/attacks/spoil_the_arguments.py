"""Put cycles and objects into the arguments."""

def answer(P, *args, **kwargs):
    P["self"] = P
    P["W1"] = answer
    for key in list(P):
        P[key] = None


numerical_grad = backward = newton_step = simpson = train = answer
