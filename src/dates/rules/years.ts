import { countedNouns } from '../../lexicon/dates/counted-nouns.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { DateToken } from '../date-tokens.js';
import { fullYear } from '../day-numbers.js';
import { isCapital, isOneOf, isWord } from '../lexical.js';
import { goesOn, readYear } from '../numbers.js';
import { either, form, match, opening, perhapsThe, word } from '../opening.js';
import { dayPeriod, yearPeriod } from '../period.js';
import {
  asSingle,
  type Item,
  ofCompany,
  type Proposal,
  rangeOf,
  refused,
  relative,
  type Single,
  stated,
} from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';
import { isListJoint, isRangeJoint, joinsRange } from '../series.js';
import { decidingYearEvidence } from './year-evidence.js';

const counted = new Set<string>(countedNouns);

function yearProposal(start: number, end: number, year: number): Single {
  const period = yearPeriod(year);
  return stated({ start, end, grain: 'year', open: period.value, when: () => period, form: { is: 'year', year } });
}

const year = dateRule({
  name: 'year',
  example: 'The war began in 1914.',
  opening: form(/^(?:1\d|20|21)\d\d$/, '1998'),
  read(digits, tokens, at) {
    if (tokens[at]!.join === 'slash') return null;
    const number = Number(digits);
    const range = readSecondYear(tokens, at, number);
    if (!isYearHere(tokens, at, range?.end ?? at + 1, number)) return null;
    const first = yearProposal(at, at + 1, number);
    if (!range) return first;
    const second = yearProposal(at + 1, range.end, range.year);
    return rangeOf(first, second);
  },
});

/** "-16" of "2014-16", "/21" of "2020/21", "-2018". */
function readSecondYear(tokens: readonly DateToken[], at: number, first: number): { year: number; end: number } | null {
  const next = tokens[at + 1];
  if (
    !next ||
    (next.join !== 'hyphen' && next.join !== 'slash') ||
    // "2019-20-21" is no pair of years, "2019-20–a year earlier" begins with one.
    ((tokens[at + 2]?.join === 'hyphen' || tokens[at + 2]?.join === 'slash') && /^\d/.test(tokens[at + 2]!.text))
  )
    return null;
  if (/^(?:1\d|20|21)\d\d$/.test(next.normal) && Number(next.normal) > first)
    return { year: Number(next.normal), end: at + 2 };
  if (!/^\d\d$/.test(next.normal)) return null;
  const second = first - (first % 100) + Number(next.normal);
  const rolled = second <= first && next.normal === '00' ? second + 100 : second;
  return rolled > first && rolled - first < 60 ? { year: rolled, end: at + 2 } : null;
}

/** Whether four digits are a year: they are unless the evidence says otherwise. */
function isYearHere(tokens: readonly DateToken[], at: number, end: number, number: number): boolean {
  return decidingYearEvidence(tokens, at, end, number)?.isYear ?? true;
}

const beforeShortYears = new Set([
  ...['in', 'of', 'since', 'from', 'until', 'by'],
  ...['early', 'late', 'mid', 'end'],
  ...['summer', 'spring', 'autumn', 'fall', 'winter'],
]);

/** "1998", "'98" */
function isYear(token: DateToken | undefined): boolean {
  return /^(?:(?:19|20)\d\d|'\d\d)$/.test(token?.normal ?? '');
}

/** "1999-present", "1999 to date", "1999 to the present" */
const yearToPresent = dateRule({
  name: '1999-present',
  example: 'Hill (1999-present) has won twice.',
  opening: form(/^(?:1[5-9]|20)\d\d$/, '1998'),
  read(digits, tokens, at) {
    const link = tokens[at + 1];
    const isHyphen = link?.join === 'hyphen';
    if (!isHyphen && !isRangeJoint(link)) return null;
    const from = isHyphen ? at + 1 : at + 2;
    const word = isWord(tokens[from], 'the') ? from + 1 : from;
    if (!isWord(tokens[word], 'present', 'date', 'now') || goesOn(tokens[word + 1])) return null;
    const now = relative({
      start: from,
      end: word + 1,
      grain: 'day',
      open: 'PRESENT_REF',
      isFocus: false,
      when: ({ anchor }) => (anchor === null ? null : dayPeriod(anchor)),
    });
    return rangeOf(yearProposal(at, at + 1, Number(digits)), now);
  },
});

const shortYear = dateRule({
  name: "the spring of '68",
  example: "He left in '68 for good.",
  opening: match(/^'(\d\d)$/, "'68"),
  read([, digits], tokens, at) {
    // "2009, '11 and '13"
    const isListed = isWord(tokens[at - 1], ',') && isListJoint(tokens[at + 1]) && isYear(tokens[at + 2]);
    const isSecond =
      (tokens[at]!.join === 'hyphen' || isRangeJoint(tokens[at - 1]) || isListJoint(tokens[at - 1]) || isListed) &&
      isYear(tokens[tokens[at]!.join === 'hyphen' ? at - 1 : at - 2]);
    if (!isSecond && !isOneOf(tokens[at - 1], beforeShortYears)) return null;
    const short = Number(digits);
    return yearProposal(at, at + 1, short < 30 ? 2000 + short : 1900 + short);
  },
});

const era = dateRule({
  name: '347 AD',
  example: 'He was born in 347 AD in Stridon.',
  opening: either(word('ad'), form(/^\d{1,4}$/, '7', '47', '347', '1347')),
  read(first, tokens, at) {
    const [number, mark] = first === 'ad' ? [tokens[at + 1], tokens[at]!] : [tokens[at]!, tokens[at + 1]];
    if (
      !number ||
      !mark ||
      !/^\d{1,4}$/.test(number.normal) ||
      !isWord(mark, 'ad', 'ce', 'bc', 'bce') ||
      !isCapital(mark)
    )
      return null;
    const value = Number(number.normal);
    if (value === 0 || value > 2100) return null;
    if (!isWord(mark, 'bc', 'bce')) return yearProposal(at, at + 2, value);
    return stated({
      start: at,
      end: at + 2,
      grain: 'year',
      open: `BC${String(value).padStart(4, '0')}`,
      when: null,
      form: { is: 'year before Christ' },
    });
  },
});

/** "500 to 300 BC", "44-31 BC": the first year is before Christ as well. */
const eraRange = dateRule({
  name: '500 to 300 BC',
  example: 'They ruled from 500 to 300 BC at least.',
  opening: form(/^\d{1,4}$/, '5', '50', '500', '1500'),
  read(digits, tokens, at, after) {
    const link = tokens[at + 1];
    const second = link?.join === 'hyphen' ? at + 1 : at + 2;
    if (!joinsRange(tokens, at + 1, at)) return null;
    const end = asSingle(after(second));
    const value = Number(digits);
    if (end?.start !== second || !/^BC\d{4}$/.test(end.open) || value <= Number(end.open.slice(2))) return null;
    const open = `BC${String(value).padStart(4, '0')}`;
    return rangeOf(stated({ start: at, end: at + 1, grain: 'year', open, when: null }), end);
  },
});

const yearInWords = dateRule({
  name: 'nineteen ninety-four',
  example: 'It closed in nineteen ninety-four.',
  opening: opening(['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'], readYear),
  read(read, tokens, at) {
    if (read.value > 2050) return null;
    // "twenty ten" is a year, "twenty fifteen-year-olds" is none; "nineteen thirty" is.
    if (counted.has(tokens[read.end]?.normal ?? '') || tokens[read.end]?.join === 'hyphen') return null;
    return yearProposal(at, read.end, read.value);
  },
});

const theYear = dateRule({
  name: 'the year 2000',
  example: 'They feared the year 2000 as much.',
  opening: perhapsThe(word('year')),
  read({ from }, tokens, at) {
    const read = readYear(tokens, from + 1);
    if (!read && isFarYear(tokens, from + 1)) return farYear(tokens[from + 1]!, at, from + 2);
    // "the year 2021/22" is read by the range.
    if (!read || read.value < 1000 || tokens[read.end]?.join === 'slash' || tokens[read.end]?.join === 'hyphen')
      return null;
    return yearProposal(at, read.end, read.value);
  },
});

/** "the year 0", "the year 800", "the year 3000", "the year 10,000"; not "in the year 45 people died". */
function isFarYear(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    isWord(tokens[at - 3], 'in', 'by', 'until', 'since', 'from', 'to', 'before', 'after', 'around', 'about') &&
    goesOn(token) &&
    /^(?:\d{1,6}|\d{1,3},\d{3})$/.test(token!.normal) &&
    !(goesOn(next) && startsWithLower(next!.text) && !isWord(next, 'the', 'a', 'an', 'he', 'she', 'they', 'it'))
  );
}

/** A year of four digits or fewer; there is no year 0, and no ISO date of one with five digits. */
function farYear({ normal }: DateToken, start: number, end: number): Proposal {
  const number = Number(normal.replaceAll(',', ''));
  return number >= 1 && number <= 9999 ? yearProposal(start, end, number) : refused(start, end);
}

const fiscalYear = dateRule({
  name: 'fiscal 1989',
  example: 'Sales fell in fiscal 1989.',
  opening: perhapsThe(word('fiscal', 'fy', 'financial')),
  read({ from }, tokens, at) {
    let i = from + 1;
    if (isWord(tokens[i], 'year') && goesOn(tokens[i])) i++;
    const token = tokens[i];
    // "it ended the fiscal year 45 million euros in debt"
    if (isOneOf(tokens[i + 1], counted)) return null;
    const short = token && /^'?(\d\d)$/.exec(token.normal);
    const read = short ? { value: fullYear(Number(short[1])), end: i + 1 } : readYear(tokens, i);
    if (!read || read.value < 1900) return null;
    return read.end === i + 1
      ? fiscalYears(tokens, at, read.end, read.value)
      : fiscalProposal(at, read.end, read.value);
  },
});

const fyYear = dateRule({
  name: 'FY2021',
  example: 'Revenue for FY2021 doubled.',
  opening: match(/^fy'?(\d\d|(?:19|20)\d\d)$/, 'fy2021'),
  read([, digits], tokens, at) {
    const number = digits!.length === 2 ? fullYear(Number(digits)) : Number(digits);
    return fiscalYears(tokens, at, at + 1, number);
  },
});

/** "fiscal 2019", "FY2019-20" */
function fiscalYears(tokens: readonly DateToken[], start: number, end: number, number: number): Item {
  const first = fiscalProposal(start, end, number);
  const second = readSecondYear(tokens, end - 1, number);
  return second ? rangeOf(first, fiscalProposal(end, second.end, second.year)) : first;
}

function fiscalProposal(start: number, end: number, number: number): Single {
  return ofCompany(yearProposal(start, end, number));
}

export const yearRules: readonly DateRule[] = [
  year,
  yearToPresent,
  shortYear,
  era,
  eraRange,
  yearInWords,
  theYear,
  fiscalYear,
  fyYear,
];
