import { expect, test } from 'vitest';
import { quoteRules } from '../../src/quotes/rules.js';
import { quotesOf } from '../helpers/quotes.js';

test.each(Object.entries(quoteRules))('rule "%s" finds its example', (name, example) => {
  const { quotes } = quotesOf(example, { beliefs: true });
  expect(quotes.map(({ by }) => by)).toContain(name);
  for (const quote of quotes) expect(Object.keys(quote).at(-1)).toBe('by');
});
