import { LABELS, OUTSIDE, POSITION, positionOf, TYPES, typeOf } from '../names/labels.js';
import { newLattice, resize } from '../names/lattice.js';
import { findBestLabels } from '../names/viterbi.js';
import type { NameMention } from '../types.js';
import type { GoldDocument } from './corpora.js';
import type { Field } from './crf.js';
import type { Examples } from './examples.js';
import { score } from './learn.js';

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export function f1({ right, found, gold }: Score): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** The CoNLL class that a type counts as. */
export const CLASS_OF = {
  person: 'PER',
  organization: 'ORG',
  location: 'LOC',
  group: 'MISC',
  other: 'MISC',
} as const satisfies Record<NameMention['type'], string>;

/** Scores exact spans and classes: `core` over people, organizations and locations, `all` over every name. */
export function evaluate(field: Field, examples: Examples, gold: readonly GoldDocument[]): { core: Score; all: Score } {
  const wanted = new Set<string>();
  for (const [number, { entities }] of gold.entries())
    for (const { start, end, type } of entities) wanted.add(`${number}:${start}:${end}:${type}`);
  const found = decode(field, examples);
  const count = (counts: (type: string) => boolean): Score => ({
    right: [...found].filter((key) => counts(key.slice(key.lastIndexOf(':') + 1)) && wanted.has(key)).length,
    found: [...found].filter((key) => counts(key.slice(key.lastIndexOf(':') + 1))).length,
    gold: [...wanted].filter((key) => counts(key.slice(key.lastIndexOf(':') + 1))).length,
  });
  return { core: count((type) => type !== 'MISC'), all: count(() => true) };
}

/** "document:start:end:class" of each mention found. */
function decode(
  field: Field,
  { features, featureStarts, runStarts, tokenSpans, runPositions, weights }: Examples,
): Set<string> {
  const found = new Set<string>();
  let scores = new Float64Array(0);
  const lattice = newLattice();
  for (let run = 0; run < weights.length; run++) {
    const from = runStarts.values[run]!;
    const count = runStarts.values[run + 1]! - from;
    if (scores.length < count * LABELS) scores = new Float64Array(count * LABELS);
    const { labels } = resize(lattice, count);
    const starts = featureStarts.values;
    for (let t = 0; t < count; t++) {
      score(field.weights, features.values, starts[from + t]!, starts[from + t + 1]!, 65536, 0, 1, scores, t * LABELS);
    }
    findBestLabels(scores, count, field.transitions, lattice);
    let start = 0;
    for (let t = 0; t < count; t++) {
      const label = labels[t]!;
      if (label === OUTSIDE) continue;
      const position = positionOf(label);
      if (position === POSITION.begin || position === POSITION.whole) start = t;
      if (position !== POSITION.last && position !== POSITION.whole) continue;
      const number = runPositions.values[run * 3]!;
      found.add(
        `${number}:${tokenSpans.values[(from + start) * 2]!}:${tokenSpans.values[(from + t) * 2 + 1]!}:${CLASS_OF[TYPES[typeOf(label)]!]}`,
      );
    }
  }
  return found;
}
