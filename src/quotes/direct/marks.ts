import { elidedWords } from '../../lexicon/quotes/elided-words.js';
import type { Token } from '../../types.js';
import { bitOf } from '../word-bits.js';

/** Whether a mark opens or closes, by its form and by the space around it; "either" where only what stands before can tell. */
export type Shape = 'open' | 'close' | 'either';

/** What pairs with what: "…", “…”, ''…'', ``…'', „…“ with each other; «…»; ‘…’ and '…'. */
export type Family = 'double' | 'angle' | 'single';

/** A token that may be a quotation mark. */
export interface Mark {
  readonly at: number;
  /** Its last token: '' may be two. */
  readonly last: number;
  readonly family: Family;
  readonly shape: Shape;
}

const elided = new Set<string>(elidedWords);

/** By the token's text; the form of a straight mark says nothing. */
const FORMS = new Map<string, readonly [family: Family, shape: Shape]>([
  ['"', ['double', 'either']],
  ["''", ['double', 'either']],
  // A quotation in a quotation closes with it: "''He said 'no,'''".
  ["'''", ['double', 'either']],
  ['“', ['double', 'open']],
  ['”', ['double', 'close']],
  ['‘‘', ['double', 'open']],
  ['’’', ['double', 'close']],
  ['„', ['double', 'open']],
  ['``', ['double', 'open']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  // « Nous irons », dit-il: the comma is no token of its own.
  ['»,', ['angle', 'close']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
]);

/** Of tokens that may be marks, as they are looked up: with straight apostrophes. */
export const MARK = bitOf([...FORMS.keys()].map((text) => text.replaceAll('’', "'")));

const STOPS = /^[,.;:?!)\]…–—-]/;
const OPENERS = /[([“"‘„«/–—-]$/;
/** "the '60s" */
const DECADE = /^\d0s$/;

/** The mark at a token; null where none is. */
export function markAt(tokens: readonly Token[], at: number): Mark | null {
  const { text } = tokens[at]!;
  const form = FORMS.get(text);
  if (!form) return null;
  const [family, shape] = form;
  const next = tokens[at + 1];
  if (text === "'" && next?.text === "'" && next.glued) {
    return { at, last: at + 1, family: 'double', shape: shapeBySpace(tokens, at, at + 1, 'either') };
  }
  if (family === 'single') return singleMark(tokens, at, shape);
  return { at, last: at, family, shape: family === 'double' ? shapeBySpace(tokens, at, at, shape) : shape };
}

function hasSpaceBefore(tokens: readonly Token[], at: number): boolean {
  return !tokens[at]!.glued || OPENERS.test(tokens[at - 1]?.text ?? '(');
}

function hasSpaceAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next?.glued || STOPS.test(next.text);
}

/** Space on one side only tells; where it speaks against the mark's form, it was typed the wrong way: '… at work,“ he said'. */
function shapeBySpace(tokens: readonly Token[], at: number, last: number, form: Shape): Shape {
  const before = hasSpaceBefore(tokens, at);
  const after = hasSpaceAfter(tokens, last);
  if (before !== after) {
    // „…“, and “…“ with a dash: an opening form at the end of a word closes.
    if (form === 'open' && after)
      return tokens[last + 1]?.glued && /^[–—-]/.test(tokens[last + 1]!.text) ? form : 'close';
    if (form === 'close' && before) return tokens[at]!.glued ? form : 'open';
    return before ? 'open' : 'close';
  }
  return form;
}

/** ’ and ' are mostly apostrophes: "the workers’ rights", "the '60s", "'em". */
function singleMark(tokens: readonly Token[], at: number, form: Shape): Mark | null {
  const { glued } = tokens[at]!;
  const next = tokens[at + 1];
  if (hasSpaceBefore(tokens, at) && next?.glued && form !== 'close') {
    const isApostrophe = DECADE.test(next.text) || (form === 'either' && elided.has(next.normal));
    return isApostrophe ? null : { at, last: at, family: 'single', shape: 'open' };
  }
  if (!glued || form === 'open') return null;
  const before = tokens[at - 1]!.text;
  if (/^[,.?!…]/.test(before) || !next || /^[,.;:?!)—–-]/.test(next.text) || /^["”]/.test(next.text)) {
    return { at, last: at, family: 'single', shape: 'close' };
  }
  if (next.glued) return null;
  // "the ‘night owl’ of them": an apostrophe ends no word but a plural, after which a quotation may end as well.
  return { at, last: at, family: 'single', shape: /s$/i.test(before) ? 'either' : 'close' };
}
