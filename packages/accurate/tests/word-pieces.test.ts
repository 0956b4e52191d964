import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goldBeside } from '../../../src/dev/gold.js';
import { runs } from '../../../tests/helpers/runs.js';
import { readWordPieces } from '../src/word-pieces.js';

const vocabulary = readFileSync(join(import.meta.dirname, '../model/vocab.txt'), 'utf8');
const names = vocabulary.trimEnd().split('\n');
const wordPieces = readWordPieces(vocabulary);

/** A word, and its pieces by the reference tokenizer, that of Hugging Face: eight at most, and "[UNK]" where it has none. */
const ROWS: readonly (readonly [word: string, pieces: string])[] = [
  ['minister', 'minister'],
  ['Wang', 'wang'],
  ['Kishida', 'ki ##shida'],
  ['Nairobi', 'nairobi'],
  ['SCO', 'sc ##o'],
  ['U.S.', 'u . s .'],
  ["O'Neil", "o ' neil"],
  ['O’Neil', 'o ’ neil'],
  ['co-operation', 'co - operation'],
  ['€5.4bn', '€ ##5 . 4 ##bn'],
  ['A/RES/75/1', 'a / res / 75 / 1'],
  ['user@example.org', 'user @ example . org'],
  ['2020', '2020'],
  ['3,000', '3 , 000'],
  ['50%', '50 %'],
  ['#MeToo', '# met ##oo'],
  ['Ångström', 'ang ##strom'],
  ['Žižek', 'z ##ize ##k'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'st ##raße'],
  ['ﬁnance', 'ﬁ ##nan ##ce'],
  ['naïve', 'naive'],
  ['北京', '北 京'],
  ['東京都', '東 京 都'],
  ['한국', 'ᄒ ##ᅡ ##ᆫ ##ᄀ ##ᅮ ##ᆨ'],
  ['Москва', 'м ##о ##с ##к ##в ##а'],
  ['Ελλάδα', 'ε ##λ ##λ ##α ##δ ##α'],
  ['ΟΔΟΣ', 'ο ##δ ##ο ##σ'],
  ['القاهرة', 'ا ##ل ##ق ##ا ##ه ##ر ##ة'],
  ['नई', '[UNK]'],
  ['ไทย', '[UNK]'],
  ['Ｎｅｗｓ', '[UNK]'],
  ['½', '½'],
  ['№5', '№ ##5'],
  ['™', '™'],
  ['…', '…'],
  ['—', '—'],
  ['“quoted”', '“ quoted ”'],
  ['«Le', '« le'],
  ['👍🏽', '[UNK]'],
  ['🇰🇪', '[UNK]'],
  ['a\u0301', 'a'],
  ['e\u00ad', 'e'],
  ['zero\u200bwidth', 'zero ##wi ##dt ##h'],
  ['nb\u00a0sp', 'n ##b sp'],
  ['tab\u0009bed', 'tab bed'],
  ['\ufffd', '[UNK]'],
  ['\u0007', '[UNK]'],
  ['\u200d', '[UNK]'],
  ['x'.repeat(101), '[UNK]'],
  ['Donaudampfschifffahrtsgesellschaft', 'dona ##uda ##mp ##fs ##chi ##ff ##fa ##hr'],
  ['pneumonoultramicroscopicsilicovolcanoconiosis', 'p ##ne ##um ##ono ##ult ##ram ##ic ##ros'],
  ['kubernetes', 'ku ##ber ##net ##es'],
  ["don't", "don ' t"],
  ["rock'n'roll", "rock ' n ' roll"],
  ['C++', 'c + +'],
  ['<b>', '< b >'],
  ['~100', '~ 100'],
  ['`x`', '` x `'],
  ['$', '$'],
  ['|', '|'],
  ['^', '^'],
  ['ʻOkina', 'ʻ ##oki ##na'],
  ['Hawaiʻi', 'ha ##wai ##ʻi'],
  ['ðð', 'ð ##ð'],
  ['ꙮ', '[UNK]'],
  ['𝒲ang', '[UNK]'],
  ['ⅷ', '[UNK]'],
  ['ǅ', '[UNK]'],
  ['ẞ', 'ß'],
  ['K\u0307', 'k'],
];

test.each(ROWS)('%j → %s', (word, pieces) => {
  expect(
    wordPieces
      .of(word)
      .map((piece) => names[piece])
      .join(' '),
  ).toBe(pieces);
});

const gold = goldBeside();

/** By `packages/accurate/train/reference.py`. */
const REFERENCE = 'b1aa439600c51d4d34f035e33f0d5c4c4c7d9bae0a4249def8da495c4b472eb4';

test.runIf(gold !== undefined)('a thousand lines of news have the pieces that the reference gives them', () => {
  const folder = join(gold!, 'data/ner/dev');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .flatMap((record) => (JSON.parse(record) as { text: string }).text.split('\n').filter(Boolean));
  const each = Math.floor(lines.length / 1000);
  const printed = Array.from({ length: 1000 }, (_, i) => lines[i * each]!.split(' ').flatMap(wordPieces.of).join(' '));
  expect(createHash('sha256').update(printed.join('\n')).digest('hex')).toBe(REFERENCE);
});

test('any word has one to eight pieces of the vocabulary', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
      const pieces = wordPieces.of(word);
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.length).toBeLessThanOrEqual(8);
      for (const piece of pieces) expect(names[piece]).toBeDefined();
      // Asked again, and by a tokenizer that has seen nothing else.
      expect(wordPieces.of(word)).toEqual(pieces);
    }),
    { numRuns: runs(200) },
  );
});
