"""Runs the program under strace, which kills it at a system call or lets a call fail."""

import os
import signal
import subprocess
from collections import Counter

from service import Failed, environment

# Every call that changes the disk. `openat` is included because it creates files.
CALLS = ("write", "writev", "pwrite64", "pwritev", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2", "unlink", "openat",
         "copy_file_range", "sendfile", "fallocate", "mkdir")
PATIENCE_S = 60


class Outcome:
    def __init__(self, code, out):
        self.code, self.out = code, out

    @property
    def killed(self):
        return self.code in (-signal.SIGKILL, 128 + signal.SIGKILL)

    @property
    def panicked(self):
        return "panicked" in self.out

    @property
    def last(self):
        return (self.out.strip().splitlines() or [""])[-1]


def run(command, before=None, keep_signals=False):
    """Runs the program without faults. With `keep_signals` it ignores the signals that we ignore."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                               env=environment(TIGHTROPE_LOG="warn"), preexec_fn=before, restore_signals=not keep_signals, start_new_session=True)
    try:
        out, _ = process.communicate(timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        # Kills the group, since a traced program outlives its tracer.
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise Failed(f"still running after {PATIENCE_S} s: {' '.join(str(part) for part in command)}") from None
    return Outcome(process.returncode, out)


def injected(command, call, what):
    """Runs the program with a fault at a call: `signal=KILL:when=3`, `error=EIO:when=3+`."""
    return run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{what}", *command])


def counted(folder, command):
    """How often the busiest thread makes each call: strace counts `when` per thread."""
    log = folder / "calls"
    done = run(["strace", "-ff", "-qq", "-o", log, "-e", f"trace={','.join(CALLS)}", *command])
    most = Counter()
    for part in folder.glob("calls.*"):
        here = Counter(line.partition("(")[0] for line in part.read_text(errors="replace").splitlines())
        part.unlink()
        for call in CALLS:
            most[call] = max(most[call], here[call])
    return done, {call: count for call, count in most.items() if count}
