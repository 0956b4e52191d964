"""Articles as newsq dumps them (`npm run train -- --data DIR --dump DIR`), cut into windows of word pieces."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import BertWordPieceTokenizer

from model import EDGE, KNOWN, SHAPES

MAX_PIECES = 8
"""Of a word; the rest of a longer one is left out."""
BITS = torch.arange(KNOWN)


@dataclass
class Word:
    pieces: list[int]
    shape: int
    known: int
    cluster: int
    allowed: int
    """The labels that the gold standard allows, a bit each."""
    wanted: int
    """1 where the word may be part of a name."""


@dataclass
class Article:
    sentences: list[list[Word]]
    weight: float


class Pieces:
    """Words as pieces of the base's vocabulary."""

    def __init__(self, vocabulary: Path):
        self.tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        self.start, self.end, self.padding, self.unknown = (
            self.tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]", "[PAD]", "[UNK]")
        )
        self.seen: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.seen:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.seen[word] = ids[:MAX_PIECES] or [self.unknown]
        return self.seen[word]


def read(path: Path, pieces: Pieces, weight: float = 1.0) -> list[Article]:
    articles = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            sentences = [
                [
                    Word(pieces.of(word), *rest)
                    for word, *rest in zip(
                        *(sentence[key] for key in ("words", "shapes", "known", "clusters", "allowed", "wanted"))
                    )
                ]
                for sentence in json.loads(line)["sentences"]
            ]
            articles.append(Article(sentences, weight))
    return articles


@dataclass
class Window:
    words: list[Word]
    weight: float


def windows(articles: list[Article], room: int, chance: random.Random | None = None) -> list[Window]:
    """Whole sentences of an article up to `room` pieces; a longer sentence is cut. With `chance`, where they begin differs."""
    cut: list[Window] = []
    for article in articles:
        words: list[Word] = []
        count = 0
        limit = chance.randint(room // 3, room) if chance else room
        for sentence in article.sentences:
            for part in parts(sentence, room):
                length = sum(len(word.pieces) for word in part)
                if words and count + length > limit:
                    cut.append(Window(words, article.weight))
                    words, count, limit = [], 0, room
                words = words + part
                count += length
        if words:
            cut.append(Window(words, article.weight))
    return cut


def parts(sentence: list[Word], room: int) -> list[list[Word]]:
    out: list[list[Word]] = [[]]
    count = 0
    for word in sentence:
        if count + len(word.pieces) > room:
            out.append([])
            count = 0
        out[-1].append(word)
        count += len(word.pieces)
    return [part for part in out if part]


def batch(cut: list[Window], pieces: Pieces) -> dict[str, torch.Tensor]:
    """The tensors of some windows, padded to the longest, as the encoder takes them; and what it should say of each word."""
    rows = []
    for window in cut:
        row = [(pieces.start, EDGE, 0, 0)]
        first = []
        for word in window.words:
            first.append(len(row))
            for i, piece in enumerate(word.pieces):
                row.append((piece, word.shape + (SHAPES if i > 0 else 0), word.known, word.cluster))
        row.append((pieces.end, EDGE, 0, 0))
        rows.append((row, first))
    length = max(len(row) for row, _ in rows)
    padding = (pieces.padding, EDGE, 0, 0)
    columns = torch.tensor([row + [padding] * (length - len(row)) for row, _ in rows])
    lengths = torch.tensor([len(row) for row, _ in rows])
    words = [word for window in cut for word in window.words]
    is_padding = torch.arange(length)[None] >= lengths[:, None]
    return {
        "pieces": columns[..., 0],
        "shapes": columns[..., 1],
        "known": ((columns[..., 2, None] >> BITS) & 1).float(),
        "clusters": columns[..., 3],
        "first": torch.tensor([r * length + at for r, (_, first) in enumerate(rows) for at in first]),
        "mask": torch.zeros(len(rows), 1, 1, length).masked_fill(is_padding[:, None, None], -1e4),
        "allowed": torch.tensor([word.allowed for word in words]),
        "weight": torch.tensor([window.weight * word.wanted for window in cut for word in window.words]),
    }
