"""Turns an instructor's master into what students, nbgrader and otter receive.

``master`` reads the py:percent text and expands it to an nbgrader master notebook; ``products``
derives the student's folder, the solution, the nbgrader course and otter's zip from that;
``publish`` puts them where they belong, or says what is stale.
"""
