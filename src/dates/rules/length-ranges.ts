import type { DateToken } from '../date-tokens.js';
import { amountWords, isWord } from '../lexical.js';
import { goesOn, readAmount } from '../numbers.js';
import { asSingle, type DateRule, rangeOf, refused } from '../rule.js';
import { lengthProposal } from './lengths.js';

/** The index of the second number: behind "to", "or", the hyphen, or the "and" of "between two and six". */
function secondNumber(words: readonly DateToken[], at: number, end: number): number | null {
  // "a three- to five-year term"
  const i = words[end]?.text === '-' && words[end]!.join === 'glued' ? end + 1 : end;
  const isBetween = isWord(words[i], 'and') && isWord(words[at - 1], 'between');
  if (isWord(words[i], 'to', 'or') || isBetween) return goesOn(words[i + 1]) ? i + 1 : null;
  return i === end && words[end]?.join === 'hyphen' ? end : null;
}

const lengthRange: DateRule = {
  name: 'two to three weeks',
  example: 'Repairs will take two to three weeks.',
  starts: amountWords,
  read(words, at, behind) {
    const amount = readAmount(words, at);
    const from = amount?.value ? secondNumber(words, at, amount.end) : null;
    const second = from === null ? null : readAmount(words, from);
    const longer = from === null ? null : asSingle(behind(from));
    if (from === null || !amount?.value || !second?.value || second.value <= amount.value) return null;
    if (longer?.form?.is !== 'length' || !longer.form.amount || longer.start !== from || longer.kind !== 'duration')
      return null;
    const { unit } = longer.form;
    // "children aged 8 to 10 years"
    const before = isWord(words[at - 1], 'between', 'from') ? words[at - 2] : words[at - 1];
    if (isWord(before, 'aged', 'ages') && unit === 'year') return refused(at, longer.end);
    // Of "two to three weeks" the first is two weeks too.
    const shorter = lengthProposal(at, amount.end, (longer.form.amount / second.value) * amount.value, unit, true);
    return rangeOf(shorter, longer);
  },
};

export const lengthRangeRules: readonly DateRule[] = [lengthRange];
