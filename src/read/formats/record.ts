import { NewsqError } from '../../errors.js';
import type { RawArticle, Source } from '../../types.js';
import type { Losses } from '../reader.js';
import { readCalendarDate } from '../structure/calendar-date.js';

/**
 * A record of JSON or NDJSON input: `{"text": "…", "id"?, "title"?, "date"?, "url"?}`; other keys are left alone.
 * @param place where it stands: its file, its line or index, and the format
 * @param where the same for messages: "articles.ndjson:17"
 * @param losses takes what was lost: a date that is not one, half a character
 * @throws NewsqError where it is not such a record
 */
export function readRecord(
  value: unknown,
  place: Omit<Source, 'id' | 'url'>,
  where: string,
  { doubt }: Pick<Losses, 'doubt'>,
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
  const { id, title, url } = record;
  const date = readDate(record.date);
  if (date === null) doubt(`${where}: "date" is not a day, left out; write it like 2020-09-17`);
  const { format, ...position } = place;
  return {
    text: whole(record.text),
    source: {
      ...position,
      id: typeof id === 'string' ? whole(id) : typeof id === 'number' ? id : null,
      ...(typeof url === 'string' && url !== '' ? { url: whole(url) } : {}),
      format,
    },
    ...(typeof title === 'string' && title !== '' ? { title: whole(title) } : {}),
    ...(date ? { date } : {}),
  };
}

/** The day of a record; undefined where it gives none, null where what it gives is not a day. */
function readDate(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const date = typeof value === 'string' ? readCalendarDate(value) : null;
  return date?.startsWith('XXXX') ? null : date;
}

/** Whether a text that starts so is JSON: an object with a key, or an array of objects. */
export function looksLikeJson(start: string): boolean {
  return /^(?:\{\s*(?:"[^"\n]*"\s*:|\}\s*$)|\[\s*(?:\{\s*["}]|\[|\]\s*$))/.test(start);
}

/** Whether two or more of its lines begin an object each, the first of them whole. */
export function looksLikeNdjson(start: string): boolean {
  const [first, second] = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  return looksLikeJson(start) && second !== undefined && /^\{.*\}\s*$/.test(first!) && second.startsWith('{');
}

/** @throws NewsqError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsqError(`${where}: not valid JSON; ${(cause as Error).message}`, { cause });
  }
}
