import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/app/library.js';
import { convertOffsets } from '../src/edit/offsets.js';
import { tablePrinter } from '../src/print/table.js';
import type { Analysis } from '../src/types.js';
import { printed } from './helpers/printed.js';
import { runs } from './helpers/runs.js';

const fixtures = join(import.meta.dirname, '../fixtures');
const articles = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../resources/schema.json'), 'utf8')) as object;
const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Text like an article's, but damaged in every way: pieces of articles, marks, other scripts, lone surrogates, controls. */
const piece = fc.oneof(
  fc.constantFrom(...articles.flatMap((text) => text.match(/\S+\s*/g) ?? [])),
  fc.constantFrom(
    'First, ',
    'Second, ',
    'in three areas: ',
    '1. ',
    '(a) ',
    'Sept. ',
    '2020',
    'from ',
    ' to ',
    'Monday ',
    'Wang ',
    'U.S. ',
    '(SCO) ',
    "'s ",
    '“',
    '”',
    '\n',
    '\r\n',
    '\n\n',
    '--',
    '— ',
  ),
  fc.constantFrom('😀', '\ud800', '\udc00', '\u0000', '\u202e', '\ufeff', '中国', 'é', 'e\u0301', '\u001b[31m'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const anchor = fc.option(fc.constantFrom('2020-09-17', '2024-02-29', '1999-12-31'), { nil: undefined });
const analyzed = fc
  .record({ text, anchor })
  .map(({ text, anchor }) => ({ text, analysis: analyze(text, anchor ? { anchor } : {}) }));

/** Every object in the output that has a text and a span. */
function spansOf(value: unknown): { text: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const own = typeof record.text === 'string' && typeof record.start === 'number' ? [record as never] : [];
  return [...own, ...Object.values(record).flatMap(spansOf)];
}

function expectSlices(text: string, analysis: Analysis): void {
  for (const span of spansOf(analysis)) expect(text.slice(span.start, span.end)).toBe(span.text);
}

describe('whatever the text', () => {
  test('every span is the slice of the text', () => {
    fc.assert(
      fc.property(analyzed, ({ text, analysis }) => expectSlices(text, analysis)),
      { numRuns: runs(100) },
    );
  });

  test('the analysis is what the schema says', () => {
    fc.assert(
      fc.property(analyzed, ({ analysis }) => {
        isValid(analysis);
        expect(isValid.errors).toBeNull();
      }),
      { numRuns: runs(100) },
    );
  });

  test('the same text gives the same analysis', () => {
    fc.assert(
      fc.property(analyzed, ({ text, analysis }) => {
        expect(analyze(text, anchorOf(analysis))).toEqual(analysis);
      }),
      { numRuns: runs(50) },
    );
  });

  test('no mention belongs to two entities, and counts are those of the mentions', () => {
    fc.assert(
      fc.property(analyzed, ({ analysis }) => {
        const spans = analysis.entities!.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start}-${end}`));
        expect(new Set(spans).size).toBe(spans.length);
        for (const { count, mentions } of analysis.entities!) expect(count).toBe(mentions.length);
      }),
      { numRuns: runs(100) },
    );
  });

  test('a table shows it without control characters', () => {
    fc.assert(
      fc.property(analyzed, ({ analysis }) => {
        expect(printed(tablePrinter, analysis)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: runs(100) },
    );
  });

  test('offsets in code points and in bytes name the same stretch', () => {
    fc.assert(
      fc.property(analyzed, ({ text, analysis }) => {
        const bytes = Buffer.from(text);
        if (bytes.toString() !== text) return; // a lone surrogate has no UTF-8
        const points = [...text];
        for (const { text: part, start, end } of spansOf(convertOffsets(analysis, text, 'byte')))
          expect(bytes.subarray(start, end).toString()).toBe(part);
        for (const { text: part, start, end } of spansOf(convertOffsets(analysis, text, 'codepoint')))
          expect(points.slice(start, end).join('')).toBe(part);
      }),
      { numRuns: runs(100) },
    );
  });
});

function anchorOf({ article }: Analysis): { anchor?: string } {
  return article.anchor.from === 'option' ? { anchor: article.anchor.date! } : {};
}
