import { beforeName } from '../lexicon/common/abbreviations.js';
import { sentenceStarters } from '../lexicon/common/sentence-starters.js';
import { startsWithCapital, startsWithLower } from '../text/letter-case.js';
import type { Token } from '../types.js';

const namePrefixes = new Set<string>(beforeName);
const starters = new Set<string>(sentenceStarters);

/**
 * Splits the tokens of one block into sentences. compromise's own splitter is not used: it keeps a whole quotation in one
 * sentence, and ends a sentence after the "No." of "No. 1".
 */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = sentenceEnd(tokens, i);
    if (end === null) continue;
    sentences.push(tokens.slice(from, end));
    from = end;
    i = end - 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

const CLOSER = /^["”’')\]»]+$/;

/** The index after the last token of the sentence that ends with the mark at `i`, or null if none does. */
function sentenceEnd(tokens: readonly Token[], i: number): number | null {
  const stop = tokens[i]!;
  const last = stop.text.at(-1)!;
  if (last !== '.' && last !== '?' && last !== '!' && last !== '…' && last !== '。') return null;
  let next = i + 1;
  while (next < tokens.length && tokens[next]!.glued && CLOSER.test(tokens[next]!.text)) next++;
  const follower = tokens[next];
  if (!follower) return next;
  if (follower.glued && !(stop.text === '.' && startsWithCapital(follower.text))) return null;
  if (stop.text.length > 1 && last === '.' && !stop.text.startsWith('..')) {
    return next === i + 1 && continues(stop, follower, tokens[next + 1]) ? null : next;
  }
  return startsSentence(follower) ? next : null;
}

function startsSentence(token: Token): boolean {
  return (
    !startsWithLower(token.text) &&
    !/^[,;:)\]]/.test(token.text) &&
    token.text !== '-' &&
    token.text !== '–' &&
    token.text !== '—'
  );
}

/** Whether the sentence continues after an abbreviation: "Mr. Wang", "No. 1", "U.S. Senate". */
function continues(stop: Token, follower: Token, after: Token | undefined): boolean {
  if (!startsSentence(follower)) return true;
  if (namePrefixes.has(stop.normal.slice(0, -1))) return true;
  // "8:02 a.m. (0002 GMT) Saturday", "Acme Corp. (ACM) said"
  if (follower.text === '(') return after !== undefined && !starters.has(after.normal);
  if (/^["“‘(]/.test(follower.text)) return false;
  // "J. K. Rowling", "U.S. Senate", "Ford Motor Co. Chairman", "No. 1"; but "… in the U.S. The president …".
  if (/^\p{Lu}\.$/u.test(stop.text)) return follower.normal !== 'the';
  return !starters.has(follower.normal);
}
