import { months } from '../../lexicon/common/calendar.js';
import { americanSpellings, britishSpellings } from '../../lexicon/read/spellings.js';
import { anyOf } from '../../text/any-of.js';
import type { DayOrder } from '../../types.js';
import { daysAreNear } from './near-days.js';
import type { StampDay } from './stamp.js';

/** What beside a day in digits shows whether "04/03/2021" is 4 March or April 3. */
export interface OrderEvidence {
  /** Null where a day within the story is asked about. */
  readonly stamp: StampDay | null;
  /** The words of the article, captions left out. */
  readonly text: string;
  /** Whether its dateline names an American state. */
  readonly isAmerican: boolean;
}

export interface OrderRule {
  readonly name: string;
  readonly read: (evidence: OrderEvidence) => DayOrder | null;
}

/** Characters of an article whose words are looked at. */
const MAX_TEXT = 20_000;

/** Made when a day in digits is to be read: they are long, and few articles have one. */
const monthForm = () => anyOf(Object.keys(months).filter((month) => month.length > 3 || month === 'may'));
const dayBefore = () => new RegExp(`\\b\\d{1,2} ${monthForm()}\\b`, 'i');
const monthBefore = () => new RegExp(`\\b${monthForm()}\\.? \\d{1,2}\\b(?!:)`, 'i');
const british = () => new RegExp(`\\b${anyOf(britishSpellings)}(?:s|d|ed|ing|rs|ful|able|al|y)?\\b`);
const american = () => new RegExp(`\\b${anyOf(americanSpellings)}(?:s|d|ed|ing|rs|ful|able|al|y)?\\b`);

/**
 * Each says what it sees by itself. A place abroad is none of them: the papers of all countries send people there. That an
 * article writes "March 3" in words is none either, as many do that write 3/4 for 3 April.
 */
export const orderRules: readonly OrderRule[] = [
  { name: 'time zone', read: ({ stamp }) => stamp?.zone ?? null },
  { name: 'American state', read: ({ isAmerican }) => (isAmerican ? 'month first' : null) },
  {
    name: 'days in words',
    read: ({ text }) => (dayBefore().test(text) && !monthBefore().test(text) ? 'day first' : null),
  },
  {
    name: 'spelling',
    read: ({ text }) => {
      const [isBritish, isAmerican] = [british().test(text), american().test(text)];
      return isBritish === isAmerican ? null : isBritish ? 'day first' : 'month first';
    },
  },
];

/**
 * The day that a stamp means: the only reading, the only one near another day that the article gives, or the one that all
 * rules which see anything agree on; null where nothing decides, as then neither is more than a guess.
 */
export function dayOfStamp(
  evidence: OrderEvidence & { readonly stamp: StampDay },
  days: readonly string[],
): string | null {
  const { readings } = evidence.stamp;
  if (readings.length === 1) return readings[0];
  const near = readings.filter((reading) => days.some((day) => daysAreNear(day, reading)));
  if (near.length === 1) return near[0]!;
  const words = { ...evidence, text: evidence.text.slice(0, MAX_TEXT) };
  const orders = new Set(orderRules.flatMap(({ read }) => read(words) ?? []));
  if (orders.size !== 1) return null;
  return orders.has('day first') ? readings[0] : readings[1];
}

/** A day in digits with its year, wherever it stands: "25/12/2015", "5-6-07". */
const DAY_IN_DIGITS = /(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{2}|(?:19|20)\d{2})(?![\w/-])/g;

/** Whether a text has digits that may be such a day. */
export function needsDayOrder(text: string): boolean {
  return /\d[/-]\d{1,2}[/-]\d/.test(text);
}

/** Countries in which most write the month before the day. */
const MONTH_FIRST = new Set(['US', 'PH', 'MH', 'FM', 'PW']);

/** What beside its own days shows the order of a story. */
export interface StoryEvidence extends Omit<OrderEvidence, 'stamp'> {
  /** Of its dateline. */
  readonly country: string | null;
}

/**
 * The order in which a story writes its days in digits: that of a day which has only one reading ("25/12/2015"), else the one
 * that all rules which see anything agree on, else that of the country where it was written; null where it writes none
 * that needs an order, or nothing decides.
 */
export function orderOfStory({ text, isAmerican, country }: StoryEvidence): DayOrder | null {
  const start = text.slice(0, MAX_TEXT);
  const own = [...start.matchAll(DAY_IN_DIGITS)].map(([, first, , second]) =>
    orderOfDay(Number(first), Number(second)),
  );
  if (!own.includes('either')) return null;
  const stated = onlyOne(own.filter((order) => order !== 'either' && order !== null));
  if (stated) return stated;
  const seen = new Set(orderRules.flatMap(({ read }) => read({ stamp: null, text: start, isAmerican }) ?? []));
  if (seen.size > 0) return onlyOne([...seen]);
  return country === null ? null : MONTH_FIRST.has(country) ? 'month first' : 'day first';
}

/** What "25/12" and "12/25" show, and "5/6" does not; null where it is no day. */
function orderOfDay(first: number, second: number): DayOrder | 'either' | null {
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return null;
  if (first <= 12 && second <= 12) return 'either';
  return first > 12 ? 'day first' : 'month first';
}

function onlyOne(orders: readonly DayOrder[]): DayOrder | null {
  const [order] = orders;
  return order !== undefined && orders.every((other) => other === order) ? order : null;
}
