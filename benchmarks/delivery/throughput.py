"""Messages a second and CPU a message, ours and others', at several round-trips, side by side.

Usage: python -m benchmarks.delivery.throughput [--seconds 6] [--delays 0 50 100 300] [--peers PYTHON]
``--peers`` is the interpreter of an environment with benchmarks/delivery/peers.txt; ``make bench`` makes it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence

from benchmarks.delivery.running import far_end

CONTENDERS = ("raw", "ours", "ptb_aiohttp", "ptb_httpx_aiohttp", "aiogram", "ptb_default", "ptb_limiter", "ptb_eight")
_PEERS = ("ptb_httpx_aiohttp", "aiogram", "ptb_limiter")


def measure(name: str, base: str, seconds: float, python: str, *loop: str) -> tuple[float, float]:
    """(messages a second, milliseconds of CPU a message)."""
    command = [python, "-m", "benchmarks.delivery.senders", name, base, str(seconds), *loop]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds * 4 + 120, check=False)
    if done.returncode:
        print(f"  {name}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}", file=sys.stderr)
        return 0.0, 0.0
    found = json.loads(done.stdout.splitlines()[-1])
    return found["sent"] / found["seconds"], 1000 * found["cpu"] / max(1, found["sent"])


def table(delays: Sequence[int], seconds: float, peers: str, names: Sequence[str]) -> None:
    """One line a contender, one column a round-trip."""
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; messages/s (ms of CPU a message)")
    print(f"{'':20}" + "".join(f"{delay:>8} ms       " for delay in delays))
    for name in names:
        cells = []
        for delay in delays:
            with far_end(delay) as base:
                rate, cpu = measure(name, base, seconds, peers if name in _PEERS else sys.executable)
            cells.append(f"{rate:8.0f} ({cpu:5.2f})  ")
        print(f"{name:20}" + "".join(cells), flush=True)


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--delays", type=int, nargs="+", default=[0, 50, 100, 300])
    parser.add_argument("--names", nargs="+", default=CONTENDERS)
    parser.add_argument("--peers", default=sys.executable)
    asked = parser.parse_args()
    table(asked.delays, asked.seconds, asked.peers, asked.names)


if __name__ == "__main__":
    main()
