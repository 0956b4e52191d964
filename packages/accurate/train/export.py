"""Writes the trained encoder as ONNX with 8-bit weights: python export.py --data DUMP --base FOLDER --weights FILE --out FILE.onnx

A window at a time, so that no window is padded and none changes another: the scale of the activations is that of all of
a tensor. Weights have a scale for each column: with one for a whole matrix nearly a point of F1 is lost.
"""

import argparse
import tempfile
from pathlib import Path
from shutil import copyfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import KNOWN, LANGUAGE, from_base

INPUTS = ["pieces", "shapes", "known", "clusters", "first"]


class Window(nn.Module):
    """pieces, shapes, clusters: int32 [length]; known: float [length, 16]; first: int32 [words] → scores: float [words, 21]."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, shapes, known, clusters, first):
        return self.model(pieces[None], shapes[None], known[None], clusters[None], first)


def name_matrices(graph: onnx.ModelProto) -> None:
    """Names the matrices that the export numbered ("onnx::MatMul_685") as the model does ("model.layers.0.qkv.weight")."""
    rename(
        graph,
        {
            node.input[1]: node.name.removesuffix("/MatMul").strip("/").replace("/", ".") + ".weight"
            for node in graph.graph.node
            if node.op_type == "MatMul" and node.input[1].startswith("onnx::")
        },
    )


def rename(graph: onnx.ModelProto, names: dict[str, str]) -> None:
    for weights in graph.graph.initializer:
        weights.name = names.get(weights.name, weights.name)
    for node in graph.graph.node:
        for i, name in enumerate(node.input):
            node.input[i] = names.get(name, name)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--base", type=Path, required=True)
    options.add_argument("--weights", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--layers", type=int, default=6)
    asked = options.parse_args()
    model = from_base(asked.base, asked.layers)
    model.load_state_dict(torch.load(asked.weights, weights_only=True))
    model.eval()
    length, words = 12, 7
    example = (
        torch.randint(1000, 20000, (length,), dtype=torch.int32),
        torch.zeros(length, dtype=torch.int32),
        torch.zeros(length, KNOWN),
        torch.zeros(length, dtype=torch.int32),
        torch.arange(1, words + 1, dtype=torch.int32),
    )
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Window(model),
            example,
            whole,
            input_names=INPUTS,
            output_names=["scores"],
            opset_version=17,
            dynamic_axes={name: {0: "words" if name in ("first", "scores") else "length"} for name in (*INPUTS, "scores")},
        )
        graph = onnx.load(whole)
        name_matrices(graph)
        onnx.save(graph, whole)
        quantize_dynamic(
            whole, asked.out, weight_type=QuantType.QInt8, per_channel=True, extra_options={"MatMulConstBOnly": True}
        )
    written = onnx.load(asked.out)
    rename(written, {weights.name: weights.name.replace("_Transposed_", "_") for weights in written.graph.initializer})
    # onnxruntime-node 1.16, the last that installs without a download of its own, reads no later one.
    written.ir_version = min(written.ir_version, 9)
    # What the kernel cannot tell from the sizes of the weights.
    onnx.helper.set_model_props(written, {"heads": str(model.layers[0].heads), "language": str(LANGUAGE)})
    onnx.save(written, asked.out)
    # What newsq must know of words in the same way as it did for the dump.
    copyfile(asked.data / "inputs.json", asked.out.with_suffix(".inputs.json"))
    print(f"{asked.out}: {asked.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
