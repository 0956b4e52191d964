import type { OffsetUnit } from '../types.js';

/** A copy with every `start` and `end` in it, UTF-16 code units into `text`, converted to another unit. */
export function convertOffsets<T>(value: T, text: string, unit: OffsetUnit): T {
  return unit === 'utf16' ? value : (convert(value, offsetTable(text, unit)) as T);
}

/** For each UTF-16 offset, the number of code points or of UTF-8 bytes before it. */
function offsetTable(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const length = code > 0xffff ? 2 : 1;
    table.fill(count, i, i + length);
    count += unit === 'codepoint' ? 1 : utf8Length(code);
    i += length;
  }
  table[text.length] = count;
  return table;
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
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
