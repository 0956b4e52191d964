import type { EncoderWindow } from '../window.js';
import { encode, roomsFor } from './forward.js';
import { type Build, openWasm, roomIn } from './wasm.js';
import { loadWeights } from './weights.js';

/**
 * The encoder of an ONNX file (train/export.py) on a kernel of WebAssembly: scores of the labels, words × labels, of one
 * window after another. The same window gets the same bits on every machine. `model` is not kept. Without `build`, the
 * faster one that the engine can run.
 * Throws where the file is not such a model; the function, where a window is longer than the model's positions or has a
 * number that the model has not.
 */
export async function openKernel(model: Uint8Array, build?: Build): Promise<(window: EncoderWindow) => Float32Array> {
  const wasm = await openWasm(build);
  const take = roomIn(wasm);
  const weights = loadWeights(model, wasm, take);
  const kernel = { wasm, weights, rooms: roomsFor(weights, take) };
  return (window) => {
    const { length } = window.pieces;
    if (length > weights.longest) throw new RangeError(`a window of ${length} pieces; at most ${weights.longest} fit`);
    if (window.first.length > length) throw new RangeError(`${window.first.length} words of ${length} pieces`);
    return encode(window, kernel);
  };
}
