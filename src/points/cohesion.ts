import { contrasting } from '../lexicon/points/connectives.js';
import type { Document, Sentence } from '../types.js';
import {
  asksAbout,
  type Clues,
  doesBySaying,
  feelsAnew,
  isPointing,
  isReporting,
  isSomeOf,
  isWe,
  MAX_SHARED,
  opensQuotation,
  ownActs,
  pronouns,
  readClues,
  saysSo,
  sharesMuch,
  speaksOfAll,
} from './clues.js';
import {
  endsSoon,
  hasQuotation,
  hasWord,
  opensWith,
  type PointSoFar,
  readNext,
  returnsToLead,
  stemOf,
} from './next-sentence.js';
import { verdicts } from './verdicts.js';

/** Whether the next sentence still speaks of the last point of a list: a verdict decides, otherwise the sum of the evidence. */
export function continuesPoint(doc: Document, point: PointSoFar, next: Sentence): boolean {
  const sentence = readNext(doc, point, next);
  const verdict = verdicts.find(({ holds }) => holds(sentence));
  return verdict ? verdict.continues : weigh(readClues(sentence)) > 0;
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
      weight: -3,
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
      weight: -6,
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
      weight: 13,
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
    {
      name: 'turns within the point',
      example: 'But it is late.',
      weight: 7,
      holds: (clues) => !clues.isNewBlock && opensWith(clues, contrasting),
    },
    {
      name: 'goes on with "we"',
      example: 'We must act, after "we must see"',
      weight: 7,
      holds: (clues) => !clues.isNewBlock && /^(?:we|our)$/.test(clues.words[0]?.normal ?? '') && hasWord(clues, isWe),
    },
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
  [
    {
      name: 'does by saying so, as the point does not',
      example: 'We appeal to our friends …',
      weight: -10,
      holds: (clues) => doesBySaying(clues.words) && !hasWord(clues, (word) => ownActs.has(word)),
    },
    {
      name: 'opens with what holds for all',
      example: 'No town can ask …',
      weight: 7,
      holds: ({ words, isNewBlock }) => !isNewBlock && /^(?:no|nobody|nothing)$/.test(words[0]?.normal ?? ''),
    },
  ],
  // what it speaks of
  [
    {
      name: 'takes up what was said',
      example: 'The court has said so twice.',
      weight: 12,
      holds: ({ words, isNewBlock }) => !isNewBlock && saysSo(words),
    },
    {
      name: 'takes some out of what was said',
      example: 'One of them has lost an eye.',
      weight: 14,
      holds: ({ words, isNewBlock }) => !isNewBlock && isSomeOf(words),
    },
    {
      name: 'asks about what was said',
      example: 'Lee asked which four.',
      weight: -9,
      holds: ({ words }) => asksAbout(words),
    },
    {
      name: 'takes up all that was said',
      example: 'Lee weighs both of them.',
      weight: -12,
      holds: ({ words }) => speaksOfAll(words),
    },
  ],
  [
    {
      name: 'returns to the lead',
      example: 'This plan …, after "The plan has two parts."',
      weight: -16,
      holds: (clues) => returnsToLead(clues, clues.known),
    },
  ],
  [
    {
      name: 'shares words',
      example: '"the bridge", where the point is about a bridge; half as much where the lead is, too',
      weight: 3,
      holds: ({ shared }) => Math.min(MAX_SHARED, 2 * shared.own + shared.common),
    },
  ],
  [{ name: 'shares its subject', example: 'The bridge …', weight: 3, holds: ({ shared }) => shared.isSubject }],
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
  [{ name: '"we" feel, unlike the point', example: 'We had hoped for more.', weight: -16, holds: feelsAnew }],
  [
    {
      name: 'reports, as the point does not',
      example: 'Critics say …',
      weight: -5,
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
