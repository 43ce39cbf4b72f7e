"""What one submission may use."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one submission and of the worker processes that run it.

    Attributes
    ----------
    start_seconds, cell_seconds, call_seconds : float
        Wall time for the worker's start, for one cell, and for one call of a function.
    submission_seconds : float
        Wall time after which nothing more of a submission is run.
    cpu_seconds : int
        Processor time of a worker.
    memory_bytes, file_bytes, disk_bytes : int
        Address space of a process, the size of any one file that is written, and that of each of
        the two folders that can be written to.
    processes : int
        Processes and threads.
    callbacks : int
        How often one call of a student's function may call the functions that it was given.
    """

    start_seconds: float = 30
    cell_seconds: float = 20
    call_seconds: float = 10
    submission_seconds: float = 120
    cpu_seconds: int = 100
    memory_bytes: int = 2**30
    file_bytes: int = 16 * 2**20
    disk_bytes: int = 64 * 2**20
    processes: int = 64
    callbacks: int = 100_000

    def rlimits(self):
        """Return the limits that the kernel enforces, by the name of the ``RLIMIT_`` constant."""
        return {
            "AS": self.memory_bytes,
            "CPU": self.cpu_seconds,
            "FSIZE": self.file_bytes,
            "NPROC": self.processes,
            "CORE": 0,
        }
