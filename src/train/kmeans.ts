import { seededRandom } from './random.js';

/** Rows of unit length, one after another. */
export interface Rows {
  readonly data: Float32Array;
  readonly dimensions: number;
}

/** Spherical k-means over a sample of rows: `k` centroids of unit length, the same for the same seed. */
export function findCentroids(rows: Rows, sample: Int32Array, k: number, rounds: number, seed: number): Rows {
  const { data, dimensions } = rows;
  const random = seededRandom(seed);
  const centroids = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) copyRow(data, sample[Math.floor(random() * sample.length)]!, centroids, c, dimensions);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(k * dimensions);
    const sizes = new Int32Array(k);
    for (const row of sample) {
      const c = nearest(rows, row, { data: centroids, dimensions });
      sizes[c]!++;
      for (let d = 0; d < dimensions; d++) sums[c * dimensions + d]! += data[row * dimensions + d]!;
    }
    for (let c = 0; c < k; c++) {
      if (sizes[c] === 0) copyRow(data, sample[Math.floor(random() * sample.length)]!, centroids, c, dimensions);
      else normalizeRow(sums, c, centroids, dimensions);
    }
  }
  return { data: centroids, dimensions };
}

/** The centroid with the highest cosine to a row. */
export function nearest(rows: Rows, row: number, centroids: Rows): number {
  const { data, dimensions } = rows;
  const points = centroids.data;
  const from = row * dimensions;
  let best = 0;
  let bestCosine = -Infinity;
  for (let c = 0, at = 0; at < points.length; c++, at += dimensions) {
    let a = 0;
    let b = 0;
    let e = 0;
    let f = 0;
    for (let d = 0; d < dimensions; d += 4) {
      a += data[from + d]! * points[at + d]!;
      b += data[from + d + 1]! * points[at + d + 1]!;
      e += data[from + d + 2]! * points[at + d + 2]!;
      f += data[from + d + 3]! * points[at + d + 3]!;
    }
    const cosine = a + b + e + f;
    if (cosine > bestCosine) {
      bestCosine = cosine;
      best = c;
    }
  }
  return best;
}

function copyRow(from: Float32Array, row: number, to: Float32Array, c: number, dimensions: number): void {
  to.set(from.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
}

function normalizeRow(from: Float32Array, c: number, to: Float32Array, dimensions: number): void {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += from[c * dimensions + d]! ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let d = 0; d < dimensions; d++) to[c * dimensions + d] = from[c * dimensions + d]! / length;
}
