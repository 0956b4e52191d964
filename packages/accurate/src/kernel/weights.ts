import { type OnnxFile, readOnnx, type Tensor, valuesOf } from './onnx.js';
import { upTo, type Wasm } from './wasm.js';

/** Of a panel: see assembly/pack.ts. */
const COLUMNS = 8;

/** A matrix in the memory, packed for the product. */
export interface Matrix {
  readonly panels: number;
  readonly inner: number;
  /** A multiple of 8; those that fill up the last eight are 0. */
  readonly columns: number;
  readonly scales: number;
  readonly sums: number;
  readonly bias: number;
}

/** Weights of a layer norm: places in the memory. */
export interface Norm {
  readonly weight: number;
  readonly bias: number;
}

/** Rows of floats in the memory. */
export interface Table {
  readonly at: number;
  readonly rows: number;
  readonly width: number;
}

export interface Layer {
  readonly query: Matrix;
  readonly keyAndValue: Matrix;
  readonly attended: Matrix;
  readonly normAttended: Norm;
  readonly up: Matrix;
  readonly down: Matrix;
  readonly norm: Norm;
}

export interface Weights {
  readonly width: number;
  readonly heads: number;
  /** Of the feed-forward. */
  readonly inner: number;
  readonly labels: number;
  readonly longest: number;
  /** How many layers lie below what newsq knows of the words: shapes and lists come in above them. */
  readonly language: number;
  /** Bytes: float = (byte - zero) × scale. */
  readonly pieces: { readonly at: number; readonly rows: number; readonly scale: number; readonly zero: number };
  readonly positions: number;
  readonly norm: Norm;
  readonly shape: Table;
  readonly known: Table;
  readonly layers: readonly Layer[];
  readonly headShape: Table;
  readonly headCluster: Table;
  readonly headKnown: Table;
  readonly headKnownBias: number;
  readonly middle: Matrix;
  readonly out: Matrix;
}

/** Where weights come from and go to. */
interface Transfer {
  readonly onnx: OnnxFile;
  readonly wasm: Wasm;
  readonly take: (bytes: number) => number;
  /** Room for a matrix as the file has it. */
  readonly staging: number;
}

/** Copies the weights of an ONNX file (train/export.py) into the memory. Throws where one is missing. */
export function loadWeights(file: Uint8Array, wasm: Wasm, take: (bytes: number) => number): Weights {
  const onnx = readOnnx(file);
  const language = property(onnx, 'language');
  const count = [...onnx.tensors.keys()].filter((name) => /\.\d+\.qkv\.bias$/.test(name)).length;
  if (language >= count) throw new Error(`no layer above the ${language} of language in the model`);
  const matrices = [...onnx.tensors].filter(([name]) => /layers.*_quantized$|middle.*_quantized$/.test(name));
  const staging = take(Math.max(...matrices.map(([, { dims }]) => dims[0]! * upTo(COLUMNS, dims[1]!))));
  const to = { onnx, wasm, take, staging };
  const layers = Array.from({ length: count }, (_, i) => layer(`model.layers.${i}`, to));
  const value = (name: string): number => valuesOf(tensor(onnx, name))[0]!;
  return {
    heads: property(onnx, 'heads'),
    width: layers[0]!.query.inner,
    inner: layers[0]!.up.columns,
    labels: tensor(onnx, 'model.out.bias').dims[0]!,
    longest: tensor(onnx, 'model.positions.weight').dims[0]!,
    language,
    pieces: {
      rows: tensor(onnx, 'model.pieces.weight_quantized').dims[0]!,
      at: bytes(valuesOf(tensor(onnx, 'model.pieces.weight_quantized')), to),
      scale: value('model.pieces.weight_scale'),
      zero: value('model.pieces.weight_zero_point'),
    },
    positions: floatsNamed('model.positions.weight', to),
    norm: norm('model.norm', to),
    shape: table('model.shape.weight', to),
    known: table('model.known.weight', to),
    layers,
    headShape: table('model.head_shape.weight', to),
    headCluster: table('model.head_cluster.weight', to),
    headKnown: table('model.head_known.weight', to),
    headKnownBias: floatsNamed('model.head_known.bias', to),
    middle: matrix('model.middle', to),
    out: matrix('model.out', to),
  };
}

function layer(name: string, to: Transfer): Layer {
  const qkv = matrix(`${name}.qkv`, to);
  return {
    query: columnsOf(qkv, 0, qkv.inner),
    keyAndValue: columnsOf(qkv, qkv.inner, qkv.columns),
    attended: matrix(`${name}.attended`, to),
    normAttended: norm(`${name}.norm_attended`, to),
    up: matrix(`${name}.up`, to),
    down: matrix(`${name}.down`, to),
    norm: norm(`${name}.norm`, to),
  };
}

function matrix(name: string, to: Transfer): Matrix {
  const weights = tensor(to.onnx, `${name}.weight_quantized`);
  const [inner, width] = [weights.dims[0]!, weights.dims[1]!];
  const columns = upTo(COLUMNS, width);
  const scales = floatsNamed(`${name}.weight_scale`, to, columns);
  const bias = floatsNamed(`${name}.bias`, to, columns);
  const [panels, sums] = [to.take(inner * columns), to.take(columns * 4)];
  const values = valuesOf(weights);
  const staged = new Int8Array(to.wasm.memory.buffer, to.staging, inner * columns);
  if (columns === width) staged.set(values);
  else for (let row = 0; row < inner; row++) staged.set(values.subarray(row * width, (row + 1) * width), row * columns);
  to.wasm.pack(to.staging, inner, columns, scales, panels, sums);
  return { panels, inner, columns, scales, sums, bias };
}

function norm(name: string, to: Transfer): Norm {
  return { weight: floatsNamed(`${name}.weight`, to), bias: floatsNamed(`${name}.bias`, to) };
}

function table(name: string, to: Transfer): Table {
  const { dims } = tensor(to.onnx, `${name}_quantized`);
  return { at: floats(dequantized(to.onnx, name), to), rows: dims[0]!, width: dims[1]! };
}

function floatsNamed(name: string, to: Transfer, room?: number): number {
  return floats(valuesOf(tensor(to.onnx, name)), to, room);
}

function floats(values: ArrayLike<number>, { wasm, take }: Transfer, room = values.length): number {
  const at = take(room * 4);
  new Float32Array(wasm.memory.buffer, at, values.length).set(values);
  return at;
}

function bytes(values: ArrayLike<number>, { wasm, take }: Transfer): number {
  const at = take(values.length);
  new Uint8Array(wasm.memory.buffer, at, values.length).set(values);
  return at;
}

function columnsOf(matrix: Matrix, from: number, to: number): Matrix {
  return {
    ...matrix,
    panels: matrix.panels + from * matrix.inner,
    columns: to - from,
    scales: matrix.scales + from * 4,
    sums: matrix.sums + from * 4,
    bias: matrix.bias + from * 4,
  };
}

/** A quantized tensor as floats; its scale is that of all or of each column. */
function dequantized(onnx: OnnxFile, name: string): Float32Array {
  const quantized = tensor(onnx, `${name}_quantized`);
  const [values, columns] = [valuesOf(quantized), quantized.dims[1]!];
  const scales = valuesOf(tensor(onnx, `${name}_scale`));
  const zeros = valuesOf(tensor(onnx, `${name}_zero_point`));
  const out = new Float32Array(values.length);
  for (let i = 0; i < out.length; i++) {
    const at = scales.length > 1 ? i % columns : 0;
    out[i] = (values[i]! - zeros[at]!) * scales[at]!;
  }
  return out;
}

function tensor(onnx: OnnxFile, name: string): Tensor {
  const found = onnx.tensors.get(name);
  if (found === undefined) throw new Error(`no tensor "${name}" in the model`);
  return found;
}

function property(onnx: OnnxFile, name: string): number {
  const value = Number.parseInt(onnx.properties.get(name) ?? '', 10);
  if (Number.isNaN(value)) throw new Error(`no property "${name}" in the model`);
  return value;
}
