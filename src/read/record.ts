import { NewsqError } from '../errors.js';
import type { Format, RawArticle } from '../types.js';
import { readCalendarDate } from './structure/calendar-date.js';

/**
 * A record of JSON or NDJSON input: `{"text": "…", "id"?, "title"?, "date"?}`; other keys are left alone.
 * @param where for messages: "articles.ndjson:17"
 * @param doubt takes what was lost: a date that is none, half a character
 * @throws NewsqError where it is no such record
 */
export function readRecord(
  value: unknown,
  where: string,
  format: Format,
  doubt: (message: string) => void,
): RawArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NewsqError(`${where}: a record must be an object like {"id": "1", "text": "…"}`);
  }
  const record = value as Record<string, unknown>;
  if (typeof record.text !== 'string')
    throw new NewsqError(`${where}: the record has no "text"; give the article there`);
  const whole = (text: string): string => {
    if (text.isWellFormed()) return text;
    doubt(`${where}: half a surrogate pair, read as U+FFFD`);
    return text.toWellFormed();
  };
  const { id, title } = record;
  const date = readDate(record.date);
  if (date === null) doubt(`${where}: "date" is not a day, left out; write it like 2020-09-17`);
  return {
    text: whole(record.text),
    source: { path: null, id: typeof id === 'string' || typeof id === 'number' ? whole(String(id)) : null, format },
    ...(typeof title === 'string' && title !== '' ? { title: whole(title) } : {}),
    ...(date ? { date } : {}),
  };
}

/** The day of a record, undefined where it gives none, null where what it gives is no day. */
function readDate(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const date = typeof value === 'string' ? readCalendarDate(value) : null;
  return date?.startsWith('XXXX') ? null : date;
}

/** @throws NewsqError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsqError(`${where}: not valid JSON; ${(cause as Error).message}`, { cause });
  }
}
