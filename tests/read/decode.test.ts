import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/cli/inputs.js';
import { decode, knownEncoding } from '../../src/read/decode.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32le = (text: string, ...codes: number[]) =>
  Buffer.from(Uint32Array.from([...[...text].map((char) => char.codePointAt(0)!), ...codes]).buffer);
const utf32be = (text: string) => utf32le(text).swap32();
const cut = (bytes: Uint8Array, count: number) => bytes.subarray(0, bytes.length - count);
const LOST_ONE = '1 character is not UTF-8, read as U+FFFD';
const GUESS = 'not UTF-8, read as Windows-1252';

describe('decodes', () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ['ASCII', Buffer.from('Kenya'), 'Kenya', null],
    ['nothing', new Uint8Array(), '', null],
    ['UTF-8', Buffer.from('“José” – 中国 😀'), '“José” – 中国 😀', null],
    ['UTF-8 with a mark', Buffer.from('\ufeffJosé'), 'José', null],
    ['a U+FFFD that the text has', Buffer.from('Jos\ufffd é'), 'Jos\ufffd é', null],
    [
      'one bad byte in UTF-8',
      Buffer.concat([Buffer.from('“José” '), latin1('\xff'), Buffer.from(' said')]),
      '“José” \ufffd said',
      LOST_ONE,
    ],
    [
      'one cut character in UTF-8',
      Buffer.concat([cut(Buffer.from('“Yes,” he said of José’'), 1), Buffer.from(' and left')]),
      '“Yes,” he said of José\ufffd and left',
      LOST_ONE,
    ],
    ['UTF-8 cut at its end', cut(Buffer.from('He said “no”'), 1), 'He said “no\ufffd', LOST_ONE],
    ['ASCII whose last character is cut', cut(Buffer.from('He said no’'), 1), 'He said no\ufffd', LOST_ONE],
    ['ASCII whose last emoji is cut', cut(Buffer.from('He said no 😀'), 1), 'He said no \ufffd', LOST_ONE],
    ['Latin-1', latin1('José Peña'), 'José Peña', GUESS],
    ['Latin-1 that ends with its only accent', latin1('He met José'), 'He met José', GUESS],
    ['Latin-1 with the white space of text', latin1('José\t\n\v\f\r Peña'), 'José\t\n\v\f\r Peña', GUESS],
    ['Windows-1252', latin1('\x93Jos\xe9,\x94 she said \x96 for \x80 5\x85'), '“José,” she said – for € 5…', GUESS],
    [
      'a byte that Windows-1252 has not',
      latin1('Jos\xe9 \x81 Pe\xf1a'),
      'José \ufffd Peña',
      `${GUESS} (1 character is not windows-1252, read as U+FFFD)`,
    ],
    ['UTF-16LE with a mark', utf16le('\ufeffJosé'), 'José', null],
    ['UTF-16BE with a mark', utf16be('\ufeffJosé'), 'José', null],
    ['UTF-16LE without', utf16le('José met Ana.'), 'José met Ana.', null],
    ['UTF-16BE without', utf16be('José met Ana.'), 'José met Ana.', null],
    ['UTF-16 that begins with line ends', utf16le('\n\n\r\nJosé met Ana.'), '\n\n\r\nJosé met Ana.', null],
    [
      'UTF-16 cut in the middle of a character',
      cut(utf16le('\ufeffJosé!'), 1),
      'José\ufffd',
      '1 character is not UTF-16LE, read as U+FFFD',
    ],
    ['half a pair in UTF-16', utf16le('\ufeffJos\ud83d!'), 'Jos\ufffd!', '1 character is not UTF-16LE, read as U+FFFD'],
    ['UTF-32LE with a mark', utf32le('\ufeffJosé 😀'), 'José 😀', null],
    ['UTF-32BE with a mark', utf32be('\ufeffJosé 😀'), 'José 😀', null],
    ['UTF-32LE without', utf32le('José met Ana.'), 'José met Ana.', null],
    ['UTF-32BE without', utf32be('José met Ana.'), 'José met Ana.', null],
    ['one letter of UTF-32', utf32le('\ufeffA'), 'A', null],
    [
      'UTF-32 cut in the middle of a character',
      cut(utf32le('\ufeffJosé!'), 2),
      'José\ufffd',
      '1 character is not UTF-32LE, read as U+FFFD',
    ],
    [
      'half a pair in UTF-32, and a number that no character has',
      utf32le('\ufeffJos\ud83d!', 0x110000),
      'Jos\ufffd!\ufffd',
      '2 characters are not UTF-32LE, read as U+FFFD',
    ],
  ])('%s', (_, bytes, text, doubt) => expect(decode(bytes, 'a.txt')).toEqual({ text, doubt }));
});

/** As Unicode's table of CP1252 has them. */
test.each<[number, string]>([
  ...[...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, i): [number, string] => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [bytes[i]!, char];
  }),
  ...[0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte): [number, string] => [byte, '\ufffd']),
  ...Array.from({ length: 96 }, (_, i): [number, string] => [0xa0 + i, String.fromCharCode(0xa0 + i)]),
])('Windows-1252: %i is %s', (byte, char) => {
  expect(decode(Uint8Array.of(0x41, byte, 0x42), 'a.txt', 'windows-1252').text).toBe(`A${char}B`);
});

describe('what the user says is not guessed', () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ['windows-1252', latin1('Jos\xe9 \x93'), 'José “', null],
    ['windows-1252', Buffer.from('é'), 'Ã©', null],
    ['windows-1251', Uint8Array.of(0xcf, 0xf0), 'Пр', null],
    ['utf-16le', utf16le('中国'), '中国', null],
    ['utf-32le', utf32le('中国'), '中国', null],
    ['utf-32be', utf32be('中国'), '中国', null],
    ['utf-8', latin1('Jos\xe9 said'), 'Jos\ufffd said', LOST_ONE],
  ])('%s', (encoding, bytes, text, doubt) => expect(decode(bytes, 'a.txt', encoding)).toEqual({ text, doubt }));
});

describe('refuses', () => {
  test.each<[string, Uint8Array, string]>([
    ['a zero byte in text', Buffer.from('Kenya spoke of \0 and of José.'), 'not a text file'],
    ['a zero byte far into the text', Buffer.from(`${'Kenya spoke. '.repeat(9000)}\0`), 'not a text file'],
    ['nothing but zeros', new Uint8Array(9000), 'not a text file'],
    ['controls that are no UTF-8', latin1('Kenya \x01\x02 spoke \xff'), 'not a text file'],
    ['one backspace beside Latin-1', latin1('José\x08 spoke'), 'not a text file'],
    ['one shift-out beside Latin-1', latin1('José\x0e spoke'), 'not a text file'],
    ['one unit separator beside Latin-1', latin1('José\x1f spoke'), 'not a text file'],
    ['every byte but zero', Uint8Array.from({ length: 255 }, (_, i) => i + 1), 'not a text file'],
  ])('%s', (_, bytes, message) => expect(() => decode(bytes, 'a.txt')).toThrow(`a.txt: ${message}`));
});

test.each([
  ['Latin1', 'windows-1252'],
  ['UTF-8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['UTF-32', 'utf-32le'],
  ['UTF32-LE', 'utf-32le'],
  ['utf_32be', 'utf-32be'],
  ['UCS-4', 'utf-32le'],
  ['UCS-4BE', 'utf-32be'],
  ['klingon', null],
])('the encoding %s is %s', (name, encoding) => expect(knownEncoding(name)).toBe(encoding));

describe('lines of NDJSON', () => {
  const LINES = '{"text":"José spoke."}\r\n\n{"text":"“Yes,” 中国 😀 said."}\n{"text":"Chad spoke."}';

  async function read(bytes: Uint8Array, size: number, encoding: string | null = null) {
    const said: string[] = [];
    const open = function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const losses = {
      fail: (error: unknown) => said.push(String(error)),
      doubt: (where: string, what: string) => said.push(`${where}: ${what}`),
    };
    const texts: string[] = [];
    for await (const { raw, where } of readInput('a', { from: 'ndjson', encoding }, { open }, losses))
      texts.push(`${where} ${raw.text}`);
    return { texts, said };
  }

  const texts = ['a:1 José spoke.', 'a:3 “Yes,” 中国 😀 said.', 'a:4 Chad spoke.'];

  describe.each([1, 2, 3, 7, 16, 4096])('in pieces of %i bytes', (size) => {
    test.each<[string, Uint8Array]>([
      ['UTF-8', Buffer.from(LINES)],
      ['UTF-8 with a mark', Buffer.from(`\ufeff${LINES}`)],
      ['UTF-16LE', utf16le(LINES)],
      ['UTF-16LE with a mark', utf16le(`\ufeff${LINES}`)],
      ['UTF-16BE', utf16be(LINES)],
      ['UTF-16BE with a mark', utf16be(`\ufeff${LINES}`)],
      ['UTF-32LE', utf32le(LINES)],
      ['UTF-32LE with a mark', utf32le(`\ufeff${LINES}`)],
      ['UTF-32BE', utf32be(LINES)],
      ['UTF-32BE with a mark', utf32be(`\ufeff${LINES}`)],
    ])('%s', async (_, bytes) => expect(await read(bytes, size)).toEqual({ texts, said: [] }));

    test('a line that is not UTF-8 is read as Windows-1252, and named', async () => {
      const bytes = latin1('{"text":"Chad spoke."}\n{"text":"\x93Jos\xe9.\x94"}\n');
      expect(await read(bytes, size)).toEqual({
        texts: ['a:1 Chad spoke.', 'a:2 “José.”'],
        said: ['a:2: not UTF-8, read as Windows-1252'],
      });
    });

    test('UTF-16 that is damaged is read, and said so', async () => {
      const { texts, said } = await read(cut(utf16le('\ufeff{"text":"Chad."}\n{"text":"José"} '), 1), size);
      expect(texts[0]).toBe('a:1 Chad.');
      expect(said[0]).toBe('a: some characters are not UTF-16, read as U+FFFD');
    });

    test('an encoding that is said', async () => {
      const bytes = latin1('{"text":"\x93Jos\xe9.\x94"}\n{"text":"Chad."}');
      expect(await read(bytes, size, 'windows-1252')).toEqual({ texts: ['a:1 “José.”', 'a:2 Chad.'], said: [] });
    });
  });
});
