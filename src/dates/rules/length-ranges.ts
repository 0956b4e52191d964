import { aCount } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { isWord } from '../lexical.js';
import { goesOn, readAmount } from '../numbers.js';
import { asSingle, rangeOf, refused } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { aheadIn, lengthProposal } from './length-proposal.js';

/** The index of the second number: after "to", "or", the hyphen, or the "and" of "between two and six". */
function secondNumber(tokens: readonly DateToken[], at: number, end: number): number | null {
  // "a three- to five-year term"
  const i = tokens[end]?.text === '-' && tokens[end]!.join === 'glued' ? end + 1 : end;
  const isBetween = isWord(tokens[i], 'and') && isWord(tokens[at - 1], 'between');
  if (isWord(tokens[i], 'to', 'or') || isBetween) return goesOn(tokens[i + 1]) ? i + 1 : null;
  return i === end && tokens[end]?.join === 'hyphen' ? end : null;
}

const lengthRange = dateRule({
  name: 'two to three weeks',
  example: 'Repairs will take two to three weeks.',
  opening: aCount,
  read(amount, tokens, at, after) {
    const from = secondNumber(tokens, at, amount.end);
    const second = from === null ? null : readAmount(tokens, from);
    const longer = from === null ? null : asSingle(after(from));
    if (from === null || !second?.value || second.value <= amount.value) return null;
    if (longer?.form?.is !== 'length' || !longer.form.amount || longer.start !== from || longer.kind !== 'duration')
      return null;
    const { unit } = longer.form;
    // "children aged 8 to 10 years"
    const before = isWord(tokens[at - 1], 'between', 'from') ? tokens[at - 2] : tokens[at - 1];
    if (isWord(before, 'aged', 'ages') && unit === 'year') return refused(at, longer.end);
    // Of "two to three weeks" the first is two weeks too.
    const shorter = lengthProposal(at, amount.end, (longer.form.amount / second.value) * amount.value, unit, true);
    return rangeOf(aheadIn(tokens, shorter), aheadIn(tokens, longer, at));
  },
});

export const lengthRangeRules: readonly DateRule[] = [lengthRange];
