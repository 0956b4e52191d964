import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finders } from '../../src/app/library.js';
import { matchArticle } from '../../src/app/match.js';
import { NewsqError } from '../../src/errors.js';
import { searchFor } from '../../src/match/index.js';
import { documentOf } from '../helpers/document.js';
import { runs } from '../helpers/runs.js';

/** A pattern, and the expression of JavaScript that says the same of words of one letter without spaces. */
interface Pair {
  readonly pattern: string;
  readonly expression: string;
}

const LETTERS = ['a', 'b', 'c'];

const pair: fc.Arbitrary<Pair> = fc.letrec<{ unit: Pair; part: Pair; sequence: Pair }>((tie) => ({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...LETTERS).map((letter) => ({ pattern: letter, expression: letter })) },
    fc.constant({ pattern: '.', expression: '.' }),
    fc.constantFrom(...LETTERS).map((letter) => ({ pattern: `!${letter}`, expression: `[^${letter}]` })),
    fc
      .tuple(tie('sequence'), tie('sequence'))
      .map(([one, two]) => both('(', one, '|', two, ')'))
      .map(({ pattern, expression }) => ({ pattern, expression: `(?:${expression.slice(1)}` })),
  ),
  part: fc.tuple(tie('unit'), fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{1,2}')).map(([unit, times]) => {
    // As few of any words as can be, but for one, which has no times.
    const lazy = unit.pattern === '.' && times !== '' ? '?' : '';
    return { pattern: unit.pattern + times, expression: unit.expression + times + lazy };
  }),
  sequence: fc.tuple(tie('unit'), fc.array(tie('part'), { maxLength: 3 }), tie('unit')).map(([first, parts, last]) => ({
    pattern: [first, ...parts, last].map((each) => each.pattern).join(' '),
    expression: [first, ...parts, last].map((each) => each.expression).join(''),
  })),
})).sequence;

/** Null for a pattern of more steps than newsq takes, as one deep in repeated brackets may have. */
function unlessTooLong<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof NewsqError && error.message.endsWith('it has more than 1000 parts')) return null;
    throw error;
  }
}

function both(open: string, one: Pair, mark: string, two: Pair, close: string): Pair {
  const join = (key: keyof Pair) => open + one[key] + mark + two[key] + close;
  return { pattern: join('pattern'), expression: join('expression') };
}

test('what matches is what an expression over letters would match', () => {
  fc.assert(
    fc.property(pair, fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 }), (each, words) => {
      const search = unlessTooLong(() => searchFor([each.pattern], 'smart'));
      fc.pre(search !== null);
      const doc = documentOf(words.join(' '));
      const found = search
        .find(doc, doc.sentences, { analysis: {}, entity: [] })
        .flat()
        .map(({ start, end }) => doc.article.text.slice(start, end));
      const expected = [...words.join('').matchAll(new RegExp(each.expression, 'g'))].map(([text]) =>
        [...text].join(' '),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: runs(1000) },
  );
});

const TAGS = ['#Person', '#Name', '#Date', '#Quote', '#Report', '#Speaker', '#Country', '#Demonym', '#Entity'];
const piece = fc.constantFrom(
  ...TAGS,
  '.',
  'the',
  'said',
  '!#Name',
  '[<x>#Name .]',
  '.{0,3}',
  '(#Name && #Quote)',
  "'s",
);
const source = { path: null, id: null, format: 'text' } as const;

describe('over whole articles', () => {
  test.each(['summit', 'court', 'plan', 'results'])(
    '%s: each span is a slice, in order, within its sentence',
    (name) => {
      const text = readFileSync(`fixtures/${name}.txt`, 'utf8');
      fc.assert(
        fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
          const search = searchFor([pieces.join(' ')], 'smart');
          const { analysis } = matchArticle({ text, source }, { search, entity: 'Kenya' }, finders);
          const ids = new Set(analysis.entities!.map(({ id }) => id));
          let last = 0;
          for (const match of analysis.matches!) {
            const { sentence, groups, mentions } = match;
            expect(match.start).toBeGreaterThanOrEqual(last);
            last = match.end;
            for (const span of [match, sentence, ...Object.values(groups), ...mentions])
              expect(text.slice(span.start, span.end)).toBe(span.text);
            for (const span of [match, ...Object.values(groups), ...mentions]) {
              expect(span.start).toBeGreaterThanOrEqual(sentence.start);
              expect(span.end).toBeLessThanOrEqual(sentence.end);
            }
            for (const { entity } of [...mentions, ...Object.values(groups)])
              expect(entity === null || ids.has(entity)).toBe(true);
            expect(text.split(/\r?\n/)[match.line - 1]).toContain(match.text.split('\n')[0]!);
          }
        }),
        { numRuns: runs(25) },
      );
    },
  );
});
