/** HTML or XML that {@link html} made. */
export interface Html {
  readonly markup: string;
}

/** What can stand in HTML: text, which is escaped, other HTML, and several of them. Null is nothing. */
export type Part = Html | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no HTML may hold, and what turns the direction of text or hides it; white space stays. */
const NOT_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]/g;

/** HTML in which all that is put in is text or, in quotation marks, the value of an attribute; never a name or a script. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((string, i) => string + (i < parts.length ? markupOf(parts[i]!) : '')).join('') };
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

function escaped(text: string): string {
  return text.replace(NOT_TEXT, '').replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}
