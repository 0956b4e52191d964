import type { Span } from '../../types.js';
import { type Html, html } from '../markup.js';
import { nestMarks } from '../nesting.js';

/** A stretch of the text that the page shows as something. */
export interface Mark extends Span {
  readonly element: 'span' | 'time';
  readonly attributes: Html;
  /** Attributes of the first of its pieces only, where another mark or the end of a block cuts it: the id that links lead to. */
  readonly once: Html | null;
  /** Where it leads, as a link in place of its element; one within another link is none, as HTML has no such links. */
  readonly href: string | null;
}

/**
 * Makes a writer of the blocks of a text, which is to be given them in the order of the text.
 * @param marks in any order; where two cross, the one that starts later is cut in two
 */
export function markText(text: string, marks: readonly Mark[]): (block: Span) => Html {
  const piecesOf = nestMarks(text, marks);
  return (block) => {
    /** Of each open mark, whether it is a link. */
    const areLinks: boolean[] = [];
    const parts = piecesOf(block).map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'close') return endTag(piece.mark, areLinks.pop()!);
      const isLink = piece.mark.href !== null && !areLinks.includes(true);
      areLinks.push(isLink);
      return startTag(piece.mark, isLink, piece.isFirst);
    });
    return html`${parts}`;
  };
}

function startTag({ element, attributes, once, href }: Mark, isLink: boolean, isFirst: boolean): Html {
  const all = html`${isFirst ? once : null}${attributes}`;
  if (isLink) return html`<a href="${href}"${all}>`;
  return element === 'time' ? html`<time${all}>` : html`<span${all}>`;
}

function endTag({ element }: Mark, isLink: boolean): Html {
  if (isLink) return html`</a>`;
  return element === 'time' ? html`</time>` : html`</span>`;
}
