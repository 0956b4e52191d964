import type { Grain } from '../../types.js';
import { durationValue } from './duration-value.js';
import { isInName, isWord } from './lexical.js';
import { goesOn } from './numbers.js';
import { openValue, periodAround, shifted } from './period.js';
import { periodPointedAt } from './pointer.js';
import { quarterSpokenOf } from './quarters.js';
import { type DateRule, type Proposal, plain, relative, type When } from './rule.js';

const theUnit: DateRule = {
  name: 'the year',
  example: 'Sales for the year rose.',
  starts: ['the', 'its'],
  read(words, at) {
    let i = at + 1;
    const isFull = isWord(words[i], 'full', 'fiscal', 'financial', 'latest', 'entire');
    if (isFull) i++;
    if (isWord(words[i], 'fiscal') && isFull) i++;
    const word = words[i];
    if (!goesOn(word)) return null;
    const next = words[i + 1];
    if (next?.join === 'hyphen') return null;
    if (isInName(words, i)) return null;
    const ends = isWord(next, 'ended', 'ending');
    if (
      isWord(word, 'year') &&
      (isFull ||
        !isWord(next, 'of', 'before', 'after', 'earlier', 'later', 'in', 'when', 'that', 'he', 'she', 'they', 'it'))
    ) {
      if (isWord(words[at], 'its')) return null;
      if (ends) return plain({ start: at, end: i + 1, kind: 'duration', grain: 'year', open: 'P1Y' });
      const latest = isWord(words[at + 1], 'latest') ? -1 : 0;
      return unitPointedAt(at, i + 1, 'year', (context) => {
        const period = context.anchor === null ? null : periodAround('year', context.anchor);
        return period && shifted(period, latest);
      });
    }
    if (isWord(word, 'quarter') && (isFull || !isWord(next, 'of', 'century', 'mile', 'final', 'finals', 'back'))) {
      if (isWord(words[at], 'its') && !isFull) return null;
      return unitPointedAt(at, i + 1, 'quarter', quarterSpokenOf);
    }
    if (isFull && isWord(words[at + 1], 'latest') && isWord(word, 'period'))
      return unitPointedAt(at, i + 1, 'quarter', quarterSpokenOf);
    if (isFull && isWord(words[at + 1], 'latest') && isWord(word, 'week', 'month')) {
      return unitPointedAt(
        at,
        i + 1,
        word!.normal === 'week' ? 'week' : 'month',
        periodPointedAt('last', word!.normal as Grain),
      );
    }
    if (!isFull && ends && isWord(word, 'week', 'month') && isWord(words[at], 'the'))
      return plain({
        start: at,
        end: i + 1,
        kind: 'duration',
        grain: word!.normal as Grain,
        open: durationValue(1, word!.normal as Grain),
      });
    if (
      !isFull &&
      isWord(word, 'week', 'month') &&
      isWord(words[at], 'the') &&
      isWord(words[at - 1], 'of', 'for', 'in', 'during', 'this', 'since') &&
      !isWord(next, 'of', 'before', 'after', 'when', 'that')
    ) {
      return unitPointedAt(at, i + 1, word!.normal as Grain, periodPointedAt('this', word!.normal as Grain));
    }
    return null;
  },
};

function unitPointedAt(start: number, end: number, grain: Grain, when: When): Proposal {
  return relative({
    start,
    end,
    grain,
    open: openValue(grain),
    needsYear: grain === 'week',
    isFocus: grain === 'quarter',
    when,
    ...(grain === 'year' ? { form: { is: 'year', year: null } as const } : {}),
  });
}

export const theUnitRules: readonly DateRule[] = [theUnit];
