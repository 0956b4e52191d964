import { calendarDay, dayNumber } from '../../iso-date.js';
import { possessiveDeterminers } from '../../lexicon/common/determiners.js';
import { namedDecades } from '../../lexicon/dates/named-decades.js';
import { degreeWords } from '../../lexicon/dates/number-contexts.js';
import { anOrdinalThat } from '../common-openings.js';
import type { When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn, type Read } from '../numbers.js';
import { bare, either, form, ledBy, match, opening, perhapsLedBy, perhapsThe, the, word, wordIn } from '../opening.js';
import { centuryPeriod, decadePeriod, openValue, periodAround, yearPeriod } from '../period.js';
import { asDate, relative, type Single, stated } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint } from '../series.js';

const spelledDecades = new Map<string, number>(Object.entries(namedDecades));
const degrees = new Set<string>(degreeWords);
/** "the Roaring Twenties" */
const NICKNAMES = ['roaring', 'swinging', 'dirty', 'hungry'];
/** "the Roaring Twenties", "the early 1960's" */
const LEADS = [...NICKNAMES, 'early', 'mid', 'late'];
/** How far off a word still tells what "the 80s" are. */
const NEAR = 15;

/** "XIX" */
const ROMAN = ['xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'];
const aRomanNumber = opening(ROMAN, (tokens, at): Read<number> | null =>
  isCapital(tokens[at]) ? { value: ROMAN.indexOf(tokens[at]!.normal) + 15, end: at + 1 } : null,
);
/** "1990s", "90s", "'90s", "Nineties" */
const aDecade = either(
  form(/^(?:(?:1\d|20)\d0'?s|['‘]?\d0s)$/, '1990s', "1990's", '90s', "'90s"),
  wordIn(spelledDecades),
);
/** The "1990" of "the 1990's", where the apostrophe is cut off */
const aTen = form(/^(?:(?:1\d|20)\d0'?|\d0)$/, '1990', "1990'", '90');
const aLedDecade = either(aDecade, aTen);
const theLast = opening(['last', 'final'], (_, at): Read<number> => ({ value: 10, end: at + 1 }));

const decade = dateRule({
  name: 'the 1990s',
  example: 'Rents doubled in the 1990s.',
  opening: either(the(perhapsLedBy(LEADS, aLedDecade)), bare(either(ledBy(LEADS, aLedDecade), bare(aDecade)))),
  read({ found: { from } }, tokens, at) {
    const token = tokens[from]!;
    if (isAge(tokens, at)) return null;
    let first: number | null = null;
    let end = from + 1;
    const full = /^((?:1\d|20)\d)0'?s?$/.exec(token.normal);
    if (full && token.normal.endsWith('s')) first = Number(full[1]) * 10;
    // "the 1990's"
    else if (full && isWord(tokens[end], "'s") && from > at) {
      first = Number(full[1]) * 10;
      end++;
    }
    // "the 70's"
    const hasMark = /^\d0$/.test(token.normal) && isWord(tokens[end], "'s") && from > at;
    const short = /^(['‘]?)(\d)0s$/.exec(hasMark ? `${token.normal}s` : token.normal);
    if (hasMark) end++;
    if (short) {
      first = 1900 + Number(short[2]) * 10;
      if (short[1] === '' && !isDecade(tokens, from, first)) return null;
    }
    const spelled = spelledDecades.get(token.normal);
    if (spelled !== undefined && (from > at || isWord(tokens[at - 1], 'mid', 'early', 'late', 'nineteen')))
      first = spelled;
    // The Roaring Forties are winds.
    if (first === null || (isWord(tokens[from - 1], 'roaring') && first !== 1920)) return null;
    // "the 1800s" are a century, "the 2000s" ten years.
    const period = first % 100 === 0 && first <= 1900 ? centuryPeriod(first / 100 + 1) : decadePeriod(first);
    return stated({ start: at, end, grain: period.grain, open: period.value, when: () => period });
  },
});

/** Whether digits without an apostrophe are a decade: temperatures and ages are "in the 80s" too. */
function isDecade(tokens: readonly DateToken[], at: number, first: number): boolean {
  if (saysDegrees(tokens, at)) return false;
  if (isWord(tokens[at - 1], 'mid', 'early', 'late')) return true;
  return first >= 1920 && (isWord(tokens[at - 1], 'the') || isAfterDecade(tokens, at));
}

/** "in her early 20s", "in their mid to late thirties", but not "in his early '90s films" */
function isAge(tokens: readonly DateToken[], start: number): boolean {
  let at = start;
  while (isOneOf(tokens[at], partsOfAges)) at++;
  if (/^['‘\d]\d{2,}/.test(tokens[at]?.text ?? '')) return false;
  at = start - 1;
  while (isOneOf(tokens[at], partsOfAges)) at--;
  return isOneOf(tokens[at], possessives) && isWord(tokens[at - 1], 'in', 'into', 'to', 'through', 'until');
}

const partsOfAges: ReadonlySet<string> = new Set(['early', 'mid', 'late', 'to', 'or', '-']);
const possessives = new Set<string>([...possessiveDeterminers, 'my', 'your']);

/** "90s" of "the 80s and 90s" */
function isAfterDecade(tokens: readonly DateToken[], at: number): boolean {
  return isListJoint(tokens[at - 1]) && /^\d0s$/.test(tokens[at - 2]?.normal ?? '') && isWord(tokens[at - 3], 'the');
}

function saysDegrees(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => isOneOf(token, degrees));
}

const century = dateRule({
  name: 'the 19th century',
  example: 'The palace is from the 19th century.',
  opening: perhapsThe(
    either(
      anOrdinalThat((number) => number >= 1 && number < 30),
      aRomanNumber,
    ),
  ),
  read({ found: ordinal, from }, tokens, at) {
    const token = tokens[ordinal.end];
    if (!isWord(token, 'century', 'millennium') || !goesOn(token)) return null;
    // "the 20th-century novel": the article is the novel's.
    if (from > at && token!.join === 'hyphen') return null;
    const end = isOneOf(tokens[ordinal.end + 1], eras) ? ordinal.end + 2 : ordinal.end + 1;
    const isBefore = isOneOf(tokens[ordinal.end + 1], beforeChrist);
    return isWord(token, 'century')
      ? centuryProposal(at, end, ordinal.value, isBefore)
      : millenniumProposal(at, end, ordinal.value, isBefore);
  },
});

const beforeChrist = new Set(['bc', 'bce']);
const eras = new Set([...beforeChrist, 'ad', 'ce']);

/** A century by its ordinal number, of our era or before it. */
export function centuryProposal(start: number, end: number, number: number, isBefore: boolean): Single {
  const period = centuryPeriod(number);
  const open = isBefore ? `BC${String(number - 1).padStart(2, '0')}` : period.value;
  return stated({ start, end, grain: 'century', open, when: isBefore ? null : () => period });
}

function millenniumProposal(start: number, end: number, number: number, isBefore: boolean): Single | null {
  if (number > 9) return null;
  const period = periodAround('millennium', dayNumber((number - 1) * 1000 + 1, 1, 1));
  const open = isBefore ? `BC${number - 1}` : String(number - 1);
  return stated({ start, end, grain: 'millennium', open, when: isBefore ? null : () => period });
}

/** "the first decade of the 21st century" */
const decadeOfCentury = dateRule({
  name: 'the first decade of the 21st century',
  example: 'Rents doubled in the first decade of the 21st century.',
  opening: perhapsThe(
    either(
      anOrdinalThat((number) => number >= 1 && number <= 10),
      theLast,
    ),
  ),
  read({ found: { value, end } }, tokens, at, after) {
    if (!isWord(tokens[end], 'decade') || !isWord(tokens[end + 1], 'of')) return null;
    const century = asDate(after(end + 2), 'century');
    if (!century?.when) return null;
    const { when } = century;
    return (century.isRelative ? relative : stated)({
      start: at,
      end: century.end,
      grain: 'decade',
      open: openValue('decade'),
      when: (context) => {
        const period = when(context);
        return (
          period &&
          decadePeriod(
            calendarDay(period.from + 366).year - (calendarDay(period.from + 366).year % 100) + (value - 1) * 10,
          )
        );
      },
    });
  },
});

const turnOfTheCentury = dateRule({
  name: 'the turn of the century',
  example: 'The hotel was built at the turn of the century.',
  opening: perhapsThe(word('turn')),
  read({ from }, tokens, at, after) {
    if (!isWord(tokens[from + 1], 'of') || !isWord(tokens[from + 2], 'the', 'last')) return null;
    const named = asDate(after(from + 2), 'century');
    if (named?.when)
      return (named.isRelative ? relative : stated)({
        start: at,
        end: named.end,
        grain: 'year',
        open: `${named.open}00`,
        when: firstYearOf(named.when),
      });
    const unit = tokens[from + 3];
    if (!isWord(unit, 'century', 'millennium') || tokens[from + 4]?.join === 'hyphen') return null;
    const size = isWord(unit, 'century') ? 100 : 1000;
    return relative({
      start: at,
      end: from + 4,
      grain: 'year',
      open: 'XXXX',
      isFocus: false,
      when: ({ anchor, tense }) => {
        if (anchor === null) return null;
        const { year } = calendarDay(anchor);
        const turn = Math.round(year / size) * size;
        return yearPeriod(turn > year && tense === 'past' ? turn - size : turn);
      },
    });
  },
});

/** "the turn of the 20th century" is 1900. */
function firstYearOf(when: When): When {
  return (context) => {
    const century = when(context);
    return century && yearPeriod(calendarDay(century.from).year);
  };
}

/** "the 300s BC" */
const centuryBefore = dateRule({
  name: 'the 300s BC',
  example: 'The temple is from the 300s BC.',
  opening: the(match(/^(\d{1,2})00s$/, '300s', '1300s')),
  read: ({ found: [, digits] }, tokens, at) =>
    isOneOf(tokens[at + 2], beforeChrist) ? centuryProposal(at, at + 3, Number(digits) + 1, true) : null,
});

export const decadeRules: readonly DateRule[] = [decade, century, decadeOfCentury, centuryBefore, turnOfTheCentury];
