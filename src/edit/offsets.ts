import { offsetTable } from '../text/offset-table.js';
import type { OffsetUnit } from '../types.js';

/** A copy with every `start` and `end` in it, UTF-16 code units into `text`, converted to another unit. */
export function convertOffsets<T>(value: T, text: string, unit: OffsetUnit): T {
  return unit === 'utf16' ? value : (convert(value, offsetTable(text, unit)) as T);
}

function convert(value: unknown, table: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, table));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number' ? table[item] : convert(item, table),
    ]),
  );
}
