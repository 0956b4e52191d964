import fc from 'fast-check';
import { finders } from '../../app/library.js';
import { runPipeline } from '../../app/pipeline.js';
import { readArticle } from '../../read/article.js';
import { TASKS } from '../../tasks.js';
import type { Document, NameMention } from '../../types.js';
import { type Violation, violationOf } from './properties.js';
import { grown, share } from './texts.js';

/** Names wherever they are put: what comes behind the recognizer must hold for all that it may ever find. */
export interface PlacedNames {
  readonly text: string;
  readonly names: readonly { readonly at: number; readonly length: number; readonly type: NameMention['type'] }[];
}

export const placedNames: fc.Arbitrary<PlacedNames> = fc.record({
  text: grown,
  names: fc.array(
    fc.record({
      at: share,
      length: fc.integer({ min: 1, max: 5 }),
      type: fc.constantFrom<NameMention['type']>('person', 'organization', 'location', 'group', 'other'),
    }),
    { maxLength: 20, size: 'max' },
  ),
});

export function violationOfPlacedNames({ text, names }: PlacedNames): Violation | null {
  const recognizeNames = (doc: Document) => placeNames(doc, names);
  const article = readArticle({ text, source: { path: null, id: null, format: 'text' } }, { anchor: '2020-09-17' });
  return violationOf(runPipeline(article, { ...finders, recognizeNames }, TASKS), text);
}

/** Each name at a share of all tokens, within its sentence; one that would overlap another is left out. */
function placeNames({ article, sentences }: Document, names: PlacedNames['names']): NameMention[] {
  const places = sentences.flatMap(({ index, tokens }) => tokens.map((_, at) => ({ sentence: index, at })));
  const mentions: NameMention[] = [];
  for (const { at: share, length, type } of [...names].sort((a, b) => a.at - b.at)) {
    const place = places[Math.floor(share * places.length)];
    if (!place) continue;
    const { tokens } = sentences[place.sentence]!;
    const { start } = tokens[place.at]!;
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    const { end } = tokens[Math.min(place.at + length, tokens.length) - 1]!;
    mentions.push({
      start,
      end,
      text: article.text.slice(start, end),
      sentence: place.sentence,
      type,
      confidence: 0.9,
    });
  }
  return mentions;
}
