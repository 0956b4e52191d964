import fc from 'fast-check';
import * as phrases from './phrases.js';
import * as words from './words.js';

/** Random Unicode, none of it news; every property must still hold. */
export const unicode: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...words.odd),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(...phrases.joints),
      ),
      { maxLength: 60, size: 'max' },
    )
    .map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120, size: 'max' })
    .map((units) => String.fromCharCode(...units)),
);

/** Sentences with slots in capitals, each filled from a list. */
const TEMPLATES = [
  'TITLE NAME said DAY that CLAUSE.',
  '"CLAUSE," NAME said. "CLAUSE."',
  '“CLAUSE,” said NAME, ROLE ORGANIZATION.',
  '"CLAUSE JOINT "CLAUSE" SAYING NAME.',
  'According to NAME, CLAUSE, adding that CLAUSE.',
  ', according to NAME, CLAUSE.',
  'NAME, the ROLE of ORGANIZATION, and NAME SAYING CLAUSE; CLAUSE.',
  'NAME of ORGANIZATION in PLACE SAYING DAY: QUOTE CLAUSE QUOTE',
  'NAME and NAME met in PLACE on DAY, DAY and DAY.',
  'PEOPLE TITLE NAME (ORGANIZATION) arrived in PLACE from PLACE.',
  'There are LEAD first, CLAUSE; second, CLAUSE; and third, CLAUSE.',
  'NAME gave LEAD. First, CLAUSE. Second, CLAUSE. Third, CLAUSE.',
  'He named LEAD CLAUSE, CLAUSE and CLAUSE.',
  'The plan has LEAD\nNUMERALCLAUSE;\nNUMERALCLAUSE; and\nNUMERALCLAUSE.\n',
  'It promises the following:\nBULLETCLAUSE\nBULLETCLAUSE\nBULLETCLAUSE\n',
  'ORDINALCLAUSE. ORDINALCLAUSE. ORDINALCLAUSE.',
  'It ran from DAY to DAY, between DAY and DAY, and until DAY.',
  'ORGANIZATION, or ORGANIZATION, is a PEOPLE ORGANIZATION of PLACE.',
  'HEADCLAUSE JOINT NAME SAYING CLAUSE.',
  'NAME’s ROLE NAME, 45, SAYING QUOTECLAUSEQUOTE.',
] as const;

const SLOTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  NAME: fc
    .tuple(
      fc.constantFrom(...words.given, ''),
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(' ') },
        { weight: 1, arbitrary: fc.constantFrom(...words.odd, ' "Bunty" ', ' (') },
        { weight: 1, arbitrary: fc.constantFrom(...phrases.joints) },
      ),
      fc.constantFrom(...words.surnames, ''),
    )
    .map((parts) => parts.join('')),
  TITLE: fc.constantFrom(...words.titles),
  ROLE: fc.constantFrom(...words.roles),
  ORGANIZATION: fc.constantFrom(...words.organizations),
  PLACE: fc.constantFrom(...words.places),
  PEOPLE: fc.constantFrom(...words.peoples),
  DAY: fc.constantFrom(...words.days),
  CLAUSE: fc.constantFrom(...phrases.clauses),
  SAYING: fc.constantFrom(...phrases.saying),
  LEAD: fc.constantFrom(...phrases.leads),
  ORDINAL: fc.constantFrom(...words.ordinals),
  NUMERAL: fc.constantFrom(...words.numerals),
  BULLET: fc.constantFrom(...words.bullets),
  JOINT: fc.constantFrom(...phrases.joints),
  QUOTE: fc.constantFrom(...phrases.quotes),
  HEAD: fc.constantFrom(...phrases.heads),
};
const SLOT = new RegExp(`(${Object.keys(SLOTS).join('|')})`);

function sentence(template: string): fc.Arbitrary<string> {
  const parts = template.split(SLOT).map((part) => SLOTS[part] ?? fc.constant(part));
  return fc.tuple(...parts).map((pieces) => pieces.join(''));
}

const sentences = fc.oneof(...TEMPLATES.map(sentence));
/** A word or mark of the grammar, and what joins it to the next. */
const loose = fc
  .tuple(
    fc.oneof(...Object.values(SLOTS)),
    fc.oneof({ weight: 3, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: fc.constantFrom(...phrases.joints) }),
  )
  .map((pieces) => pieces.join(''));

/** From 0 to 1, uniformly; fc.double() gives mostly numbers near 0. */
export const share = fc.nat(10_000).map((count) => count / 10_000);

/** What is inserted into a text, and where, as a share of its length. */
const edits = fc.array(fc.record({ at: share, odd: fc.constantFrom(...words.odd) }), {
  maxLength: 6,
});

function edited(text: string, changes: readonly { readonly at: number; readonly odd: string }[]): string {
  let changed = text;
  for (const { at, odd } of changes) {
    const position = Math.floor(at * changed.length);
    changed = changed.slice(0, position) + odd + changed.slice(position);
  }
  return changed;
}

/** Text grown from the grammar: dense with names, dates, points and quotes, damaged here and there, and cut off. */
export const grown: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...phrases.heads), { nil: '' }),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: sentences.map((text) => `${text} `) },
        { weight: 4, arbitrary: loose },
        { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n') },
        { weight: 1, arbitrary: fc.constantFrom(...words.odd) },
      ),
      { maxLength: 24, size: 'max' },
    ),
    fc.option(fc.constantFrom(...phrases.credits), { nil: '' }),
    edits,
    fc.option(fc.tuple(share, share), { nil: null, freq: 3 }),
  )
  .map(([head, body, credit, changes, cut]) => {
    const text = edited(head + body.join('') + credit, changes);
    return cut === null ? text : text.slice(...cut.map((at) => Math.floor(at * text.length)).sort((a, b) => a - b));
  });

/** Pieces of articles, cut anywhere, repeated and mixed. */
export function mixed(articles: readonly string[]): fc.Arbitrary<string> {
  const stretch = fc
    .record({
      article: fc.constantFrom(...articles),
      from: share,
      length: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 600 })),
      times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 3 })),
    })
    .map(({ article, from, length, times }) => {
      const start = Math.floor(from * article.length);
      return article.slice(start, start + length).repeat(times);
    });
  return fc
    .tuple(
      fc.array(fc.oneof({ weight: 5, arbitrary: stretch }, loose, fc.constantFrom(...words.odd)), {
        maxLength: 16,
        size: 'max',
      }),
      edits,
    )
    .map(([pieces, changes]) => edited(pieces.join(''), changes));
}

export const anchor = fc.option(fc.constantFrom('2020-09-17', '2024-02-29', '1999-12-31', '0001-01-01', '9999-12-31'), {
  nil: null,
  freq: 3,
});
