/** What a page holds besides its markup: its structured data. The markup is without scripts, styles, comments and drawings. */
export interface ScannedPage {
  readonly markup: string;
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
  /** The other scripts written in the page, in order. */
  readonly scripts: readonly string[];
}

/** A start that hides everything until its end, and that end. A page is mostly this. */
const ENDS: Readonly<Record<string, RegExp>> = {
  '!--': /-->/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
  svg: /<\/svg/gi,
  template: /<\/template/gi,
  iframe: /<\/iframe/gi,
  noscript: /<\/noscript/gi,
  textarea: /<\/textarea/gi,
  select: /<\/select/gi,
};
/** Browsers read what has no end to the end of the page. */
const OPEN_TO_THE_END = new Set(['!--', 'script', 'style', 'textarea']);
/** Elements whose end may be left out; they do not nest. Those without an end are here as well. */
const FLAT = new Set(
  'p li dd dt option tr td th tbody thead tfoot area base br col embed hr img input link meta source track wbr param'.split(
    ' ',
  ),
);
const TAG = /<(!--|\/?[a-z][a-z0-9-]*)/gi;
/** Of elements within another: no page that people read has half of it, and parsers take quadratic time for more. */
const MAX_DEPTH = 200;
/** The same of elements that have others of their own between them. */
const MAX_LISTS = 20;
const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

/** Takes out of a page what is never text, in one pass, so that its parser has a fraction of it to do. */
export function scanPage(html: string): ScannedPage {
  const pieces: string[] = [];
  const jsonLd: string[] = [];
  const scripts: string[] = [];
  const endless = new Set<string>();
  const open = new Map<string, number>();
  // In XHTML an element that holds nothing may end where it begins: "<script src="a.js"/>", "<a id="b"/>".
  const isXml = /^\s*<\?xml\b/.test(html.slice(0, 200));
  let depth = 0;
  let from = 0;
  /** Puts something else in the place of what stands from one place to another. */
  const replace = (start: number, end: number, by: string): void => {
    pieces.push(html.slice(from, start), by);
    from = end;
    TAG.lastIndex = end;
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const name = match[1]!.toLowerCase();
    const start = match.index;
    if (name.startsWith('/')) {
      const count = open.get(name.slice(1)) ?? 0;
      if (count === 0) continue;
      open.set(name.slice(1), count - 1);
      depth--;
      continue;
    }
    const end = name === '!--' ? start + 4 : endOfTag(html, start);
    if (isXml && !FLAT.has(name) && html[end - 2] === '/') {
      replace(start, end, '');
      continue;
    }
    const hidden = name in ENDS && !endless.has(name) ? endOfHidden(html, name, end) : null;
    if (hidden !== null) {
      if (name === 'script') {
        const isStated = /ld\+json/i.test(html.slice(start, Math.min(end, start + 300)));
        (isStated ? jsonLd : scripts).push(html.slice(end, hidden.stop));
      }
      replace(start, hidden.end, ' ');
      continue;
    }
    if (name in ENDS) endless.add(name);
    const isDeep = depth >= MAX_DEPTH || (LISTS.has(name) && (open.get(name) ?? 0) >= MAX_LISTS);
    if (FLAT.has(name) || !isDeep) {
      if (!FLAT.has(name)) {
        open.set(name, (open.get(name) ?? 0) + 1);
        depth++;
      }
      const isLong = end - start > name.length + 2;
      if (isLong && !WHOLE.has(name)) replace(start, end, slimTag(html.slice(start, end), name));
      else TAG.lastIndex = end;
    } else replace(start, end, ' ');
  }
  pieces.push(html.slice(from));
  return { markup: pieces.join(''), jsonLd, scripts };
}

/** Where what a tag hides ends, without and with its end tag; null where it has no end and is only a tag then. */
function endOfHidden(html: string, name: string, from: number): { readonly stop: number; readonly end: number } | null {
  const pattern = ENDS[name]!;
  pattern.lastIndex = from;
  const close = pattern.exec(html);
  if (!close && !OPEN_TO_THE_END.has(name)) return null;
  const tagEnd = close ? html.indexOf('>', pattern.lastIndex - 1) : -1;
  return { stop: close?.index ?? html.length, end: tagEnd < 0 ? html.length : tagEnd + 1 };
}

/** Elements whose attributes say what the page is. */
const WHOLE = new Set(['html', 'meta', 'link', 'time']);
/** The attributes that tell an article from what stands around it; the others are most of a page. */
const KEPT =
  /^(?:class|id|role|rel|href|style|hidden|itemprop|itemscope|itemtype|content|datetime|start|name|property|aria-hidden|aria-modal)$/i;
/** Those that say how a list counts. */
const KEPT_IN_LISTS = /^(?:type|reversed|value)$/i;
const ATTRIBUTE = /\s([a-z][\w:.-]*)(?:\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]+))?/gi;

/** A tag without the attributes that nothing is told by. */
function slimTag(tag: string, name: string): string {
  const isOfList = name === 'ol' || name === 'li';
  let slim = `<${name}`;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag))
    if (KEPT.test(match[1]!) || (isOfList && KEPT_IN_LISTS.test(match[1]!)))
      slim += match[2] === undefined ? ` ${match[1]}` : ` ${match[1]}=${match[2]}`;
  return tag.endsWith('/>') ? `${slim}/>` : `${slim}>`;
}

/** Where a tag ends; a ">" within a quoted value is not its end. */
function endOfTag(html: string, start: number): number {
  for (let i = start + 1; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if ((code === QUOTE || code === APOSTROPHE) && isValueNext(html, i)) {
      i = html.indexOf(html[i]!, i + 1);
      if (i < 0) break;
    }
  }
  return html.length;
}

const [GREATER, QUOTE, APOSTROPHE, EQUALS, SPACE] = [0x3e, 0x22, 0x27, 0x3d, 0x20];

/** Whether a value stands here: "=" is before it. */
function isValueNext(html: string, at: number): boolean {
  let before = at - 1;
  while (html.charCodeAt(before) === SPACE && before > at - 10) before--;
  return html.charCodeAt(before) === EQUALS;
}
