import type { SpeechText } from './speech-text.js';

/** A stretch in quotation marks: the tokens of its marks; the text between them is what is quoted. */
export interface Quoted {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark, or the token behind the last where a paragraph ends and the next opens anew. */
  readonly close: number;
}

/** The stretches in double quotation marks, in order. A mark that is never closed opens nothing. */
export function findQuoted({ tokens, block }: SpeechText): Quoted[] {
  const quoted: Quoted[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (open >= 0 && block[i] !== block[open]) {
      if (opensQuote(tokens[i]!.text)) quoted.push({ open, close: i });
      open = -1;
    }
    const { text, glued } = tokens[i]!;
    if (open < 0) {
      if (opensQuote(text)) open = i;
    } else if (text === '”' || text === '»' || text === "''" || (text === '"' && (glued || !tokens[i + 1]?.glued))) {
      quoted.push({ open, close: i });
      open = -1;
    } else if (opensQuote(text)) open = i;
  }
  return quoted;
}

function opensQuote(text: string): boolean {
  return text === '"' || text === '“' || text === '«' || text === '``' || text === '„';
}
