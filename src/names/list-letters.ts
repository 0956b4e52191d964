import { determiners } from '../lexicon/common/determiners.js';
import type { Document } from '../types.js';
import type { Name } from './agree.js';

const DETERMINERS = new Set<string>(determiners);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Blocks between two lines of a list, at most. */
const MAX_BETWEEN = 6;

/**
 * "A. Dredge the channel", "B. Baker Street is closed": the letter that counts a line is no initial, so that the first has no name
 * and the second only "Baker Street".
 */
export function withoutListLetters(names: readonly Name[], doc: Document): Name[] {
  if (!names.some((name) => opensWithLetter(name, doc))) return [...names];
  const counted = new Set([...countedLines(doc, LETTERS), ...countedLines(doc, ROMANS)]);
  return names.flatMap((name) => {
    const { tokens } = doc.sentences[name.sentence]!;
    if (!opensWithLetter(name, doc) || !counted.has(tokens[0]!.start)) return [name];
    if (name.type !== 'person' || name.last > 1) return [{ ...name, first: 1 }];
    // A person is followed by what she does: "A. Smith won the race".
    return DETERMINERS.has(tokens[2]?.text ?? '') ? [] : [name];
  });
}

function opensWithLetter({ sentence, first, last }: Name, doc: Document): boolean {
  return first === 0 && last > 0 && /^[A-Z]\.$/.test(doc.sentences[sentence]!.tokens[0]!.text);
}

/** Where the lines start that letters or numerals count up from the first. */
function countedLines({ article: { text, blocks } }: Document, order: readonly string[]): number[] {
  const counted: number[] = [];
  let run: number[] = [];
  let last = 0;
  const close = () => {
    if (run.length > 1) counted.push(...run);
    run = [];
  };
  for (const [i, { start }] of blocks.entries()) {
    const letter = /^([A-Z]|[IVX]{2,4})\.\s/.exec(text.slice(start, start + 6))?.[1];
    if (letter === undefined) continue;
    if (run.length > 0 && letter === order[run.length] && i - last <= MAX_BETWEEN) run.push(start);
    else if (letter === order[0]) {
      close();
      run = [start];
    } else continue;
    last = i;
  }
  close();
  return counted;
}
