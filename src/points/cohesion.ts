import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { elaborating, turning } from '../lexicon/points/connectives.js';
import { referringPronouns } from '../lexicon/points/reference-words.js';
import type { Document, Sentence, Token } from '../types.js';
import {
  endsSoon,
  hasQuotation,
  hasWord,
  knownStems,
  type NextSentence,
  opensWith,
  type PointSoFar,
  readNext,
  readShared,
  type SharedWords,
  stemOf,
} from './next-sentence.js';
import { verdicts } from './verdicts.js';

/** Whether the next sentence still speaks of the last point of a list: a verdict decides, otherwise the sum of the evidence. */
export function continuesPoint(doc: Document, point: PointSoFar, next: Sentence): boolean {
  const sentence = readNext(doc, point, next);
  const verdict = verdicts.find(({ holds }) => holds(sentence));
  return verdict ? verdict.continues : weigh(readClues(sentence)) > 0;
}

/** The next sentence with what only the evidence asks for. */
interface Clues extends NextSentence {
  /** The stems of what the point so far speaks of. */
  readonly known: ReadonlySet<string>;
  readonly shared: SharedWords;
  readonly opener: 'turning' | 'elaborating' | null;
}

function readClues(next: NextSentence): Clues {
  const known = knownStems(next);
  const opener = opensWith(next, turning) ? 'turning' : opensWith(next, elaborating) ? 'elaborating' : null;
  return { ...next, known, shared: readShared(next, known), opener };
}

/** Speaks for or against the next sentence as part of the point. */
interface Evidence {
  readonly name: string;
  readonly example: string;
  /** In tenths: above zero it speaks for the sentence. */
  readonly weight: number;
  /** Whether it is there, or how many times. */
  readonly holds: (clues: Clues) => boolean | number;
}

/** Of the evidence in one group only the first that holds counts. */
export const evidence: readonly (readonly Evidence[])[] = [
  // where the sentence stands
  [
    {
      name: 'same paragraph as a marker that opens it',
      example: 'First, [new line] taxes must fall. They are high.',
      weight: 20,
      holds: ({ point, isNewBlock }) => !isNewBlock && point.marker.position === 'line',
    },
    {
      name: 'same paragraph as a marker within it',
      example: 'There are two: first, taxes; second, rent. He left.',
      weight: -5,
      holds: ({ isNewBlock }) => !isNewBlock,
    },
    {
      name: 'new paragraph, as every sentence and part of earlier points',
      example: 'First, it is cheap.¶ It costs 2 euros.¶ Second, it is near.¶ The bus stops there.',
      weight: -4,
      holds: ({ shape }) => shape.isLined && shape.crossesBlocks,
    },
    {
      name: 'new paragraph, as every sentence',
      example: 'First, it is cheap.¶ Second, it is near.¶ The bus stops there.',
      weight: -12,
      holds: ({ shape }) => shape.isLined,
    },
    {
      name: 'new paragraph, as part of earlier points',
      example: 'a point of two paragraphs before',
      weight: -10,
      holds: ({ shape }) => shape.crossesBlocks,
    },
    { name: 'new paragraph', example: 'a paragraph each so far', weight: -20, holds: () => true },
  ],
  // how long the point is: a last point is seldom longer than the others, and seldom much shorter
  [
    {
      name: 'longer than any other',
      example: 'a third sentence, where the others have two',
      weight: -7,
      holds: ({ point, shape }) => point.count >= shape.longest,
    },
  ],
  [
    {
      name: 'twice as long as any other',
      example: 'a fifth sentence, where the others have two',
      weight: -8,
      holds: ({ point, shape }) => point.count >= 2 * shape.longest,
    },
  ],
  [
    {
      name: 'new paragraph after as much as the mean',
      example: 'a new paragraph after two sentences, where the others have two',
      weight: -5,
      holds: ({ point, shape, isNewBlock }) => isNewBlock && point.count >= shape.mean,
    },
  ],
  [
    {
      name: 'less than half the mean',
      example: 'a second sentence, where the others have four',
      weight: 10,
      holds: ({ point, shape }) => point.count < 0.5 * shape.mean,
    },
  ],
  [
    {
      name: 'new paragraph after three points of one',
      example: '1. …¶ 2. …¶ 3. …¶ 4. …¶ The deal …',
      weight: -7,
      holds: ({ shape, isNewBlock }) => isNewBlock && !shape.crossesBlocks && shape.lengths.length >= 3,
    },
  ],
  // how it opens
  [
    {
      name: 'turns away within a paragraph of its own',
      example: 'Third, …. Meanwhile, …',
      weight: -8,
      holds: ({ opener, point, isNewBlock }) => opener === 'turning' && point.marker.position === 'line' && !isNewBlock,
    },
    { name: 'turns away', example: 'Meanwhile, …', weight: -18, holds: ({ opener }) => opener === 'turning' },
    { name: 'elaborates', example: 'In fact, …', weight: 18, holds: ({ opener }) => opener === 'elaborating' },
    {
      name: 'opens with a pronoun and "is"',
      example: "It's late.",
      weight: 8,
      holds: ({ words }) => pronouns.has(words[0]?.normal ?? '') && /^['’]s$/.test(words[1]?.text ?? ''),
    },
    {
      name: 'opens with a pronoun',
      example: 'They …, This law …',
      weight: 14,
      holds: ({ words }) => pronouns.has(words[0]?.normal ?? ''),
    },
    {
      name: 'points at what it was about',
      example: 'These pressures …, after "pressure"',
      weight: 14,
      holds: ({ words, known }) =>
        isPointing(words) && words.slice(1, 4).some(({ normal }) => known.has(stemOf(normal))),
    },
    {
      name: 'points at something else',
      example: 'Those who …',
      weight: -5,
      holds: ({ words }) => isPointing(words),
    },
  ],
  // what it speaks of
  [
    {
      name: 'shares words',
      example: '"the bridge", where the point is about a bridge; half as much where the lead is, too',
      weight: 3,
      holds: ({ shared }) => Math.min(MAX_SHARED, 2 * shared.own + shared.common),
    },
  ],
  [
    {
      name: 'shares its subject',
      example: 'The bridge …',
      weight: 3,
      holds: ({ shared }) => shared.isSubject,
    },
  ],
  // who speaks
  [
    {
      name: 'new paragraph in brackets',
      example: '(The hall was full.)',
      weight: 10,
      holds: ({ doc, sentence, isNewBlock }) => isNewBlock && doc.article.text[sentence.start] === '(',
    },
    {
      name: 'new paragraph of quotation, of which the point has none',
      example: '"We are glad," said Ann Lee.',
      weight: -10,
      holds: (clues) => opensQuotation(clues) && !hasQuotation(clues) && !sharesMuch(clues.shared),
    },
  ],
  [
    {
      name: 'asks',
      example: 'Who will pay?',
      weight: -4,
      holds: ({ sentence, isNewBlock }) => !isNewBlock && sentence.tokens.at(-1)?.text.startsWith('?') === true,
    },
  ],
  [
    {
      name: '"I", of which the point has none',
      example: 'I thank you.',
      weight: -7,
      holds: (clues) =>
        clues.words.slice(0, 12).some(({ normal }) => normal === 'i') && !hasWord(clues, (word) => word === 'i'),
    },
  ],
  [
    {
      name: 'reports, as the point does not',
      example: 'Critics say …',
      weight: -7,
      holds: (clues) => clues.words.some(({ normal }) => isReporting(normal)) && !hasWord(clues, isReporting),
    },
  ],
  // where the paragraph ends
  [
    {
      name: 'paragraph ends within a point',
      example: 'the last sentence of the paragraph',
      weight: 4,
      holds: (clues) => !clues.isNewBlock && clues.point.marker.position !== 'line' && endsSoon(clues),
    },
  ],
];

/** The sum of the evidence, in tenths. The weights were set by hand on real lists; noise of 4 on the sum changes nothing. */
function weigh(clues: Clues): number {
  let sum = 0;
  for (const group of evidence) {
    for (const { weight, holds } of group) {
      const times = Number(holds(clues));
      if (times === 0) continue;
      sum += weight * times;
      break;
    }
  }
  return sum;
}

const pronouns = new Set<string>(referringPronouns);

/** "These pressures", "Those who" */
function isPointing(words: readonly Token[]): boolean {
  const first = words[0]?.normal;
  return first === 'these' || first === 'those';
}

const MAX_SHARED = 6;

/** Enough to take a quotation for part of the point. */
function sharesMuch({ own, common }: SharedWords): boolean {
  return own > 0 || common > 1;
}

function opensQuotation({ doc, sentence, isNewBlock }: NextSentence): boolean {
  return isNewBlock && /^["“[]/.test(doc.article.text.slice(sentence.start, sentence.start + 1));
}

const reportingWords = new Set<string>([...verbsOfSaying, 'according']);

function isReporting(word: string): boolean {
  return reportingWords.has(word);
}
