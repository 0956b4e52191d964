import { namedAfterTimes } from '../../lexicon/dates/named-after-times.js';
import { aWeekday } from '../common-openings.js';
import { daypartAt, isCapital, isInName, weekdayAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { phrase } from '../opening.js';
import { phrasesOf, readPhrase } from '../phrases.js';
import { refused } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

const names = phrasesOf(namedAfterTimes.map((name) => [name, name]));

const knownName = dateRule({
  name: 'March for Life',
  example: 'He joined the March for Life in May.',
  opening: phrase(namedAfterTimes, (tokens, at) => readPhrase(names, tokens, at)),
  read: ({ end }, tokens, at) =>
    // "Sunday school" has one capital.
    /^[\p{Lu}\d]/u.test(tokens[at]!.text) && (isCapital(tokens[end - 1]) || weekdayAt(tokens, at))
      ? refused(at, end)
      : null,
});

/** Tokens of the longest name. */
const MAX_NAME = 8;

/** "Friday Night Lights": in running text, where "Friday night" has one capital. */
const showOfANight = dateRule({
  name: 'Friday Night Lights',
  example: 'She likes Friday Night Lights and plays on Monday.',
  opening: aWeekday,
  read(_, tokens, at) {
    if (!daypartAt(tokens, at + 1) || !isInName(tokens, at + 1) || !isCapital(tokens[at + 2])) return null;
    let end = at + 3;
    while (end < at + MAX_NAME && goesOn(tokens[end]) && isCapital(tokens[end])) end++;
    return refused(at, end);
  },
});

/** Names that hold a time: no date is found within them. */
export const nameRules: readonly DateRule[] = [knownName, showOfANight];
