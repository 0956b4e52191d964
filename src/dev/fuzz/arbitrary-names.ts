import fc from 'fast-check';
import { finders } from '../../app/library.js';
import { analyzeDocument } from '../../app/pipeline.js';
import { parse } from '../../parse/index.js';
import { readArticle } from '../../read/article.js';
import { TASKS } from '../../tasks.js';
import type { Document, NameMention } from '../../types.js';
import { type Violation, violationOf } from './properties.js';
import { grown, share } from './texts.js';

/** Names at arbitrary positions: the steps after the recognizer must cope with anything that it might find. */
export interface ArbitraryNames {
  readonly text: string;
  readonly names: readonly { readonly at: number; readonly length: number; readonly type: NameMention['type'] }[];
}

export const arbitraryNames: fc.Arbitrary<ArbitraryNames> = fc.record({
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

export function violationOfArbitraryNames({ text, names }: ArbitraryNames): Violation | null {
  const recognizeNames = (doc: Document) => mentionsAt(doc, names);
  const article = readArticle({ text, source: { path: null, id: null, format: 'text' } }, { anchor: '2020-09-17' });
  return violationOf(analyzeDocument(parse(article), { ...finders, recognizeNames }, TASKS), text);
}

/** The names as mentions, each at its share of all tokens; a name ends with its sentence, and overlaps no other. */
function mentionsAt({ article, sentences }: Document, names: ArbitraryNames['names']): NameMention[] {
  const positions = sentences.flatMap(({ index, tokens }) => tokens.map((_, at) => ({ sentence: index, at })));
  const mentions: NameMention[] = [];
  for (const { at: share, length, type } of [...names].sort((a, b) => a.at - b.at)) {
    const position = positions[Math.floor(share * positions.length)];
    if (!position) continue;
    const { tokens } = sentences[position.sentence]!;
    const { start } = tokens[position.at]!;
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    const { end } = tokens[Math.min(position.at + length, tokens.length) - 1]!;
    mentions.push({
      start,
      end,
      text: article.text.slice(start, end),
      sentence: position.sentence,
      type,
      confidence: 0.9,
    });
  }
  return mentions;
}
