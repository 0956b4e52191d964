"""Prints a checksum of the pieces of a thousand lines by the reference tokenizer: python reference.py DEV VOCABULARY

DEV is the folder of newsq's development sets. tests/accurate/word-pieces.test.ts has the same checksum by newsq's own
tokenizer: both split the lines at spaces, and print the numbers of all pieces of a line, with a space between two.
"""

import hashlib
import json
import sys
from pathlib import Path

from data import Pieces

LINES = 1000


def main() -> None:
    folder, vocabulary = Path(sys.argv[1]), Path(sys.argv[2])
    pieces = Pieces(vocabulary)
    lines = [
        line
        for path in sorted(folder.glob("*.jsonl"))
        for record in path.read_text(encoding="utf-8").split("\n")
        if record
        for line in json.loads(record)["text"].split("\n")
        if line
    ]
    each = len(lines) // LINES
    chosen = lines[: each * LINES : each]
    printed = [" ".join(str(piece) for word in line.split(" ") for piece in pieces.of(word)) for line in chosen]
    print(len(printed), hashlib.sha256("\n".join(printed).encode()).hexdigest())


if __name__ == "__main__":
    main()
