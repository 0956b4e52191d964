import type { Sentence, Token } from '../types.js';
import type { Marker } from './marker.js';
import { isDash, startsPlain } from './text.js';

/** A marker made of the tokens `from` to `end` of a sentence; null where no text follows it. */
export function markerOf(
  sentence: Sentence,
  from: number,
  end: number,
  rest: Pick<Marker, 'family' | 'key' | 'numbers' | 'position' | 'isWeak'>,
): Marker | null {
  const { tokens } = sentence;
  let next = end;
  // "“First,” he said, “we must win.”": the quotation mark goes with the comma.
  // "**First**, the price fell": so do the marks of bold type.
  while (
    next < tokens.length &&
    (isPause(tokens[next]) || isBold(tokens[next]!) || (next > end && isClosingQuote(tokens[next]!)))
  )
    next++;
  const first = next > end ? afterAside(tokens, next) : next;
  if (first >= tokens.length) return null;
  return {
    ...rest,
    start: tokens[from]!.start,
    end: tokens[end - 1]!.end,
    textStart: tokens[first]!.start,
    sentence: sentence.index,
  };
}

/** Tokens of an aside, at most. */
const MAX_ASIDE = 15;

/** "Second — and do not forget this — he left": the index after an aside between dashes that opens at `at`; `at` where there is none. */
function afterAside(tokens: readonly Token[], at: number): number {
  const dash = tokens[at - 1];
  if (!isDash(dash) || !/^(?:and|but|or|as|though|although|perhaps|maybe|if)$/.test(tokens[at]?.text ?? '')) return at;
  const close = tokens.slice(at, at + MAX_ASIDE).findIndex((token) => token.text === dash!.text && !token.glued);
  return close < 0 ? at : at + close + 1;
}

/** The comma, colon or dash after a marker. */
export function isPause(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === ':' || (isDash(token) && !token.glued));
}

/** Marks that may open a quotation or bold type, and brackets that open. */
export function isQuotationMark({ text }: Token): boolean {
  return !startsPlain(text) && /^["“”‘'`([*_]+$/.test(text);
}

function isBold({ text }: Token): boolean {
  return /^\*+$/.test(text);
}

function isClosingQuote(token: Token): boolean {
  return token.glued && /^["”’']$/.test(token.text);
}
