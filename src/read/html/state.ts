/**
 * Pages that a script builds carry their article as data: `window.state = {"blocks": [{"type": "paragraph", "content": "…"}]}`.
 * This finds the list there that holds the most prose, whatever its keys are called.
 */

/** Strings that hold a paragraph or a whole body. */
const TEXT_KEYS = ['content', 'text', 'value', 'html', 'body', 'paragraph', 'articleBody', 'copy', 'data', 'markup'];
const NAME_KEYS = ['type', '_type', 'name', '__typename', 'kind', 'tag', 'nodeType'];
const NO_STORY = /image|caption|ad\b|advert|video|embed|link|related|html|script|newsletter|promo|list_item_meta/i;
const MAX_VALUES = 400_000;
const MAX_DEPTH = 60;
/** Of prose; less is a teaser or a notice. */
const MIN_LENGTH = 300;
const MIN_SCRIPT = 500;

/** The paragraphs of the article in the data of a page's scripts, which may hold markup; none where there is no article. */
export function paragraphsInState(scripts: readonly string[]): string[] {
  let best: readonly string[] = [];
  let most = MIN_LENGTH;
  let values = 0;
  const offer = (texts: readonly string[]): void => {
    const length = proseLength(texts);
    if (length > most) [best, most] = [texts, length];
  };
  for (const script of scripts) {
    if (script.length < MIN_SCRIPT) continue;
    const stack: (readonly [unknown, number])[] = jsonIn(script).map((value) => [value, 0]);
    for (let next = stack.pop(); next && values < MAX_VALUES; next = stack.pop()) {
      const [value, depth] = next;
      values++;
      if (typeof value === 'string' && value.length > 1000 && /<p[\s>]/i.test(value)) offer([value]);
      if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
      if (Array.isArray(value) && value.length > 2) offer(value.flatMap(paragraphOf));
      for (const child of Object.values(value))
        if (typeof child === 'object' || typeof child === 'string') stack.push([child, depth + 1]);
    }
  }
  return [...best];
}

/** The text of one item of a list, its parts joined. */
function paragraphOf(item: unknown): string[] {
  if (typeof item === 'string') return [item];
  if (typeof item !== 'object' || item === null) return [];
  const text = leaves(item, 0).join('');
  return text.trim() === '' ? [] : [text];
}

const MAX_PARTS = 200;

/** The strings of an item and of the parts it is made of: `[{"value": "He said "}, {"children": [{"value": "no"}]}]`. */
function leaves(item: unknown, depth: number): string[] {
  if (typeof item === 'string') return [item];
  if (typeof item !== 'object' || item === null || depth > 8) return [];
  if (Array.isArray(item))
    return item.length > MAX_PARTS
      ? []
      : item.flatMap((part) => (typeof part === 'string' ? [] : leaves(part, depth + 1)));
  const record = item as Readonly<Record<string, unknown>>;
  if (NAME_KEYS.some((key) => typeof record[key] === 'string' && NO_STORY.test(record[key]))) {
    const isLink = /link|^a$/i.test(String(record.type ?? record.name ?? ''));
    if (!isLink || depth === 0) return [];
  }
  for (const key of TEXT_KEYS) {
    const value = record[key];
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return leaves(value, depth + 1);
  }
  return leaves(record.children ?? record.childNodes ?? record.nodes ?? null, depth + 1);
}

/** Characters in paragraphs that read like sentences. */
function proseLength(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts)
    if (text.length > 60 && /[a-z\u00e0-\uffff] .* /i.test(text.slice(0, 400)) && /[.!?]/.test(text))
      sum += text.length;
  return sum;
}

/** Every whole JSON value of a script: the script itself, what is assigned, and what is parsed from a string. */
function jsonIn(script: string): unknown[] {
  const whole = parsed(script.trim());
  if (whole !== undefined) return [whole];
  const found: unknown[] = [];
  const START = /(?:[=(,]|\breturn)\s?(?=[{[]["{[])/g;
  for (let match = START.exec(script); match; match = START.exec(script)) {
    const start = match.index + match[0].length;
    const end = endOfValue(script, start);
    const value = end - start > MIN_SCRIPT ? parsed(script.slice(start, end)) : undefined;
    if (value !== undefined) found.push(value);
    // What is within a value is not looked at again, so that the search stays linear.
    START.lastIndex = end;
  }
  return found;
}

function parsed(text: string): unknown {
  if (!/^[{["]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && /^[{[]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}

/** Where the object or list that begins at `start` ends. */
function endOfValue(script: string, start: number): number {
  let depth = 0;
  for (let i = start; i < script.length; i++) {
    const character = script.charCodeAt(i);
    if (character === 0x22) {
      for (i++; i < script.length && script.charCodeAt(i) !== 0x22; i++) if (script.charCodeAt(i) === 0x5c) i++;
    } else if (character === 0x7b || character === 0x5b) depth++;
    else if ((character === 0x7d || character === 0x5d) && --depth === 0) return i + 1;
  }
  return script.length;
}
