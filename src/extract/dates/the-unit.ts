import { lengthProposal } from './lengths.js';
import { isInName, isWord, unitAt } from './lexical.js';
import { goesOn } from './numbers.js';
import { openValue, periodAround, shifted } from './period.js';
import { periodPointedAt } from './pointer.js';
import { quarterSpokenOf } from './quarters.js';
import { type DateRule, relative } from './rule.js';
import type { Word } from './words.js';

/** The index of the unit behind "the", "the full", "the latest fiscal"; null where another word stands there. */
function unitIndex(words: readonly Word[], at: number, ...units: readonly string[]): number | null {
  let i = at + 1;
  if (isWord(words[i], 'full', 'latest', 'entire')) i++;
  if (isWord(words[i], 'fiscal', 'financial')) i++;
  const isUnit = isWord(words[i], ...units) && goesOn(words[i]) && words[i + 1]?.join !== 'hyphen';
  return isUnit && !isInName(words, i) ? i : null;
}

/** "the year of the rat", "the year before", "the year in which": a year that is told by what comes behind it. */
const TELLS_WHICH = ['of', 'before', 'after', 'earlier', 'later', 'in', 'when', 'that', 'he', 'she', 'they', 'it'];

const theYear: DateRule = {
  name: 'the year',
  example: 'Sales for the year rose.',
  starts: ['the'],
  read(words, at) {
    const i = unitIndex(words, at, 'year');
    if (i === null || (i === at + 1 && isWord(words[i + 1], ...TELLS_WHICH))) return null;
    const step = isWord(words[at + 1], 'latest') ? -1 : 0;
    return relative({
      start: at,
      end: i + 1,
      grain: 'year',
      open: openValue('year'),
      isFocus: false,
      when: ({ anchor }) => (anchor === null ? null : shifted(periodAround('year', anchor), step)),
      form: { is: 'year', year: null },
    });
  },
};

const theQuarter: DateRule = {
  name: 'the quarter',
  example: 'Profit for the quarter fell.',
  starts: ['the'],
  read(words, at) {
    const i = unitIndex(words, at, 'quarter', 'period');
    if (i === null) return null;
    const isLatest = isWord(words[at + 1], 'latest');
    // "the period" alone is any period; "the quarter of a mile", "the quarter century" are none.
    if (
      !isLatest &&
      (isWord(words[i], 'period') || isWord(words[i + 1], 'of', 'century', 'mile', 'final', 'finals', 'back'))
    )
      return null;
    return relative({ start: at, end: i + 1, grain: 'quarter', open: openValue('quarter'), when: quarterSpokenOf });
  },
};

const theWeek: DateRule = {
  name: 'the week',
  example: 'For the week, the index lost 3 percent.',
  starts: ['the'],
  read(words, at) {
    const i = unitIndex(words, at, 'week', 'month');
    if (i === null) return null;
    const grain = isWord(words[i], 'week') ? 'week' : 'month';
    const isLatest = isWord(words[at + 1], 'latest');
    const isKnown =
      isWord(words[at - 1], 'of', 'for', 'in', 'during', 'since') && !isWord(words[i + 1], ...TELLS_WHICH);
    if (!isLatest && !isKnown) return null;
    return relative({
      start: at,
      end: i + 1,
      grain,
      open: openValue(grain),
      isFocus: false,
      when: periodPointedAt(isLatest ? 'last' : 'this', grain),
    });
  },
};

/** "the year ended March 31", "the week ending Sunday": a length, whose end the text gives. */
const theYearEnded: DateRule = {
  name: 'the year ended',
  example: 'It lost money in the year ended March 31.',
  starts: ['the'],
  read(words, at) {
    const i = unitIndex(words, at, 'year', 'month', 'week');
    const unit = i === null ? undefined : unitAt(words, i);
    return unit && isWord(words[i! + 1], 'ended', 'ending') ? lengthProposal(at, i! + 1, 1, unit.grain, false) : null;
  },
};

export const theUnitRules: readonly DateRule[] = [theYearEnded, theYear, theQuarter, theWeek];
