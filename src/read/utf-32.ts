/** The two byte orders of UTF-32, which no TextDecoder knows. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/** "UTF-32" without a byte order is little-endian here, as "UTF-16" is. */
export function knownUtf32(name: string): Utf32 | null {
  const plain = name.trim().toLowerCase().replace(/[_ ]/g, '-');
  if (/^(?:utf-?32|ucs-?4)(?:-?le)?$/.test(plain)) return 'utf-32le';
  return /^(?:utf-?32|ucs-?4)-?be$/.test(plain) ? 'utf-32be' : null;
}

const MARK = 0xfeff;

/** Takes bytes piece by piece and returns their text without the mark at its start; what is no character is U+FFFD. */
export function utf32Decoder(encoding: Utf32): (bytes: Uint8Array, isLast: boolean) => string {
  const littleEndian = encoding === 'utf-32le';
  let rest: Uint8Array = new Uint8Array();
  let isStart = true;
  return (bytes, isLast) => {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    const whole = all.length - (all.length % 4);
    rest = all.slice(whole);
    const parts: string[] = [];
    for (let at = 0; at < whole; at += 4) {
      const code = view.getUint32(at, littleEndian);
      if (!isStart || code !== MARK) parts.push(characterOf(code));
      isStart = false;
    }
    if (isLast && rest.length > 0) parts.push('\ufffd');
    return parts.join('');
  };
}

function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}
