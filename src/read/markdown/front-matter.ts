import { dateFields, idFields, titleFields, urlFields } from '../../lexicon/read/field-names.js';
import { authorFields, publisherFields } from '../../lexicon/read/front-fields.js';

/** What stands above a text in Markdown; null for what it does not say. */
export interface FrontMatter {
  readonly title: string | null;
  /** As it is written there. */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly id: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

/** Lines of the longest that is looked through. */
const MAX_LINES = 300;

interface Front {
  readonly front: FrontMatter;
  readonly rest: string;
  /** Whether the line that ends the fields is missing. */
  readonly isOpen: boolean;
}

/** The fields above a text, of YAML ("title: …" between two lines of "---") or TOML ('title = "…"', "+++"), and the text below. */
export function readFrontMatter(text: string): Front {
  const json = jsonFrontOf(text);
  if (json) return json;
  const opening = /^\s*(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  const from = opening?.[0].length ?? 0;
  const end = opening ? closingOf(text, from, opening[1]!) : null;
  const fields = end === null ? new Map<string, string[]>() : fieldsOf(text.slice(from, end.at).split(/\r?\n/));
  const isOpen =
    opening !== null && end === null && /^(?:title|date|author) ?[:=] ?\S/.test(text.slice(from, from + 20));
  const rest = end === null || (fields.size === 0 && end.at > from) ? text : text.slice(end.after);
  return { front: frontOf(fields), rest, isOpen };
}

/** The fields as an object of JSON, closed by a line of its own. */
function jsonFrontOf(text: string): Front | null {
  if (!/^\s*\{/.test(text)) return null;
  const end = closingOf(text, 0, '}');
  if (end === null) return null;
  try {
    const entries = Object.entries(JSON.parse(text.slice(0, end.after)) as object);
    const fields = new Map(entries.map(([name, value]) => [plainName(name), [value].flat().map(String)]));
    return { front: frontOf(fields), rest: text.slice(end.after), isOpen: false };
  } catch {
    return null;
  }
}

function closingOf(text: string, from: number, mark: string): { readonly at: number; readonly after: number } | null {
  let at = from;
  for (let lines = 0; lines < MAX_LINES && at < text.length; lines++) {
    const newline = text.indexOf('\n', at);
    const after = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, after).trimEnd();
    if (line === mark || (mark === '---' && line === '...')) return { at, after };
    at = after;
  }
  return null;
}

/** The values of each field, several where it is a list. */
function fieldsOf(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const match = /^["']?([A-Za-z][\w .-]{0,40})["']?\s{0,9}[:=](?:\s(.*))?$/.exec(line);
    if (match) {
      open = valuesOf(match[2] ?? '');
      fields.set(plainName(match[1]!), open);
    } else if (/^\s/.test(line) || line.startsWith('-')) {
      // An item of a list, a person with a name, or a long value that goes on.
      const value = unquoted(line.replace(/^\s*(?:-\s+)?(?:name:\s)?/, ''));
      if (value !== '' && !/^\w+:\s/.test(value)) open?.push(value);
    }
  }
  return fields;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s._-]/g, '');
}

/** '"Talks fail"' → Talks fail; "[Ann Lee, Bo Hill]" → both; a mark that says how a long value is folded → none. */
function valuesOf(text: string): string[] {
  const value = text.trim();
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  if (inner !== undefined)
    return inner
      .split(',')
      .map(unquoted)
      .filter((item) => item !== '');
  return value === '' || /^[>|][+-]?$/.test(value) ? [] : [unquoted(value)];
}

function unquoted(text: string): string {
  const value = text.trim();
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return withoutNote(value).trim();
  const end = value.lastIndexOf(quote);
  if (end === 0) return value;
  const inner = value.slice(1, end);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\/])/g, '$1');
}

/** "2021-03-04 # as filed" → 2021-03-04 */
function withoutNote(value: string): string {
  const at = value.search(/\s#\s/);
  return at < 0 ? value : value.slice(0, at);
}

function frontOf(fields: ReadonlyMap<string, readonly string[]>): FrontMatter {
  const first = (names: readonly string[]) => {
    const name = names.find((key) => (fields.get(key)?.length ?? 0) > 0);
    return name === undefined ? null : fields.get(name)!.join(' ');
  };
  const authors = authorFields.map((key) => fields.get(key) ?? []).find((values) => values.length > 0) ?? [];
  return {
    title: first(titleFields),
    date: first(dateFields.filter((name) => name !== 'time')),
    authors,
    id: first(idFields),
    url: first(urlFields),
    publisher: first(publisherFields),
  };
}
