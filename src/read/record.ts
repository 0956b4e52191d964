import { NewsqError } from '../errors.js';
import type { Format, RawArticle } from '../types.js';
import { readCalendarDate } from './calendar-date.js';

/**
 * A record of JSON or NDJSON input: `{"text": "…", "id"?, "title"?, "date"?}`; other keys are left alone.
 * @param where for messages: "articles.ndjson:17"
 * @throws NewsqError where it is no such record
 */
export function readRecord(value: unknown, where: string, format: Format): RawArticle {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NewsqError(`${where}: a record must be an object like {"id": "1", "text": "…"}`);
  }
  const record = value as Record<string, unknown>;
  if (typeof record.text !== 'string')
    throw new NewsqError(`${where}: the record has no "text"; give the article there`);
  const id = record.id;
  const title = record.title;
  return {
    text: record.text,
    source: { path: null, id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, format },
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...readDate(record.date, where),
  };
}

function readDate(value: unknown, where: string): { date?: string } {
  if (value === undefined || value === null || value === '') return {};
  const date = typeof value === 'string' ? readCalendarDate(value) : null;
  if (!date || date.startsWith('XXXX')) throw new NewsqError(`${where}: "date" is no day; write it like 2020-09-17`);
  return { date };
}

/** @throws NewsqError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsqError(`${where}: not valid JSON; ${(cause as Error).message}`, { cause });
  }
}
