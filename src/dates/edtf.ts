import { readIsoDay } from '../iso-date.js';
import type { DateMention } from '../types.js';

/** The numbers of ISO 8601-2 for what is shorter than a year and no month. */
const PARTS_OF_YEARS: Readonly<Record<string, string>> = {
  ...{ SP: '21', SU: '22', FA: '23', WI: '24' },
  ...{ Q1: '33', Q2: '34', Q3: '35', Q4: '36' },
  ...{ H1: '40', H2: '41' },
};

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0 to 2): "2020-09-17", "XXXX-09-17", "2020-21" for a
 * spring, "199X", "-0399" for 400 BC, "2020-01-05/2020-02-07". What EDTF has no form for, a week or a duration with its
 * days, is the interval of its days; null for a set, and for what says nothing of when.
 */
export function edtfOf({
  kind,
  value,
  text,
  from,
  to,
  resolved,
  zone,
}: Pick<DateMention, 'kind' | 'value' | 'text' | 'from' | 'to' | 'resolved' | 'zone'>): string | null {
  // A day that no month has, a range that runs backward.
  if (kind === 'set' || (!resolved && !value.includes('X'))) return null;
  if (kind === 'duration') return intervalOf(from, to);
  // The days of a fiscal year are not known.
  if (resolved && from === null && /^\d/.test(value)) return null;
  const ends = value.split('/');
  if (ends.length === 2) {
    const [first, last] = ends.map((end) => (OF_PARTS.test(end) ? null : endOf(end, zone)));
    return first && last ? `${first}/${last}` : intervalOf(from, to);
  }
  const found = endOf(value, zone) ?? intervalOf(from, to);
  return found !== null && CIRCA.test(text) && /^-?\d{4}(?:-\d\d){0,2}$/.test(found) ? `${found}~` : found;
}

const CIRCA = /^(?:c\.|ca\.|circa|about|around|approximately)\s/i;
/** A season, a quarter or a half: EDTF has no interval of them. */
const OF_PARTS = /-[A-Z]/;

function intervalOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  return from === to ? from : `${from}/${to}`;
}

/** A value of TIMEX3 that is no range; null where EDTF cannot say it. */
function endOf(value: string, zone: string | undefined): string | null {
  if (/^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value)) return readIsoDay(value) && value;
  if (/^(?:\d{4}|XXXX)-\d\d$|^\d{4}$/.test(value)) return value;
  // "199", "19": a decade, a century.
  if (/^\d{1,3}$/.test(value)) return value.padEnd(4, 'X');
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(.+)$/.exec(value) ?? [];
  // "TMO": a part of a day has no form.
  if (day !== undefined && time !== undefined) return /^\d/.test(time) ? `${day}T${clock(time)}${offset(zone)}` : day;
  const [, year, part] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  if (year !== undefined && part !== undefined)
    return part in PARTS_OF_YEARS ? `${year}-${PARTS_OF_YEARS[part]}` : null;
  return beforeChrist(value);
}

/** "14:30" → "14:30:00" */
function clock(time: string): string {
  return `${time}:00:00`.slice(0, 'hh:mm:ss'.length);
}

/** Only what is a number wherever it is read: "EST" is of two continents. */
function offset(zone = ''): string {
  if (/^(?:UTC|GMT|Z)$/i.test(zone)) return 'Z';
  return /^[+-]\d\d:\d\d$/.test(zone) ? zone : '';
}

/** "BC0400" → "-0399", as there is a year 0; "BC06", the 7th century, → "-06XX". */
function beforeChrist(value: string): string | null {
  const [, digits] = /^BC(\d{2,4})$/.exec(value) ?? [];
  if (digits === undefined) return null;
  if (digits.length === 2) return digits === '00' ? null : `-${digits}XX`;
  // "BC019": from 199 to 190 BC.
  if (digits.length === 3) return `${yearBefore(Number(digits) * 10 + 9)}/${yearBefore(Number(digits) * 10)}`;
  return yearBefore(Number(digits));
}

function yearBefore(year: number): string {
  const counted = Math.max(0, year - 1);
  return counted === 0 ? '0000' : `-${String(counted).padStart(4, '0')}`;
}
