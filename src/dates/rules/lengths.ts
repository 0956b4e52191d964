import { unitAdjectives, wordsBeforeBareUnits } from '../../lexicon/dates/length-contexts.js';
import type { TimeUnit } from '../../lexicon/dates/time-units.js';
import type { Grain } from '../../types.js';
import { aCount, anAmount, aUnit } from '../common-openings.js';
import type { DateToken } from '../date-tokens.js';
import { durationValue } from '../duration-value.js';
import { isComma, isInName, isOneOf, isWord, unitAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { bare, either, ledBy, word, wordIn } from '../opening.js';
import { asItem, asSingle, plain, refused, widened } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { findNoLengthEvidence } from './length-evidence.js';
import { aheadIn, asLength, fromDate, lengthProposal, upToDate } from './length-proposal.js';

const between = new Set<string>(unitAdjectives);
const leadsToUnits = new Set<string>(wordsBeforeBareUnits);

/** "Islam will one day …" */
const oneDay = dateRule({
  name: 'will one day',
  example: 'The lake will one day dry up.',
  opening: either(ledBy(['one', 'some'], word('day')), bare(word('someday'))),
  read({ found: last, from }, tokens, at) {
    const end = from + 1;
    if ((last === 'day' && !goesOn(tokens[from])) || tokens[end]?.join === 'hyphen') return null;
    if (
      isWord(tokens[at], 'one') &&
      !isWord(tokens[at - 1], 'will', 'would', 'may', 'might', 'could', 'can', 'to', 'that')
    )
      return null;
    return plain({ start: at, end, kind: 'date', grain: 'unknown', open: 'FUTURE_REF' });
  },
});

const length = dateRule({
  name: 'three years',
  example: 'He waited for three years.',
  opening: anAmount,
  read(amount, tokens, at, after) {
    const unitIndex = indexOfUnit(tokens, amount.end);
    // "a fiscal year" is a kind of year.
    if (isWord(tokens[at], 'a') && isWord(tokens[unitIndex - 1], 'fiscal', 'calendar', 'academic'))
      return refused(at, unitIndex + 1);
    const unit = unitAt(tokens, unitIndex);
    if (!unit || !goesOn(tokens[unitIndex]) || !isLength(tokens, at, amount.value, unitIndex, unit)) return null;
    const next = tokens[unitIndex + 1];
    const isLong = isWord(next, 'long') && next!.join === 'hyphen';
    const isOld = isWord(next, 'old') && next!.join === 'hyphen';
    // "a year-long term": the article is the term's.
    if (isLong && isWord(tokens[at], 'a', 'an')) return null;
    if (isAgeOrName(tokens, at, unitIndex, unit)) return refused(at, unitIndex + 1);
    const half = withHalf(tokens, unitIndex + 1, amount.value);
    const found = lengthProposal(
      at,
      isOld || isLong ? unitIndex + 2 : afterHalf(tokens, unitIndex + 1),
      half === null ? null : half * unit.times,
      unit.grain,
      unit.isPlural,
    );
    return tokens[unitIndex]!.join === 'hyphen' ? found : fromDate(tokens, aheadIn(tokens, found), after);
  },
});

/** Where the unit of an amount stands, or would: right after it, or after "more" in "two more weeks". */
function indexOfUnit(tokens: readonly DateToken[], end: number): number {
  return isOneOf(tokens[end], between) && goesOn(tokens[end]) && unitAt(tokens, end + 1) ? end + 1 : end;
}

/** "aged 40 years", "13-year-old", "60 Minutes", "the Six-Day War": no length, and no other date within. */
function isAgeOrName(tokens: readonly DateToken[], at: number, unitIndex: number, { grain }: TimeUnit): boolean {
  const before = tokens[at - 1];
  const isAged = isWord(before, 'aged') || (isWord(before, 'at') && isComma(tokens[unitIndex + 1]));
  return (
    (isAged && grain === 'year') ||
    isAge(tokens, unitIndex) ||
    isInName(tokens, unitIndex) ||
    isWar(tokens, unitIndex + 1)
  );
}

/** "an hour and a half" */
function withHalf(tokens: readonly DateToken[], at: number, amount: number | null): number | null {
  return afterHalf(tokens, at) > at && amount !== null ? amount + 0.5 : amount;
}

/** The index after "and a half"; the same where it does not stand there. */
export function afterHalf(tokens: readonly DateToken[], at: number): number {
  return isWord(tokens[at], 'and') && isWord(tokens[at + 1], 'a') && isWord(tokens[at + 2], 'half') ? at + 3 : at;
}

/** Whether an amount and a unit of time are a length: unless there is evidence that they are not. */
function isLength(
  tokens: readonly DateToken[],
  at: number,
  amount: number | null,
  unitIndex: number,
  unit: TimeUnit,
): boolean {
  return findNoLengthEvidence(tokens, at, amount, unitIndex, unit) === undefined;
}

/** "the Six-Day War", "the Thirty Years' War" */
function isWar(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]?.text === "'" || tokens[at]?.text === '’' ? tokens[at + 1] : tokens[at];
  return token?.text === 'War';
}

/** "52 years old", "13-year-old", "years of age": how old somebody is, not when. */
function isAge(tokens: readonly DateToken[], unitIndex: number): boolean {
  const unit = unitAt(tokens, unitIndex)!;
  const next = tokens[unitIndex + 1];
  const after = tokens[unitIndex + 2];
  if (
    isWord(next, 'old', 'olds') &&
    (unit.grain === 'year' ||
      next!.join !== 'hyphen' ||
      isWord(after, 'baby', 'boy', 'girl', 'son', 'daughter', 'infant', 'child', 'twins'))
  )
    return true;
  return isWord(next, 'of') && isWord(after, 'age') && unit.grain === 'year';
}

/** "a quarter of a century", "a quarter-century", "three quarters of an hour" */
const quarterOf = dateRule({
  name: 'a quarter of a century',
  example: 'He ruled for a quarter of a century.',
  opening: either(either(ledBy(['a'], word('quarter')), ledBy(['three'], word('quarters'))), bare(word('quarter'))),
  read({ found, from: i }, tokens, at) {
    const count = found === 'quarters' ? 3 : 1;
    if (i === at && isWord(tokens[at - 1], 'a', 'the', 'first', 'second', 'third', 'fourth')) return null;
    const isOf = isWord(tokens[i + 1], 'of') && isWord(tokens[i + 2], 'a', 'an');
    const unitIndex = isOf ? i + 3 : i + 1;
    const unit = unitAt(tokens, unitIndex);
    if (!unit || unit.isPlural || !goesOn(tokens[unitIndex]) || !(isOf || unit.grain === 'century')) return null;
    if (unit.grain !== 'century' && unit.grain !== 'hour') return null;
    return lengthProposal(at, unitIndex + 1, count / 4, unit.grain, false);
  },
});

const theLength = dateRule({
  name: 'the four days',
  example: 'They spoke little in the four days.',
  opening: word('the'),
  read(_, tokens, at, after) {
    const inner = asItem(after(at + 1));
    if (!inner || !asLength(inner)?.isPlural || inner.start !== at + 1) return null;
    if (
      unitAt(tokens, at + 1) ||
      isWord(tokens[at + 1], 'a', 'an', 'some', 'half') ||
      tokens[inner.end - 1]!.join === 'hyphen'
    )
      return null;
    const length = inner.shape === 'single' ? upToDate(tokens, inner, after) : inner;
    return widened(length, at);
  },
});

const bareUnits = dateRule({
  name: 'for years',
  example: 'The case dragged on for years.',
  opening: aUnit,
  read(unit, tokens, at) {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    // "a decades-old feud"
    if (isWord(next, 'old') && next!.join === 'hyphen' && unit.isPlural)
      return lengthProposal(at, at + 2, null, unit.grain, true);
    if (isWord(next, 'long') && next!.join === 'hyphen')
      return lengthProposal(at, at + 2, unit.isPlural ? null : unit.times, unit.grain, unit.isPlural);
    if (tokens[at]!.join === 'hyphen' || !unit.isPlural || isAge(tokens, at)) return null;
    if (unit.grain === 'second' || unit.grain === 'quarter' || unit.grain === 'weekend') return null;
    const isMoved = isWord(next, 'ago', 'earlier', 'later', 'before', 'after');
    if (!isMoved && !isOneOf(before, leadsToUnits)) return null;
    if (isWord(before, 'of', 'and', 'or', 'last') && !isMoved) return null;
    // "weeks or months"
    const other = isWord(next, 'or', 'and') ? unitAt(tokens, at + 2) : undefined;
    return lengthProposal(at, other?.isPlural ? at + 3 : at + 1, null, unit.grain, true);
  },
});

const longWords = dateRule({
  name: 'yearlong',
  example: 'The yearlong inquiry ended.',
  opening: wordIn(
    new Map((['hour', 'day', 'week', 'month', 'year', 'decade'] as const).map((unit) => [`${unit}long`, unit])),
  ),
  read: (unit, _, at) => lengthProposal(at, at + 1, 1, unit, false),
});

const vagueLength = dateRule({
  name: 'a while',
  example: 'It may take a while.',
  opening: either(ledBy(['a'], word('while')), ledBy(['some'], word('time'))),
  read({ found }, tokens, at) {
    const isOne = found === 'while' || isWord(tokens[at - 1], 'for', 'after', 'take', 'quite');
    return isOne ? plain({ start: at, end: at + 2, kind: 'duration', grain: 'unknown', open: 'PXX' }) : null;
  },
});

/** "two hours and 47 minutes", "one year, two months": the finer unit comes after the coarser one, as one length. */
const compoundLength = dateRule({
  name: 'two hours and 47 minutes',
  example: 'He won in two hours and 47 minutes.',
  opening: aCount,
  read(amount, tokens, at, after) {
    const unit = unitAt(tokens, amount.end);
    if (!unit || !goesOn(tokens[amount.end]) || isAge(tokens, amount.end)) return null;
    let next = amount.end + 1;
    if (isComma(tokens[next])) next++;
    if (isWord(tokens[next], 'and')) next++;
    const finer =
      tokens[next]?.join === 'space' && !isWord(tokens[next], 'a', 'an', 'half') ? asSingle(after(next)) : null;
    if (finer?.form?.is !== 'length' || finer.form.amount === null || finer.start !== next) return null;
    if (FINER.get(unit.grain) !== finer.form.unit && !(unit.grain === 'year' && finer.form.unit === 'day')) return null;
    const value = compoundValue(durationValue(amount.value * unit.times, unit.grain), finer.open);
    const form = { is: 'length', amount: amount.value * unit.times, unit: unit.grain, isPlural: true } as const;
    return value ? plain({ start: at, end: finer.end, kind: 'duration', grain: unit.grain, open: value, form }) : null;
  },
});

const FINER = new Map<Grain, Grain>([
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['day', 'hour'],
  ['hour', 'minute'],
  ['minute', 'second'],
]);

/** "PT2H" and "PT47M" are "PT2H47M". */
function compoundValue(larger: string, smaller: string): string | null {
  if (!/^PT?\d+[A-Z]$/.test(larger) || !/^PT?[\dTA-Z]+$/.test(smaller)) return null;
  const tail = larger.startsWith('PT') ? smaller.slice(2) : smaller.slice(1);
  return larger + tail;
}

export const lengthRules: readonly DateRule[] = [
  oneDay,
  compoundLength,
  quarterOf,
  length,
  theLength,
  bareUnits,
  longWords,
  vagueLength,
];
