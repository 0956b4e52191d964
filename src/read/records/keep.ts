import type { FieldOptions } from '../reader.js';
import { type Fields, isFields, valueAt } from './fields.js';

/** Objects within objects; no record of articles has so many, and what prints them has a stack. */
const MAX_DEPTH = 50;

/**
 * The fields of a record that are carried through.
 * @param used what stands elsewhere in the output already
 * @param whole makes half a surrogate pair U+FFFD
 */
export function keptFields(
  record: Fields,
  keep: FieldOptions['keep'],
  used: ReadonlySet<string>,
  whole: (text: string) => string,
): Fields | undefined {
  if (keep === null) return undefined;
  const entries =
    keep === 'all'
      ? Object.entries(without(record, used, ''))
      : keep.flatMap((path): [string, unknown][] => {
          const value = valueAt(record, path);
          return value === undefined ? [] : [[path, value]];
        });
  return copied(Object.fromEntries(entries), whole, 0) as Fields;
}

/** The fields but those that are used, in the record's own objects as well. */
function without(fields: Fields, used: ReadonlySet<string>, prefix: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]): [string, unknown][] => {
      const path = prefix + key;
      if (used.has(path)) return [];
      const isUsedWithin = isFields(value) && [...used].some((name) => name.startsWith(`${path}.`));
      return [[key, isUsedWithin ? without(value, used, `${path}.`) : value]];
    }),
  );
}

function copied(value: unknown, whole: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return whole(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => copied(item, whole, depth + 1));
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [whole(key), copied(item, whole, depth + 1)]))
    : value;
}
