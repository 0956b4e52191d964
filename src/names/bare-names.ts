import { isInvisible } from '../text/white-space.js';
import type { NameMention } from '../types.js';

/** Quotation marks at the edges of a name, those of typewriters and wires too. A single apostrophe may be part of it. */
const MARKS: readonly string[] = ['``', "''", '‘‘', '’’', '`', '"', '“', '”', '„', '«', '»'];

/** A nickname before a name: '"Toto" Riini' */
const BEFORE_NAME = /^["“][^"”]+["”] *\p{L}/u;

/** The names without the quotation marks at their edges; what is nothing else is no name. */
export function withoutQuotationMarks(mentions: readonly NameMention[]): NameMention[] {
  const bare: NameMention[] = [];
  for (const mention of mentions) {
    let { start, end, text } = mention;
    // No mark begins or ends so.
    if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) {
      bare.push(mention);
      continue;
    }
    for (let mark = opening(text); mark !== undefined && !BEFORE_NAME.test(text); mark = opening(text)) {
      start += mark.length;
      text = text.slice(mark.length);
    }
    for (let mark = closing(text); mark !== undefined; mark = closing(text)) {
      end -= mark.length;
      text = text.slice(0, -mark.length);
    }
    if (text === mention.text) bare.push(mention);
    else if (/[\p{L}\p{N}]/u.test(text)) bare.push({ ...mention, start, end, text });
  }
  return bare;
}

/** A letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function opening(text: string): string | undefined {
  return MARKS.find((mark) => text.startsWith(mark)) ?? (isInvisible(text.charCodeAt(0)) ? text[0] : undefined);
}

function closing(text: string): string | undefined {
  const last = text.length - 1;
  return MARKS.find((mark) => text.endsWith(mark)) ?? (isInvisible(text.charCodeAt(last)) ? text[last] : undefined);
}
