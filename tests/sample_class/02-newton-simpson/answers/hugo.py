# Blank: the notebook as it was released.
