/**
 * The characters of the bytes 0x80 to 0x9F in Windows-1252, as Unicode's CP1252.TXT has them; U+FFFD for the five that
 * have none. The TextDecoder of Node 20 reads these bytes as the control characters of Latin-1.
 */
const HIGH_CONTROLS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** Windows-1252, which also reads Latin-1: all its other bytes are the characters of the same number. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80]!);
}
