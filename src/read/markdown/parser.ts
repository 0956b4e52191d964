import { Marked, type Token, Tokenizer, type Tokens, type TokensList } from 'marked';
import { APART } from '../lists.js';

/**
 * Characters that a text's marks of emphasis are looked through for their ends. Each that has no end is looked for to the end
 * of its paragraph; a text that needs more than this is no article's, and its other marks stay as they are.
 */
const MAX_LOOKED_THROUGH = 5_000_000;
/** More cells than characters, as a wide head over many short rows has, and this many on top. */
const MAX_PADDING = 10_000;
/** Of fewer, what is not written does no harm, and to count the rows below each line that may be a head would take long. */
const MANY_COLUMNS = 4;

/** Up to the next character or address that may be more than text. Unlike the package's, it looks for no e-mail address ahead. */
const TEXT = /^(?:[`~]+|[^`~])[\s\S]*?(?=[\\<![`*~_]|https?:\/\/|ftp:\/\/|www\.|(?<! ) {2,}\n|$)/i;
const ADDRESS = /^(?:https?:|ftp:|www\.)/i;

/** A parser of Markdown for one text, which takes time in proportion to its length. */
export function markdownParser(): Marked {
  let left = MAX_LOOKED_THROUGH;
  const bounded = <T extends Tokens.Generic>(src: string, look: () => T | undefined): T | undefined => {
    if (left <= 0) return undefined;
    const token = look();
    left -= token?.raw.length ?? src.length;
    return token;
  };
  return new Marked({ gfm: true, silent: true }).use({
    tokenizer: {
      emStrong(src, masked, before) {
        if (src[0] !== '*' && src[0] !== '_') return undefined;
        return bounded(src, () => Tokenizer.prototype.emStrong.call(this, src, masked, before));
      },
      del(src, masked, before) {
        if (src[0] !== '~') return undefined;
        return bounded(src, () => Tokenizer.prototype.del.call(this, src, masked, before));
      },
      inlineText(src) {
        const raw = TEXT.exec(src)?.[0];
        return raw === undefined ? undefined : { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
      },
      // An e-mail address reads the same as text. `false` asks for what the package itself does.
      url: (src) => (ADDRESS.test(src) ? false : undefined),
      table: (src) => (isPadded(src) ? undefined : false),
    },
    renderer: {
      list(token) {
        const { isApart } = token as Tokens.Generic;
        if (!isApart) return false;
        return `<ul ${APART}="">${token.items.map((item) => this.listitem(item)).join('')}</ul>`;
      },
    },
  });
}

/** The tokens of a text, its bulleted lists marked where only their bullets tell them from the list above: "* a" and "+ b". */
export function readTokens(marked: Marked, text: string): TokensList {
  const tokens = marked.lexer(text);
  markApart(tokens);
  marked.walkTokens(tokens, (token) => {
    if ((token.type === 'list_item' || token.type === 'blockquote') && token.tokens) markApart(token.tokens);
  });
  return tokens;
}

function markApart(tokens: readonly Token[]): void {
  const shown = tokens.filter(({ type }) => type !== 'space');
  for (const [i, token] of shown.entries()) {
    const before = shown[i - 1];
    if (before && isBulleted(before) && isBulleted(token)) Object.assign(token, { isApart: true });
  }
}

/** Of one item it may be a slip: "* a", "- b" and "* c" are no three lists. */
function isBulleted(token: Token): boolean {
  const { type, ordered, items } = token as Tokens.Generic;
  return type === 'list' && !ordered && items.length > 1;
}

/** Whether a table would be nearly all cells that are not written: each row gets as many as its head has. */
function isPadded(src: string): boolean {
  const head = src.slice(0, src.indexOf('\n') + 1);
  const columns = head.split('|').length;
  const end = src.indexOf('\n', head.length);
  if (columns < MANY_COLUMNS || end < 0 || !/^[ \t|:-]+$/.test(src.slice(head.length, end))) return false;
  const blank = src.indexOf('\n\n');
  const table = blank < 0 ? src : src.slice(0, blank);
  return columns * table.split('\n').length > table.length + MAX_PADDING;
}
