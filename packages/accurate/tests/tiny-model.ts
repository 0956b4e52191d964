/** A model of random weights, small enough for a forward pass in plain numbers: as floats and as the ONNX file of it. */

export const SIZES = {
  width: 32,
  heads: 2,
  inner: 64,
  layers: 3,
  language: 1,
  vocabulary: 50,
  longest: 512,
  shapes: 9,
  known: 16,
  clusters: 7,
  labels: 5,
};
const HEAD = { shape: 8, cluster: 16, known: 8 };

export interface TinyModel {
  /** Matrices by rows; vectors have one. */
  readonly floats: ReadonlyMap<string, readonly Float64Array[]>;
  readonly file: Uint8Array;
}

export function tinyModel(seed: number): TinyModel {
  const random = randomFrom(seed);
  const floats = new Map<string, Float64Array[]>();
  const tensors: Uint8Array[] = [];
  const { width, inner, layers, labels } = SIZES;

  const plain = (name: string, rows: number, columns: number, mean: number, spread: number): void => {
    const values = Float32Array.from({ length: rows * columns }, () => mean + spread * (random() - 0.5));
    floats.set(name, rowsOf(values, rows, columns));
    const dims = rows === 1 ? [columns] : [rows, columns];
    tensors.push(tensor(name, dims, 1, message(9, new Uint8Array(values.buffer))));
  };
  const quantized = (name: string, rows: number, columns: number, type: 2 | 3, spread: number): void => {
    const [least, zero] = type === 2 ? [0, 120] : [-127, 0];
    const integers = Array.from({ length: rows * columns }, () => least + Math.floor(random() * 255));
    const scales = Float32Array.from({ length: type === 2 ? 1 : columns }, () => (spread * (0.5 + random())) / 127);
    const values = integers.map((value, i) => (value - zero) * scales[i % scales.length]!);
    floats.set(name, rowsOf(values, rows, columns));
    const dims = type === 2 ? [] : [columns];
    tensors.push(tensor(`${name}_quantized`, [rows, columns], type, message(9, Uint8Array.from(integers))));
    tensors.push(tensor(`${name}_scale`, dims, 1, message(4, new Uint8Array(scales.buffer))));
    tensors.push(
      tensor(
        `${name}_zero_point`,
        dims,
        type,
        message(
          5,
          Uint8Array.from(scales, () => zero),
        ),
      ),
    );
  };
  const linear = (name: string, rows: number, columns: number): void => {
    quantized(`${name}.weight`, rows, columns, 3, 1.5 / Math.sqrt(rows));
    plain(`${name}.bias`, 1, columns, 0, 1);
  };
  const norm = (name: string): void => {
    plain(`${name}.weight`, 1, width, 1, 1);
    plain(`${name}.bias`, 1, width, 0, 1);
  };

  quantized('model.pieces.weight', SIZES.vocabulary, width, 2, 1);
  plain('model.positions.weight', SIZES.longest, width, 0, 1);
  norm('model.norm');
  for (let i = 0; i < layers; i++) {
    linear(`model.layers.${i}.qkv`, width, 3 * width);
    linear(`model.layers.${i}.attended`, width, width);
    norm(`model.layers.${i}.norm_attended`);
    linear(`model.layers.${i}.up`, width, inner);
    linear(`model.layers.${i}.down`, inner, width);
    norm(`model.layers.${i}.norm`);
  }
  quantized('model.shape.weight', SIZES.shapes, width, 2, 1);
  quantized('model.known.weight', SIZES.known, width, 3, 1);
  quantized('model.head_shape.weight', SIZES.shapes, HEAD.shape, 2, 1);
  quantized('model.head_cluster.weight', SIZES.clusters, HEAD.cluster, 2, 1);
  linear('model.head_known', SIZES.known, HEAD.known);
  linear('model.middle', width + HEAD.shape + HEAD.cluster + HEAD.known, width);
  linear('model.out', width, labels);

  const graph = message(7, joined(tensors.map((bytes) => message(5, bytes))));
  const properties = [property('heads', SIZES.heads), property('language', SIZES.language)];
  // A field of each kind that the reader passes over: the version, a name, eight bytes and four.
  const others = [
    number(1, 300),
    message(2, text('test')),
    field(90, 1, new Uint8Array(8)),
    field(91, 5, new Uint8Array(4)),
  ];
  return { floats, file: joined([...others, graph, ...properties]) };
}

/** Numbers from 0 to 1 that look random; the same seed gives the same (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function rowsOf(values: ArrayLike<number>, rows: number, columns: number): Float64Array[] {
  return Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (_, column) => values[row * columns + column]!),
  );
}

function tensor(name: string, dims: readonly number[], type: number, data: Uint8Array): Uint8Array {
  return joined([...dims.map((size) => number(1, size)), number(2, type), message(8, text(name)), data]);
}

function property(key: string, value: number): Uint8Array {
  return message(14, joined([message(1, text(key)), message(2, text(`${value}`))]));
}

function number(of: number, value: number): Uint8Array {
  return field(of, 0, varint(value));
}

function message(of: number, bytes: Uint8Array): Uint8Array {
  return field(of, 2, joined([varint(bytes.length), bytes]));
}

function field(of: number, kind: number, bytes: Uint8Array): Uint8Array {
  return joined([varint(of * 8 + kind), bytes]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Uint8Array.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
