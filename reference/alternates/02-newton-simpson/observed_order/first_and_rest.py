"""A recursion: the first order, then those of the rest."""


def observed_order(errors):
    first, *rest = errors if len(errors) else [0]
    if not rest or first <= 0 or rest[-1] <= 0:
        raise ValueError("positive errors, and more than one of them")
    order = np.log10(first / rest[0]) / np.log10(2) if rest[0] > 0 else np.nan
    return [order] if len(rest) == 1 else [order, *observed_order(rest)]
