import { habitWords } from '../lexicon/dates/set-words.js';
import type { DateToken } from './date-tokens.js';
import { isComma, isOneOf } from './lexical.js';
import { hasForm, type Item, plain } from './proposal.js';

const habits = new Set<string>(habitWords);

/** Tokens from the adverb to what comes each year. */
const MAX_DISTANCE = 10;

/** "It is usually held in August": a month, quarter or season of each year. Anything else stays as it is. */
export function asHabit(tokens: readonly DateToken[], item: Item): Item {
  const { start, end } = item;
  if (item.shape !== 'single' || !item.isRelative || item.hasYear || !hasForm(item, 'month', 'quarter', 'season'))
    return item;
  for (let i = start - 1; i >= Math.max(0, start - MAX_DISTANCE) && !isComma(tokens[i]); i--)
    if (isOneOf(tokens[i], habits)) return plain({ start, end, kind: 'set', grain: item.grain, open: item.open });
  return item;
}
