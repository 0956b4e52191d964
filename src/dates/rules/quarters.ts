import { calendarDay } from '../../iso-date.js';
import { months } from '../../lexicon/common/calendar.js';
import { businessNouns } from '../../lexicon/dates/business-nouns.js';
import { forecastWords } from '../../lexicon/dates/forecast-words.js';
import { gameNouns } from '../../lexicon/dates/game-nouns.js';
import type { Grain } from '../../types.js';
import { anOrdinalThat } from '../common-openings.js';
import type { Context, When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { fullYear } from '../day-numbers.js';
import { isOneOf, isWord, monthAt, unitAt } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { match, opening, perhapsLedBy, perhapsThe, word } from '../opening.js';
import { halfPeriod, openValue, type Period, periodAround, quarterPeriod, shifted } from '../period.js';
import { asSingle, ofCompany, relative, type Single, stated } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { leadsToYear } from '../series.js';
import { whenOver } from './length-proposal.js';
import { nearestOfYears } from './months.js';

export function quarterProposal(start: number, end: number, quarter: number, when = nearestQuarter(quarter)): Single {
  return relative({
    start,
    end,
    grain: 'quarter',
    open: `XXXX-Q${quarter}`,
    needsYear: true,
    when,
    form: { is: 'quarter', quarter },
  });
}

function nearestQuarter(quarter: number, isForecast = false): When {
  return (context) => {
    const nearest = nearestOfYears(context, (year) => quarterPeriod(year, quarter));
    if (context.bound) return nearest;
    const isToCome = nearest !== null && context.anchor !== null && nearest.from > context.anchor;
    // In June, what was lost "in the third quarter" was lost last year.
    return isToCome && context.tense === 'past' && !isForecast ? shifted(nearest, -1, 'year') : nearest;
  };
}

/** "1st", "first" … "fourth" */
const aQuarterNumber = anOrdinalThat((number) => number >= 1 && number <= 4);

const quarter = dateRule({
  name: 'the third quarter',
  example: 'Profit fell in the third quarter.',
  opening: perhapsThe(perhapsLedBy(['fiscal'], aQuarterNumber)),
  read({ found: { found: ordinal, from } }, tokens, at, after) {
    const unit = tokens[ordinal.end];
    if (!isWord(unit, 'quarter') || !goesOn(unit)) return null;
    // "the third-quarter loss": the article is the loss's.
    if (isWord(tokens[at], 'the') && unit!.join === 'hyphen') return null;
    // "the third quarter of the century"
    if (isGame(tokens, at) || (isWord(tokens[ordinal.end + 1], 'of') && isBareAge(tokens, ordinal.end + 2)))
      return null;
    const isFiscal = tokens.slice(at, from).some((token) => token.normal === 'fiscal');
    const end = isWord(tokens[ordinal.end + 1], 'ended', 'ending') ? asSingle(after(ordinal.end + 2)) : null;
    if (end?.form?.is !== 'month day' || !end.when) {
      const when = nearestQuarter(ordinal.value, isForecast(tokens, at));
      const proposal = quarterProposal(at, ordinal.end + 1, ordinal.value, when);
      return isFiscal ? ofCompany(proposal) : proposal;
    }
    // "its third quarter ended Feb. 28": the company's own, of the year in which it ends.
    const when = isWord(tokens[ordinal.end + 1], 'ended') ? whenOver(end.when) : end.when;
    const told = quarterProposal(at, ordinal.end + 1, ordinal.value, (context) => {
      const day = when(context);
      return day && quarterPeriod(calendarDay(day.from).year, ordinal.value);
    });
    return end.form.month === ordinal.value * 3 ? told : ofCompany(told);
  },
});

const gameWords = new Set<string>(gameNouns);
const business = new Set<string>(businessNouns);
const forecast = new Set<string>(forecastWords);
/** How far off a word still tells what game is played. */
const NEAR = 20;
/** How far off a forecast still is the quarter's. */
const BESIDE = 8;

/** "said its third-quarter profit would fall", "cut its third-quarter outlook" */
function isForecast(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - BESIDE), at + BESIDE).some((token) => forecast.has(token.normal));
}

/** "threw for 300 yards in the second quarter": a quarter of a game is told by its company. */
export function isGame(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => gameWords.has(token.normal));
}

const shortQuarter = dateRule({
  name: 'Q3',
  example: 'Guidance for Q3 was raised.',
  opening: match(/^(?:q([1-4])|([1-4])q)(\d\d)?$/, 'q3', '4q', '4q20'),
  read([, after, before, year], tokens, at) {
    const quarter = Number(after ?? before);
    if (!year) return quarterProposal(at, at + 1, quarter, nearestQuarter(quarter, isForecast(tokens, at)));
    // "4Q20"
    const period = quarterPeriod(fullYear(Number(year)), quarter);
    return stated({ start: at, end: at + 1, grain: 'quarter', open: period.value, when: () => period });
  },
});

const yearQuarter = dateRule({
  name: '2025Q1',
  example: 'The plan covers 2025Q1 and more.',
  opening: match(/^((?:19|20)\d\d)(?:([qh])([1-4]))?$/, '2025q1', '2025h1', '2025'),
  read([, digits, letter, number], tokens, at) {
    // "2025Q1", "2025-Q1", "2025 Q1"
    const next = letter ? null : /^([qh])([1-4])$/.exec(tokens[at + 1]?.normal ?? '');
    const [part, which] = letter ? [letter, Number(number)] : [next?.[1], Number(next?.[2])];
    if (!part || (part === 'h' && which > 2) || (next && !goesOn(tokens[at + 1]))) return null;
    const year = Number(digits);
    const period = part === 'q' ? quarterPeriod(year, which) : halfPeriod(year, which);
    return stated({
      start: at,
      end: next ? at + 2 : at + 1,
      grain: period.grain,
      open: period.value,
      when: () => period,
      form: part === 'q' ? { is: 'quarter', quarter: which } : { is: 'half', half: which },
    });
  },
});

const monthQuarter = dateRule({
  name: 'the September quarter',
  example: 'Output fell in the September quarter.',
  opening: opening(
    Object.keys(months).filter((name) => months[name]! % 3 === 0),
    monthAt,
  ),
  read(month, tokens, at) {
    // "the Jan.-March quarter" is told by its first month and its last.
    if (tokens[at]!.join === 'hyphen' || isWord(tokens[at - 1], 'to', 'through')) return null;
    if (!isWord(tokens[at + 1], 'quarter') || !goesOn(tokens[at + 1])) return null;
    const when = nearestQuarter(month / 3, isForecast(tokens, at));
    return quarterProposal(isWord(tokens[at - 1], 'the') ? at - 1 : at, at + 2, month / 3, when);
  },
});

const half = dateRule({
  name: 'the first half',
  example: 'Sales rose in the first half of 1998.',
  opening: perhapsThe(word('first', 'second', 'last', '1st', '2nd')),
  read({ found: name, from }, tokens, at) {
    if (!isWord(tokens[from + 1], 'half') || !goesOn(tokens[from + 1])) return null;
    // A half without a year is a football match's as often as a year's; "first-half profit" is a company's.
    const next = tokens[from + 2];
    const ofYear =
      isWord(next, 'of') &&
      (isWholeYear(tokens, from + 3) ||
        (isWord(tokens[from + 3], 'the', 'its', 'their') && isYearLike(tokens, from + 4)));
    // "the second half of the century" has no value of its own.
    if (isWord(next, 'of') && isBareAge(tokens, from + 3))
      return ageAround(at, from + 5, unitAt(tokens, from + 4)!.grain);
    const isSeries = leadsToYear(tokens, from + 2, afterHalf);
    const isBusiness = tokens[from + 1]!.join === 'hyphen' && isOneOf(next, business);
    return ofYear || isSeries || isBusiness || isWord(tokens[at - 1], 'fiscal')
      ? halfProposal(at, from + 2, name === 'first' || name === '1st' ? 1 : 2)
      : null;
  },
});

/** "the first two quarters of 1990": half of a year. */
const twoQuarters = dateRule({
  name: 'the first two quarters of 1990',
  example: 'Prices fell in the first two quarters of 1990.',
  opening: perhapsThe(word('first', 'last', 'final')),
  read({ found: name, from }, tokens, at) {
    const isHalf = isWord(tokens[from + 1], 'two') && isWord(tokens[from + 2], 'quarters');
    return isHalf && isWord(tokens[from + 3], 'of') && isWholeYear(tokens, from + 4)
      ? halfProposal(at, from + 3, name === 'first' ? 1 : 2)
      : null;
  },
});

/** Of "the first half to the second half of 2018". */
function afterHalf(tokens: readonly DateToken[], at: number): number | null {
  return isWord(tokens[at], 'first', 'second', 'last') && isWord(tokens[at + 1], 'half') ? at + 2 : null;
}

const shortHalf = dateRule({
  name: 'H1',
  example: 'Guidance for H1 was raised.',
  opening: match(/^(?:h([12])|([12])h)(\d\d)?$/, 'h1', '1h', '1h20'),
  read([, after, before, year], _, at) {
    const number = Number(after ?? before);
    if (!year) return halfProposal(at, at + 1, number);
    const period = halfPeriod(fullYear(Number(year)), number);
    return stated({ start: at, end: at + 1, grain: 'half', open: period.value, when: () => period });
  },
});

/** "the century", "the decade" */
function isBareAge(tokens: readonly DateToken[], at: number): boolean {
  return isWord(tokens[at], 'the') && isWord(tokens[at + 1], 'century', 'decade');
}

/** The century or decade of the article. */
function ageAround(start: number, end: number, grain: Grain): Single {
  return relative({
    start,
    end,
    grain,
    open: openValue(grain),
    isFocus: false,
    when: ({ anchor }) => (anchor === null ? null : periodAround(grain, anchor)),
  });
}

/** "1990", "this year", "fiscal 1990" */
function isWholeYear(tokens: readonly DateToken[], at: number): boolean {
  return (
    isWord(tokens[at], 'this', 'last', 'next', 'fiscal', 'financial') ||
    /^(?:19|20)\d\d$/.test(tokens[at]?.normal ?? '')
  );
}

/** "the year", "the 1990s", "the 20th century" */
function isYearLike(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return (
    isWord(token, 'year', 'decade', 'century', 'fiscal', 'financial') ||
    /^['‘]?\d0s$|^\d{3}0'?s$/.test(token?.normal ?? '') ||
    isWord(tokens[at + 1], 'century')
  );
}

function halfProposal(start: number, end: number, number: number): Single {
  return relative({
    start,
    end,
    grain: 'half',
    open: `XXXX-H${number}`,
    needsYear: true,
    when: (context) => nearestOfYears(context, (year) => halfPeriod(year, number)),
    form: { is: 'half', half: number },
  });
}

/** The quarter that the text is about: the last it spoke of, else the last that is over. */
export function quarterSpokenOf(context: Context): Period | null {
  const told = context.told('quarter');
  if (told || context.anchor === null) return told;
  const { year, month } = calendarDay(context.anchor);
  const current = Math.ceil(month / 3);
  return current === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, current - 1);
}

export const quarterRules: readonly DateRule[] = [
  quarter,
  shortQuarter,
  yearQuarter,
  monthQuarter,
  half,
  twoQuarters,
  shortHalf,
];
