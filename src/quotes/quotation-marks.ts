import type { Token } from '../types.js';

/** A stretch in quotation marks: the tokens of its marks; the text between them is what is quoted. */
export interface Quoted {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark; where a paragraph ends without one and the next opens with a mark, that mark. */
  readonly close: number;
}

/** Marks that open a quotation, and those that close what they opened. */
const CLOSING = new Map([
  ['"', ['"', '”', "''"]],
  ['“', ['”', '"']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['``', ["''", '"']],
  ['‘', ['’']],
  ["'", ["'"]],
]);

/** The stretches in quotation marks, in order. A mark that nothing closes opens none. */
export function findQuoted(tokens: readonly Token[], block: readonly number[]): Quoted[] {
  const quoted: Quoted[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (open >= 0 && block[i] !== block[open]) {
      if (tokens[i]!.text === tokens[open]!.text) quoted.push({ open, close: i });
      open = -1;
    }
    if (open >= 0 && closes(tokens, open, i)) {
      quoted.push({ open, close: i });
      open = -1;
    } else if (opens(tokens, i) && (open < 0 || !isSingle(tokens[i]!.text))) open = i;
  }
  return quoted;
}

/** ’ and ' are mostly apostrophes: "the workers’ rights". */
function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

function opens(tokens: readonly Token[], i: number): boolean {
  const { text, glued } = tokens[i]!;
  if (!CLOSING.has(text)) return false;
  if (!isSingle(text)) return true;
  const next = tokens[i + 1];
  return !glued && next?.glued === true && !DECADE.test(next.text);
}

/** "the '60s" */
const DECADE = /^\d0s$/;

function closes(tokens: readonly Token[], open: number, i: number): boolean {
  const opening = tokens[open]!.text;
  const { text, glued } = tokens[i]!;
  const next = tokens[i + 1];
  // '… at work,“ he said': some keyboards close with an opening mark.
  if (opening === '“' && text === '“') return glued && !next?.glued;
  if (!CLOSING.get(opening)!.includes(text)) return false;
  if (text === '"') return glued || !next?.glued;
  if (!isSingle(opening)) return true;
  if (!glued) return false;
  if (/^[,.?!…]/.test(tokens[i - 1]!.text) || !next || /^[,.;:?!)—–-]/.test(next.text)) return true;
  // "the ‘night owl’ of them": an apostrophe ends no word but a plural.
  return !next.glued && !/s$/i.test(tokens[i - 1]!.text);
}
