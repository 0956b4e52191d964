import type { OffsetUnit } from '../types.js';

/** For each UTF-16 offset, the number of code points or of UTF-8 bytes before it. */
export function offsetTable(text: string, unit: Exclude<OffsetUnit, 'utf16'>): Uint32Array {
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
