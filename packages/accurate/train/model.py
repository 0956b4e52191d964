"""The encoder: MiniLM (six layers, 384 wide, uncased) under a head for newsq's labels.

The base was trained on text without capitals, so how a word is written comes in from outside, with what newsq's lists
know of it, above the lowest layers.
"""

import hashlib
import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

LABELS = 21
"""newsq's labels, in the order of src/names/labels.ts."""
SHAPES = 28
"""Of words, as src/names/encoder.ts numbers them."""
KNOWN = 16
"""Bits of src/resource/gazetteer.ts."""
CLUSTERS = 513
"""One for words in none, and 512."""
LANGUAGE = 2
"""The layers below what newsq knows of the words."""
EDGE = 2 * SHAPES
"""The shape of the pieces before and after a window; that of later pieces of a word is SHAPES more than the word's."""


def dropped(x: torch.Tensor, share: float) -> torch.Tensor:
    """As torch's own dropout, which takes ten times as long on a CPU."""
    return x * ((torch.rand(x.shape) >= share) / (1 - share)).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.dropout = dropout
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.norm_attended = nn.LayerNorm(width, 1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, 1e-12)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=None if mask is None else mask.to(q.dtype))
        drop = lambda y: dropped(y, self.dropout) if self.training else y
        x = self.norm_attended(x + drop(self.attended(attended.transpose(1, 2).reshape(batch, length, width))))
        return self.norm(x + drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, config: dict, layers: int, dropout: float):
        super().__init__()
        width = config["hidden_size"]
        self.pieces = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout) for _ in range(layers)
        )
        # They start at nothing, so that training starts from the base as it is.
        self.shape = nn.Embedding(EDGE + 1, width)
        self.known = nn.Linear(KNOWN, width, bias=False)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.known.weight)
        self.head_shape = nn.Embedding(EDGE + 1, 32)
        self.head_cluster = nn.Embedding(CLUSTERS, 64)
        self.head_known = nn.Linear(KNOWN, 64)
        self.middle = nn.Linear(width + 32 + 64 + 64, 384)
        self.out = nn.Linear(384, LABELS)

    def forward(self, pieces, shapes, known, clusters, first, mask=None):
        """The label scores of the words whose first pieces stand at `first` (in the flattened batch).

        pieces, shapes, clusters: [batch, length]; known: [batch, length, 16]; first: [words];
        mask: [batch, 1, 1, length], added to the attention of each piece, or None where nothing is padded.
        """
        x = self.norm(self.pieces(pieces) + self.positions.weight[: pieces.shape[1]])
        for i, layer in enumerate(self.layers):
            if i == LANGUAGE:
                x = x + self.shape(shapes) + self.known(known)
            x = layer(x, mask)
        of_words = lambda values: values.reshape(-1, *values.shape[2:])[first]
        head = torch.cat(
            [
                of_words(x),
                self.head_shape(of_words(shapes)),
                self.head_cluster(of_words(clusters)),
                self.head_known(of_words(known)),
            ],
            -1,
        )
        drop = lambda y, share: dropped(y, share) if self.training else y
        return self.out(drop(F.gelu(self.middle(drop(head, 0.2))), 0.1)).float()

    def taught(self) -> tuple[list[list[nn.Parameter]], list[nn.Parameter]]:
        """What training changes: each layer of the base, from below, and what is new. The pieces stay as they are."""
        for module in (self.pieces, self.positions, self.norm):
            module.requires_grad_(False)
        layers = [list(layer.parameters()) for layer in self.layers]
        known = {id(p) for layer in layers for p in layer}
        return layers, [p for p in self.parameters() if p.requires_grad and id(p) not in known]


BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the base's weights, model.safetensors of sentence-transformers/all-MiniLM-L6-v2."""


def from_base(folder: Path, layers: int = 6, dropout: float = 0.0) -> Encoder:
    """The encoder with the weights of the base, a BERT of sentence-transformers."""
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != BASE_SHA256:
        raise ValueError(f"{folder / 'model.safetensors'} is not the base that the encoder is made from")
    config = json.loads((folder / "config.json").read_text())
    weights = {name.removeprefix("bert."): value.float() for name, value in load_file(folder / "model.safetensors").items()}
    model = Encoder(config, min(layers, config["num_hidden_layers"]), dropout)
    embeddings = "embeddings."
    with torch.no_grad():
        model.pieces.weight.copy_(weights[embeddings + "word_embeddings.weight"])
        model.positions.weight.copy_(weights[embeddings + "position_embeddings.weight"])
        # All pieces are of the first of the two kinds that the base tells apart.
        model.pieces.weight.add_(weights[embeddings + "token_type_embeddings.weight"][0])
        copy(model.norm, weights, embeddings + "LayerNorm")
        for i, layer in enumerate(model.layers):
            at = f"encoder.layer.{i}."
            names = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([weights[name + ".weight"] for name in names]))
            layer.qkv.bias.copy_(torch.cat([weights[name + ".bias"] for name in names]))
            copy(layer.attended, weights, at + "attention.output.dense")
            copy(layer.norm_attended, weights, at + "attention.output.LayerNorm")
            copy(layer.up, weights, at + "intermediate.dense")
            copy(layer.down, weights, at + "output.dense")
            copy(layer.norm, weights, at + "output.LayerNorm")
    return model


def copy(module: nn.Module, weights: dict, name: str) -> None:
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
