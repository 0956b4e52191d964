import { describe, expect, test } from 'vitest';
import { applied, isRunnable, mutationsOf } from '../../src/dev/mutants/mutations.js';

/** The text with each mutation of one kind. */
function mutated(kind: string, text: string): string[] {
  return mutationsOf('a.ts', text)
    .filter((mutation) => mutation.kind === kind)
    .map((mutation) => applied(text, mutation));
}

describe('mutates', () => {
  test.each<[kind: string, text: string, mutants: readonly string[]]>([
    ['comparison', 'f(a < b)', ['f(a <= b)']],
    ['comparison', 'f(a === b)', ['f(a !== b)']],
    ['arithmetic', 'f(a - b)', ['f(a + b)']],
    ['dropped condition', 'f(a && (b || c))', ['f(a)', 'f((b || c))', 'f(a && (b))', 'f(a && (c))']],
    ['dropped negation', 'f(!a)', ['f(a)']],
    ['one branch', 'f(a ? b : c)', ['f(b)', 'f(c)']],
    ['dropped guard', 'if (a) return;', ['if (false) return;']],
    ['number', 'f(2, 0.4)', ['f(3, 0.4)', 'f(1, 0.4)', 'f(2, 0.5)', 'f(2, 0.3)']],
    ['dropped word', "f(['a', 'b', 'c'])", ["f(['b', 'c'])", "f(['a', 'c'])", "f(['a', 'b'])"]],
    ['dropped word', '({ a: 1, b: 2, c: 3 })', ['({ b: 2, c: 3 })', '({ a: 1, c: 3 })', '({ a: 1, b: 2 })']],
    ['dropped word', "isWord(next, 'in', 'at')", ["isWord(next, 'at')", "isWord(next, 'in')"]],
    ['dropped word', "'a b c'.split(' ')", ["'b c'.split(' ')", "'a c'.split(' ')", "'a b '.split(' ')"]],
    ['dropped alternative', '/a(?:b|c)/', ['/a(?:c)/', '/a(?:b)/']],
    ['dropped alternative', '/a|b[|]|\\|/', ['/b[|]|\\|/', '/a|\\|/', '/a|b[|]/']],
  ])('%s: %s', (kind, text, mutants) => expect(mutated(kind, text).sort()).toEqual([...mutants].sort()));
});

describe('leaves alone', () => {
  test.each([
    "type A = 1 | 'b';",
    'interface A { readonly b: 1 }',
    'const a: 1 = b;',
    'f(a + b);',
    'if (a) b(); else c();',
    "f(['a', 'b'])",
    '/a[|]b/',
  ])('%s', (text) => expect(mutationsOf('a.ts', text)).toEqual([]));
});

test('a text that does not parse is not runnable', () => {
  expect([isRunnable('a.ts', 'f(-1)'), isRunnable('a.ts', 'f(--1)')]).toEqual([true, false]);
});
