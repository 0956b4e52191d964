import { listFields } from '../../lexicon/read/field-names.js';
import { type Fields, isFields, plainName } from './fields.js';

/** Lists stand at most so deep: {"response": {"data": {"items": […]}}}. */
const MAX_DEPTH = 4;
/** Records that a list is known by. */
const SAMPLE = 20;

/**
 * The records of a JSON value: those of an array, wherever it stands in an object, or the object itself.
 * @param hasText whether a value is a record: by a full text, or also by a summary
 * @returns null for one record that stands by itself
 */
export function recordsOf(
  value: unknown,
  hasText: (value: unknown, isFull?: boolean) => boolean,
): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || hasText(value, true)) return null;
  return (
    listIn(value, hasText, 0) ??
    (hasText(value) ? null : (rowsOf(value, hasText) ?? recordsByKey(value, hasText) ?? emptyList(value)))
  );
}

function listIn(fields: Fields, hasText: (value: unknown) => boolean, depth: number): readonly unknown[] | null {
  const values = inOrder(fields);
  for (const value of values)
    if (Array.isArray(value) && value.slice(0, SAMPLE).some((item) => hasText(item))) return value;
  if (depth >= MAX_DEPTH) return null;
  for (const value of values) {
    const list = isFields(value) ? listIn(value, hasText, depth + 1) : null;
    if (list) return list;
  }
  return null;
}

/** The values of an object, those first that usually hold the records. */
function inOrder(fields: Fields): readonly unknown[] {
  const rank = (key: string) => {
    const at = listFields.indexOf(plainName(key));
    return at < 0 ? listFields.length : at;
  };
  return Object.keys(fields)
    .map((key) => ({ key, rank: rank(key) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => fields[key]);
}

/** {"a1": {"text": …}, "a2": {"text": …}}: the key of each is its id, unless it has one of its own. */
function recordsByKey(fields: Fields, hasText: (value: unknown) => boolean): readonly unknown[] | null {
  const entries = Object.entries(fields);
  if (entries.length < 2 || !entries.slice(0, SAMPLE).every(([, value]) => hasText(value))) return null;
  return entries.map(([key, value]) =>
    isFields(value) ? { ...(Object.hasOwn(value, 'id') ? {} : { id: key }), ...value } : value,
  );
}

/** {"title": {"0": "…", "1": "…"}, "text": {"0": …}}: a table by its columns, the rows of each by number. */
function rowsOf(fields: Fields, hasText: (value: unknown) => boolean): readonly unknown[] | null {
  const columns = Object.entries(fields).filter((column): column is [string, Fields] => isFields(column[1]));
  if (columns.length === 0 || columns.length < Object.keys(fields).length) return null;
  const numbers = Object.keys(columns[0]![1]);
  if (!numbers.every((number) => /^\d+$/.test(number))) return null;
  const rows = numbers.map((number) => Object.fromEntries(columns.map(([name, column]) => [name, column[number]])));
  return rows.slice(0, SAMPLE).some((row) => hasText(row)) ? rows : null;
}

/** An answer that found nothing: {"articles": []}. */
function emptyList(fields: Fields): readonly unknown[] | null {
  return Object.entries(fields).some(
    ([key, value]) => Array.isArray(value) && value.length === 0 && listFields.includes(plainName(key)),
  )
    ? []
    : null;
}
