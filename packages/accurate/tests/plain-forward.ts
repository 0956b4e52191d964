import type { EncoderWindow } from '../src/window.js';
import { SIZES, type TinyModel } from './tiny-model.js';

type Rows = readonly Float64Array[];

/** The forward pass of train/model.py in plain numbers, with activations rounded as the kernel rounds them. */
export function plainForward(window: EncoderWindow, { floats }: TinyModel): number[][] {
  const rows = (name: string): Rows => floats.get(`model.${name}`)!;
  const vector = (name: string): Float64Array => rows(name)[0]!;
  const linear = (x: Rows, name: string): Rows =>
    product(
      x.map((row) => rounded(row)),
      rows(`${name}.weight`),
    ).map((row) => added(row, vector(`${name}.bias`)));
  const norm = (x: Rows, name: string): Rows =>
    x.map((row) => normalized(row, vector(`${name}.weight`), vector(`${name}.bias`)));
  const known = (bits: number, name: string): Float64Array =>
    rows(name).reduce(
      (sum, row, k) => ((bits >> k) & 1 ? added(sum, row) : sum),
      new Float64Array(rows(name)[0]!.length),
    );

  const embedded = [...window.pieces].map((piece, i) =>
    added(rows('pieces.weight')[piece]!, rows('positions.weight')[i]!),
  );
  let x = norm(embedded, 'norm');
  for (let i = 0; i < SIZES.layers; i++) {
    if (i === SIZES.language) {
      x = x.map((row, at) => added(row, rows('shape.weight')[window.shapes[at]!]!));
      x = x.map((row, at) => added(row, known(window.known[at]!, 'known.weight')));
    }
    const name = `layers.${i}`;
    const attended = linear(attention(linear(x, `${name}.qkv`)), `${name}.attended`);
    x = norm(sums(x, attended), `${name}.norm_attended`);
    const up = linear(x, `${name}.up`).map((row) => row.map(gelu));
    x = norm(sums(x, linear(up, `${name}.down`)), `${name}.norm`);
  }
  const head = [...window.first].map((at) =>
    Float64Array.from([
      ...x[at]!,
      ...rows('head_shape.weight')[window.shapes[at]!]!,
      ...rows('head_cluster.weight')[window.clusters[at]!]!,
      ...added(known(window.known[at]!, 'head_known.weight'), vector('head_known.bias')),
    ]),
  );
  const middle = linear(head, 'middle').map((row) => row.map(gelu));
  return linear(middle, 'out').map((row) => [...row]);
}

function attention(qkv: Rows): Rows {
  const { width, heads } = SIZES;
  const size = width / heads;
  const out = qkv.map(() => new Float64Array(width));
  for (let head = 0; head < heads; head++) {
    const part = (row: Float64Array, of: number): Float64Array =>
      row.subarray(of * width + head * size, of * width + (head + 1) * size);
    for (const [i, row] of qkv.entries()) {
      const scores = qkv.map((other) => dot(part(row, 0), part(other, 1)) / Math.sqrt(size));
      const most = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - most));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      for (const [j, weight] of weights.entries()) {
        const values = part(qkv[j]!, 2);
        for (let k = 0; k < size; k++) out[i]![head * size + k]! += (weight / sum) * values[k]!;
      }
    }
  }
  return out;
}

function rounded(row: Float64Array): Float64Array {
  const low = Math.min(...row);
  const scale = (Math.max(...row) - low) / 127;
  return row.map((value) => low + scale * Math.round((value - low) / scale));
}

function product(x: Rows, matrix: Rows): Float64Array[] {
  return x.map((row) =>
    matrix[0]!.map((_, column) =>
      dot(
        row,
        matrix.map((weights) => weights[column]!),
      ),
    ),
  );
}

function normalized(row: Float64Array, weight: Float64Array, bias: Float64Array): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
  return row.map((value, i) => ((value - mean) / Math.sqrt(variance + 1e-12)) * weight[i]! + bias[i]!);
}

function gelu(x: number): number {
  return (x / 2) * (1 + erf(x / Math.SQRT2));
}

/** By its series, which is exact enough for |x| < 5; past it, ±1. */
function erf(x: number): number {
  if (Math.abs(x) > 5) return Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function sums(x: Rows, y: Rows): Rows {
  return x.map((row, i) => added(row, y[i]!));
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + b[i]!);
}
