import { expect, test } from 'vitest';
import { lateConstants } from '../../src/dev/late-constants.js';

const of = (source: string) => lateConstants('module.ts', source);

test('makes expressions, sets and maps where they are used', () => {
  expect(of("const A = /a/u;\nconst find = (text: string) => A.test(text) || text.replace(A, '');")).toBe(
    "let A;\nconst find = (text: string) => (A ??= /a/u).test(text) || text.replace((A ??= /a/u), '');",
  );
  expect(of('const A: ReadonlySet<string> = new Set(words);\nconst has = (a = A) => ({ A, b: A.has(a.A) });')).toBe(
    'let A;\nconst has = (a = (A ??= new Set(words))) => ({ A: (A ??= new Set(words)), b: (A ??= new Set(words)).has(a.A) });',
  );
});

test('makes what a late constant consists of late as well', () => {
  expect(of('const A = new Set(words);\nconst B = new Map([...A].map(pair));\nf(B);')).toBe(
    'let A;\nlet B;\nf((B ??= new Map([...(A ??= new Set(words))].map(pair))));',
  );
});

test.each([
  'const known = new Map<string, number>();\nf(known);',
  'const A = read(words);\nf(A);',
  'let A = /a/;\nf(A);',
  'export const A = /a/;\nf(A);',
  'const A = /a/;\nexport { A };',
  'const A = /a/;\nfunction f(A: string) { return A; }',
  'const A = /a/;\nfor (const { a: A } of all) f(A);',
  'declare const A: string;\nf(A);',
])('leaves %j', (source) => {
  expect(of(source)).toBe(source);
});

test('leaves what has the same name but is no variable', () => {
  expect(of("import { A as a } from './a.js';\nconst A = /a/;\ntype B = typeof A;\nf(a.A, { A: 1 });")).toBe(
    "import { A as a } from './a.js';\nlet A;\ntype B = typeof A;\nf(a.A, { A: 1 });",
  );
});
