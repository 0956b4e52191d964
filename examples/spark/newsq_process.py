"""NDJSON through one newsq process, each record matched to what came of it."""

import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from threading import Thread
from typing import NamedTuple

MESSAGE = re.compile(r"^newsq: standard input:(\d+): (.*)$", re.MULTILINE)

# Done, some input not read, some input over a limit, a fault in newsq itself: each names the record and does the rest.
# Anything else, a signal above all, says nothing of the records: the partition has to be run again.
DONE = {0, 1, 3, 70}


class Result(NamedTuple):
    """What came of a record: its analysis as JSON, or the record itself and why there is none."""

    analysis: str | None
    record: str | None
    error: str | None


def analyze(records: Iterable[str], newsq: list[str]) -> Iterator[Result]:
    """Each record once: those that were analyzed, in their order, then those that failed."""
    # One job: the engine gives each core a partition.
    command = [*newsq, "analyze", "--from", "ndjson", "--json", "--jobs", "1", "--quiet", "--no-config", "-"]
    # Messages go to a file: a pipe that nobody empties would stop newsq.
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as messages,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=messages, encoding="utf-8"
        ) as process,
    ):
        stdin, stdout = process.stdin, process.stdout
        assert stdin and stdout
        waiting: dict[int, str] = {}
        faults: list[BaseException] = []

        def feed() -> None:
            try:
                with stdin:
                    for line, record in enumerate(records, start=1):
                        waiting[line] = record
                        stdin.write(record + "\n")
            except BaseException as fault:
                faults.append(fault)

        # newsq answers while it is fed, so that a partition of any size stands nowhere in memory.
        feeder = Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for answer in stdout:
                # newsq counts the lines of its input, which tells the record even where it has no id.
                del waiting[json.loads(answer)["source"]["line"]]
                yield Result(answer, None, None)
        except BaseException:
            # A task that Spark gives up closes this generator: no process may outlive it.
            process.kill()
            raise
        feeder.join()
        status = process.wait()
        messages.seek(0)
        said = messages.read()
        if faults or status not in DONE:
            raise RuntimeError(f"newsq ended with {status}: {said[-1000:]}") from next(iter(faults), None)
        errors = {int(line): text for line, text in MESSAGE.findall(said)}
        for line, record in waiting.items():
            yield Result(None, record, errors.get(line, "newsq said nothing of it"))
