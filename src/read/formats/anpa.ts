import { NewsqError } from '../../errors.js';
import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';
import { locateAll } from './story.js';

export const anpa: Reader = {
  format: 'anpa',
  name: 'ANPA',
  help: 'the stories of a wire, ANPA 1312, with its marks',
  endings: ['.anpa'],
  sniff: ({ text }) => looksLikeAnpa(text),
  async *read(bytes, file) {
    const { where, losses } = file;
    const text = await readText(bytes, file);
    const { readWire } = await import('../wire/index.js');
    const stories = readWire(text);
    if (stories.length === 0)
      throw new NewsqError(`${where}: no story of a wire is in it; read it as it is with --from text`);
    for (const [index, { hasEnd, day }] of stories.entries()) {
      const place = stories.length === 1 ? where : `${where}[${index}]`;
      if (!hasEnd) losses.doubt(place, 'the story has no end, it may be cut off');
      else if (day === null) losses.doubt(place, "the story's day is not given, or not a day");
    }
    yield* locateAll(stories, file, 'anpa');
  },
};

/**
 * Whether a text that starts so is of a wire: the control characters around its header, or two lines that are marked at
 * both ends, "^Port workers to strike<".
 */
function looksLikeAnpa(start: string): boolean {
  const first = start.charCodeAt(0);
  // SYN SYN SOH, which white space may come before
  if ((first === SYN || first === SOH) && start.includes('\u0002')) return true;
  return first === CARET && start.split(/\r\n|[\r\n]/).filter(isMarked).length >= 2;
}

/** "^Port workers to strike<" */
function isMarked(line: string): boolean {
  const words = line.trimEnd();
  return words.startsWith('^') && /^.[<=]$/s.test(words.slice(-2)) && words.length > 2 && words.length <= MAX_MARKED;
}

const SOH = 1;
const SYN = 22;
const CARET = 94;
const MAX_MARKED = 200;
