"""Trains the encoder: python train.py --data DUMP --base FOLDER --out FILE [--passes 5] [--resume]

DUMP is what `npm run train -- --data CORPORA --dump DUMP` wrote; FOLDER has the base's config.json, model.safetensors and
vocab.txt. The same data, base, options and machine give the same weights. What it has is saved every few minutes;
--resume goes on from there.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from data import Pieces, batch, read, windows
from model import LABELS, from_base

TYPES = torch.arange(LABELS)
SAVED_EVERY = 300


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--base", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--passes", type=int, default=5)
    options.add_argument("--layers", type=int, default=6)
    options.add_argument("--dropout", type=float, default=0.1)
    options.add_argument("--rate", type=float, default=2e-4, help="of the base's uppermost layer")
    options.add_argument("--decay", type=float, default=0.85, help="of the rate, from a layer to the one below")
    options.add_argument("--head-rate", type=float, default=1.5e-3, help="of what is new")
    options.add_argument("--batch", type=int, default=16, help="windows a step")
    options.add_argument("--room", type=int, default=150, help="pieces a window")
    options.add_argument("--average", type=float, default=0.998, help="the share of the mean of weights that a step keeps")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--resume", action="store_true")
    asked = options.parse_args()
    torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)

    pieces = Pieces(asked.base / "vocab.txt")
    weights = json.loads((asked.data / "corpora.json").read_text())
    articles = [
        article for name, weight in weights.items() for article in read(asked.data / f"train/{name}.jsonl", pieces, weight)
    ]
    dev = {name: read(asked.data / f"dev/{name}.jsonl", pieces) for name in ("conll03", "worldwide", "dwie")}
    model = from_base(asked.base, asked.layers, asked.dropout)
    layers, new = model.taught()
    groups = [
        {"params": layer, "top": asked.rate * asked.decay ** (len(layers) - 1 - i)} for i, layer in enumerate(layers)
    ]
    optimizer = torch.optim.AdamW([*groups, {"params": new, "top": asked.head_rate}], lr=0, weight_decay=0.01, fused=True)
    taught = [p for layer in layers for p in layer] + new
    mean = [p.detach().clone() for p in taught]
    passes = [plan(articles, asked, number) for number in range(asked.passes)]
    steps = [step for one in passes for step in one]
    done = 0
    checkpoint = asked.out.with_suffix(".checkpoint")
    if asked.resume and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        done = saved["done"]
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        mean = saved["mean"]
    began, began_at, saved_at, losses, seen = time.time(), done, time.time(), [], 0
    model.train()
    for step in range(done, len(steps)):
        # The chance of dropout goes on as it would have without a stop.
        torch.manual_seed(asked.seed * 1_000_003 + step)
        factor = min(1, (step + 1) / 60) * max(0.02, 1 - step / len(steps))
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * factor
        given = batch(steps[step], pieces)
        loss = loss_of(model, given)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(taught, 1.0)
        optimizer.step()
        keep = min(asked.average, (step + 1) / (step + 10))
        torch._foreach_mul_(mean, keep)
        torch._foreach_add_(mean, [p.detach() for p in taught], alpha=1 - keep)
        losses.append(loss.item())
        seen += len(given["allowed"])
        if (step + 1) % 25 == 0:
            took = time.time() - began
            left = took / (step + 1 - began_at) * (len(steps) - step - 1)
            recent = sum(losses[-100:]) / len(losses[-100:])
            print(
                f"step {step + 1} of {len(steps)}, {seen / took:.0f} words/s, loss {recent:.4f}, {left / 60:.0f} min left",
                flush=True,
            )
        if time.time() - saved_at > SAVED_EVERY:
            save(checkpoint, step + 1, model, optimizer, mean)
            saved_at = time.time()
    with torch.no_grad():
        for parameter, value in zip(taught, mean):
            parameter.copy_(value)
    torch.save(model.state_dict(), asked.out)
    for name, of in dev.items():
        print(f"{name}: {100 * right(model, of, pieces):.2f} % of the words that may be named have an allowed label", flush=True)


def plan(articles, asked, number: int):
    """The batches of a pass: windows in a random order, those of like length together."""
    chance = random.Random(asked.seed * 1000 + number)
    cut = windows(articles, asked.room, chance)
    chance.shuffle(cut)
    near = asked.batch * 16
    lengths = lambda window: sum(len(word.pieces) for word in window.words)
    ordered = [window for at in range(0, len(cut), near) for window in sorted(cut[at : at + near], key=lengths)]
    steps = [ordered[at : at + asked.batch] for at in range(0, len(ordered), asked.batch)]
    chance.shuffle(steps)
    return steps


def loss_of(model, given) -> torch.Tensor:
    """How little is given to the labels that the gold standard allows, a word each."""
    inputs = [given[name] for name in ("pieces", "shapes", "known", "clusters", "first", "mask")]
    with torch.autocast("cpu", torch.bfloat16):
        scores = model(*inputs)
    allowed = ((given["allowed"][:, None] >> TYPES) & 1).bool()
    likely = torch.logsumexp(scores.log_softmax(-1).masked_fill(~allowed, -1e4), -1)
    return -(likely * given["weight"]).sum() / given["weight"].sum().clamp(min=1)


def right(model, articles, pieces) -> float:
    """The share of the words that may be named whose best label the gold standard allows."""
    model.eval()
    good = count = 0
    with torch.no_grad():
        cut = windows(articles, 220)
        for at in range(0, len(cut), 16):
            given = batch(cut[at : at + 16], pieces)
            best = model(*[given[name] for name in ("pieces", "shapes", "known", "clusters", "first", "mask")]).argmax(-1)
            wanted = given["weight"] > 0
            good += int((((given["allowed"] >> best) & 1).bool() & wanted).sum())
            count += int(wanted.sum())
    model.train()
    return good / count


def save(path: Path, done: int, model, optimizer, mean) -> None:
    state = {"done": done, "model": model.state_dict(), "optimizer": optimizer.state_dict(), "mean": mean}
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


if __name__ == "__main__":
    main()
