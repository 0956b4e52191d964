/** Prints how often mentions of each confidence are right on the development sets: `npm run calibrate -- --data DIR`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recognizeNames } from '../recognize/index.js';
import { DEVELOPMENT_SETS, readGold } from './corpora.js';
import { CLASS_OF } from './evaluate.js';
import { parseGold } from './examples.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('give the folder of the corpora with --data');

/** Lower ends of the bands. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0];
const totals = BANDS.map(() => ({ right: 0, found: 0, promised: 0 }));

for (const set of DEVELOPMENT_SETS) {
  const bands = BANDS.map(() => ({ right: 0, found: 0, promised: 0 }));
  for (const gold of readGold(join(values.data, 'dev', `${set}.jsonl`))) {
    const wanted = new Set(gold.entities.map(({ start, end, type }) => `${start}:${end}:${type}`));
    for (const { start, end, type, confidence } of recognizeNames(parseGold(gold))) {
      const band = BANDS.findIndex((least) => confidence >= least);
      for (const counts of [bands[band]!, totals[band]!]) {
        counts.found++;
        counts.promised += confidence;
        if (wanted.has(`${start}:${end}:${CLASS_OF[type]}`)) counts.right++;
      }
    }
  }
  print(set, bands);
}
print('all', totals);

function print(set: string, bands: readonly { right: number; found: number; promised: number }[]): void {
  const high = bands.slice(0, 2);
  const sum = (key: 'right' | 'found') => high.reduce((total, band) => total + band[key], 0);
  console.log(
    `${set}: of ${sum('found')} mentions with confidence 0.9 and more, ${percent(sum('right'), sum('found'))} are right`,
  );
  for (const [i, { right, found, promised }] of bands.entries()) {
    const to = i === 0 ? 1 : BANDS[i - 1]!;
    console.log(
      `  ${BANDS[i]!.toFixed(2)}–${to.toFixed(2)}  ${String(found).padStart(6)}  right ${percent(right, found)}  mean confidence ${percent(promised, found)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1)} %`;
}
