/**
 * Prints how well the model in resources/ finds the names in the development sets, and how often mentions of each
 * confidence are right: `npm run calibrate -- --data DIR [--accurate unsure|all]`, with the encoder as well.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accuracyFor } from '../app/accurate.js';
import { EXTENTS } from '../names/extent.js';
import { recognizeNames, tagAccurately } from '../names/index.js';
import { DEVELOPMENT_SETS, readGold } from './corpora.js';
import { CLASS_OF, f1 } from './evaluate.js';
import { parseGold } from './examples.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, accurate: { type: 'string' } } });
if (!values.data) throw new Error('give the folder of the corpora with --data');

const extent = values.accurate === undefined ? null : EXTENTS.find((each) => each === values.accurate)!;
const accuracy = await accuracyFor(['entities'], extent)();

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly isCore: boolean;
}

/** The lower bounds of the bands of confidence. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0];

const all: Judged[] = [];
for (const set of DEVELOPMENT_SETS) {
  const judged: Judged[] = [];
  const gold = { core: 0, all: 0 };
  for (const document of readGold(join(values.data, 'dev', `${set}.jsonl`))) {
    const wanted = new Set(document.entities.map(({ start, end, type }) => `${start}:${end}:${type}`));
    gold.all += document.entities.length;
    gold.core += document.entities.filter(({ type }) => type !== 'MISC').length;
    const doc = parseGold(document);
    const tagged = accuracy === null ? undefined : await tagAccurately(doc, accuracy);
    for (const { start, end, type, confidence } of recognizeNames(doc, [], tagged)) {
      const kind = CLASS_OF[type];
      judged.push({ confidence, isRight: wanted.has(`${start}:${end}:${kind}`), isCore: kind !== 'MISC' });
    }
  }
  const core = judged.filter(({ isCore }) => isCore);
  console.log(`${set}: F1 core ${score(core, gold.core)}, all ${score(judged, gold.all)}; ${highShare(judged)}`);
  all.push(...judged);
}
console.log(`all sets: ${highShare(all)}`);
for (const [i, from] of BANDS.entries()) {
  const below = BANDS[i - 1] ?? 2;
  const band = all.filter(({ confidence }) => confidence >= from && confidence < below);
  const mean = band.reduce((sum, { confidence }) => sum + confidence, 0);
  console.log(
    `  from ${from.toFixed(2)}  ${String(band.length).padStart(6)} mentions, right ${percent(rightOf(band), band.length)}, mean confidence ${percent(mean, band.length)}`,
  );
}

function score(judged: readonly Judged[], gold: number): string {
  return f1({ right: rightOf(judged), found: judged.length, gold }).toFixed(2);
}

function highShare(judged: readonly Judged[]): string {
  const high = judged.filter(({ confidence }) => confidence >= 0.9);
  return `of ${high.length} mentions with confidence 0.9 and more, ${percent(rightOf(high), high.length)} are right`;
}

function rightOf(judged: readonly Judged[]): number {
  return judged.filter(({ isRight }) => isRight).length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
