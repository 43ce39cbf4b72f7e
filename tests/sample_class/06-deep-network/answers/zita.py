# Opened, and handed in as it was.
