"""A worker that closes doors before it serves: for sandboxes that the kernel does not close.

Runs inside the sandbox, in place of `autograder.sandbox.worker`, with the same arguments.
"""

import ctypes
import errno
import os
import signal

from autograder.sandbox import worker

_CLOSED = (
    # the network, and io_uring, which can open sockets by itself
    *("socket", "io_uring_setup"),
    # other processes, and whatever outlives this one in the kernel
    *("ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd"),
    *("shmget", "msgget", "semget", "mq_open", "add_key", "request_key", "keyctl"),
    # more of the kernel than a notebook needs
    *("unshare", "setns", "mount", "chroot", "bpf", "perf_event_open", "userfaultfd"),
)
_PR_SET_PDEATHSIG = 1
_SCMP_ACT_ALLOW, _SCMP_ACT_ERRNO = 0x7FFF0000, 0x00050000


def close_system_calls():
    """Make the kernel refuse system calls that a notebook does not need (seccomp).

    Raises
    ------
    OSError
        If the kernel takes no filter.
    """
    seccomp = ctypes.CDLL("libseccomp.so.2")
    seccomp.seccomp_init.restype = ctypes.c_void_p
    rules = ctypes.c_void_p(seccomp.seccomp_init(_SCMP_ACT_ALLOW))
    refuse = _SCMP_ACT_ERRNO | errno.EACCES
    for name in _CLOSED:
        number = seccomp.seccomp_syscall_resolve_name(name.encode())
        _require(seccomp.seccomp_rule_add(rules, refuse, number, 0))
    _require(seccomp.seccomp_load(rules))


def _require(result):
    if result < 0:
        raise OSError(-result, os.strerror(-result))


def main():
    """Die with the grader, go home, close system calls, and become a worker."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    os.chdir(os.environ["HOME"])
    close_system_calls()
    worker.main()


if __name__ == "__main__":
    main()
