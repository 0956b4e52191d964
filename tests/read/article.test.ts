import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/article.js';

const read = (text: string) => readArticle({ text, source: { path: null, id: null, format: 'text' } });

describe('a text over the limit is refused, and never cut', () => {
  test('2,000,000 characters are read', () => {
    expect(read('a '.repeat(1_000_000)).text).toHaveLength(2_000_000);
  });

  test('2,000,001 are not', () => {
    expect(() => read(`${'a '.repeat(1_000_000)}a`)).toThrow(
      'over the limit, 2,000,001 characters of 2,000,000; split it into its articles',
    );
  });
});
