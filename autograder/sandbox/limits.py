"""What one submission may use."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one worker process.

    Attributes
    ----------
    start_seconds, cell_seconds, call_seconds : float
        Wall time for the worker's start, for one cell, and for one call of a function.
    cpu_seconds : int
        Processor time of the whole process.
    memory_bytes, file_bytes : int
        Address space, and the size of any one file that is written.
    processes : int
        Processes and threads.
    """

    start_seconds: float = 30
    cell_seconds: float = 20
    call_seconds: float = 10
    cpu_seconds: int = 300
    memory_bytes: int = 2**30
    file_bytes: int = 16 * 2**20
    processes: int = 64

    def rlimits(self):
        """Return the limits that the kernel enforces, by the name of the ``RLIMIT_`` constant."""
        return {
            "AS": self.memory_bytes,
            "CPU": self.cpu_seconds,
            "FSIZE": self.file_bytes,
            "NPROC": self.processes,
            "CORE": 0,
        }
