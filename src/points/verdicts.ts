import { closing } from '../lexicon/points/connectives.js';
import { definiteWords, sumWords, wordsBeforeSums } from '../lexicon/points/reference-words.js';
import type { Token } from '../types.js';
import { isListNoun } from './counts.js';
import { isHeading, type NextSentence, opensWith } from './next-sentence.js';

/** Decides whatever else speaks for or against. */
interface Verdict {
  readonly name: string;
  readonly example: string;
  readonly continues: boolean;
  readonly holds: (next: NextSentence) => boolean;
}

/** The first that holds decides. */
export const verdicts: readonly Verdict[] = [
  {
    name: 'text of a heading',
    example: '"3. The food" heads the paragraph after it, as "1. The beach" did',
    continues: true,
    holds: ({ doc, isNewBlock, shape, point: { first, last } }) =>
      isNewBlock && shape.mostCrossBlocks && last === first && isHeading(doc, first),
  },
  {
    name: 'text of a heading with a stop',
    example: '"3. RIVER RISES.", where every point before has a text below such a line',
    continues: true,
    holds: ({ isNewBlock, point: { first, last }, shape }) => isNewBlock && shape.isHeaded && last === first,
  },
  {
    name: 'no words, in the same paragraph',
    example: 'The dam broke. 1996.',
    continues: true,
    holds: ({ words, isNewBlock }) => !isNewBlock && !hasLetters(words),
  },
  {
    name: 'no words, in a new paragraph',
    example: '1996.',
    continues: false,
    holds: ({ words, isNewBlock }) => isNewBlock && !hasLetters(words),
  },
  {
    name: 'closing phrase',
    example: 'Taken together, …',
    continues: false,
    holds: (next) => opensWith(next, closing),
  },
  {
    name: 'sum of the points',
    example: 'These four challenges …',
    continues: false,
    holds: (next) => sums.has(next.words[0]?.normal ?? '') && namesAll(next, 1),
  },
  {
    name: 'sum of the points, after a preposition',
    example: 'With all these measures, …; By taking these steps, …',
    continues: false,
    holds: (next) => {
      const at = next.words.slice(1, 4).findIndex(({ normal }) => /^(?:these|those)$/.test(normal)) + 1;
      const isBetween = next.words.slice(1, at).every(({ normal }) => /^(?:all|both|each|of)$|ing$/.test(normal));
      return at > 0 && isBetween && beforeSums.has(next.words[0]!.normal) && namesAll(next, at + 1);
    },
  },
  {
    name: 'last of clauses',
    example: '(a) to meet twice a year; and (b) to keep minutes. [new line] The council …',
    continues: false,
    holds: ({ doc, isNewBlock, point: { earlier, marker } }) =>
      isNewBlock &&
      marker.position === 'line' &&
      earlier.every(({ end }) => /^[;,]/.test(doc.article.text.slice(end, end + 1))),
  },
  {
    name: 'noun of the lead',
    example: '… consistent with the considerations that I have discussed',
    continues: false,
    holds: namesLeadNoun,
  },
];

const sums = new Set<string>(sumWords);
const beforeSums = new Set<string>(wordsBeforeSums);

/** Whether one of the words from `from` on names the points. */
function namesAll(next: NextSentence, from: number): boolean {
  return next.words
    .slice(from, from + 4)
    .some(({ normal }) => (isPluralListNoun(normal) && !names(next, normal)) || isOnlyInLead(next, normal));
}

function hasLetters(words: readonly Token[]): boolean {
  return words.some(({ text }) => /\p{L}/u.test(text));
}

function isPluralListNoun(word: string): boolean {
  return isListNoun(word) && word.endsWith('s');
}

/** "These models" after a point on models: they are no points. */
function names({ doc, point: { first, last } }: NextSentence, word: string): boolean {
  return doc.sentences
    .slice(Math.max(first.index, last.index - 1), last.index + 1)
    .some(({ tokens }) => tokens.slice(0, MAX_TOKENS).some(({ normal }) => normal === word));
}

/** "These declarations", where four declarations were announced and the last point is one. */
function isOnlyInLead({ doc, point }: NextSentence, word: string): boolean {
  if (!point.lead || !/[^s]s$/.test(word)) return false;
  const { text } = doc.article;
  const wordsOf = (start: number, end: number) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
  const { lead, last } = point;
  return (
    wordsOf(Math.max(lead.start, lead.end - MAX_LEAD_LENGTH), lead.end).includes(word) &&
    !wordsOf(last.start, Math.min(last.end, last.start + MAX_LEAD_LENGTH)).includes(word)
  );
}

function namesLeadNoun({ doc, point, words }: NextSentence): boolean {
  if (!point.lead) return false;
  const { start, end } = point.lead;
  const lead = new Set(
    doc.article.text
      .slice(Math.max(start, end - MAX_LEAD_LENGTH), end)
      .toLowerCase()
      .split(/\W+/),
  );
  return words
    .slice(0, 30)
    .some(
      ({ normal }, i) =>
        isPluralListNoun(normal) &&
        definite.has(words[i - 1]?.normal ?? words[i - 2]?.normal ?? '') &&
        lead.has(normal),
    );
}

/** Tokens of a sentence that are read. */
const MAX_TOKENS = 100;
/** Characters at the end of a lead that are read. */
const MAX_LEAD_LENGTH = 2000;
const definite = new Set<string>(definiteWords);
