import { recordParts, valueParts } from '../../lexicon/read/field-names.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "Published_At" → "publishedat": the form in which names are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** An object within a record, or the record itself, and where it stands in it: "fields." */
export interface Part {
  readonly prefix: string;
  readonly fields: Fields;
  /** The keys, by their plain names. */
  readonly keys: ReadonlyMap<string, string>;
}

const PARTS = new Set(recordParts);

/** A record, then the objects in it that may hold its fields: the "_source" of a search engine, "fields", "attributes". */
export function partsOf(record: Fields): Part[] {
  const whole = partOf(record, '');
  const inner = [...whole.keys.values()].flatMap((key) => {
    const value = record[key];
    return PARTS.has(key.toLowerCase()) && isFields(value) ? [partOf(value, `${key}.`)] : [];
  });
  return [whole, ...inner];
}

function partOf(fields: Fields, prefix: string): Part {
  const keys = new Map<string, string>();
  for (const key of Object.keys(fields)) {
    const name = plainName(key);
    if (!keys.has(name)) keys.set(name, key);
  }
  return { prefix, fields, keys };
}

/** What a field is called in its record, and its value as it was read. */
export interface Found<T> {
  readonly name: string;
  readonly value: T;
}

/** The first of the fields that has a value of the kind that is read; `tried` are the fields that have another. */
export function findField<T>(
  parts: readonly Part[],
  names: readonly string[],
  read: (value: unknown) => T | null,
): { readonly found: Found<T> | null; readonly tried: readonly string[] } {
  const tried: string[] = [];
  for (const { prefix, fields, keys } of parts) {
    for (const name of names) {
      const key = keys.get(name);
      if (key === undefined) continue;
      const value = read(fields[key]);
      if (value !== null) return { found: { name: prefix + key, value }, tried };
      if (!isEmpty(fields[key])) tried.push(prefix + key);
    }
  }
  return { found: null, tried };
}

/** Whether a field says nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The value at a path like "article.body" or "items.0.text", as it is spelled or by its plain name; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  const whole = keyOf(record, path);
  if (whole !== undefined) return (record as Fields)[whole];
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = keyOf(value, step);
    if (key === undefined) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}

function keyOf(object: object, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  if (Array.isArray(object)) return undefined;
  const plain = plainName(name);
  return Object.keys(object).find((key) => plainName(key) === plain);
}

/** The words of a field: a text, paragraphs in an array, or an object that holds the text; null where it has none. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const items = isBlocks(value) ? wordsOfBlocks(value) : value;
    if (items.length === 0 || !items.every((item) => typeof item === 'string')) return null;
    const paragraphs = items.filter((item: string) => item.trim() !== '');
    return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
  }
  const inner = innerValue(value);
  return typeof inner === 'string' && inner.trim() !== '' ? inner : null;
}

/** Names that an article has, and no paragraph of one. */
const OF_ARTICLES = ['title', 'headline', 'date', 'url', 'link', 'published_at', 'created_at'];

/** Whether these are the blocks of one article, each of a type: [{"type": "text", "content": "…"}, {"type": "image", …}]. */
function isBlocks(items: readonly unknown[]): items is readonly Fields[] {
  const isBlock = (item: unknown) =>
    isFields(item) && typeof item.type === 'string' && !OF_ARTICLES.some((name) => Object.hasOwn(item, name));
  return (
    items.length > 1 &&
    items.some(isBlock) &&
    items.every((item) => isFields(item) && (isBlock(item) || !wordsIn(item)))
  );
}

function wordsIn({ content, text, value }: Fields): string {
  return ([content, text, value].find((words) => typeof words === 'string') as string | undefined) ?? '';
}

/** Blocks of pictures and the like have no words, and what shows a program is none. */
const WORDLESS = /^(?:raw_?html|html|code|embed|oembed\w*|custom_embed|image|video|gallery)$/i;

function wordsOfBlocks(blocks: readonly Fields[]): string[] {
  const words = blocks.flatMap((block) => (WORDLESS.test(String(block.type)) ? [] : wordsIn(block)));
  // Where one has markup, a line's end is none in the others either.
  return words.some((each) => /<\/?[a-z]/i.test(each)) ? words.map((each) => `<p>${each}</p>`) : words;
}

/** The value that an object stands for: {"$oid": "…"}, {"rendered": "…"}; undefined where it stands for none. */
export function innerValue(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const key = valueParts.find((part) => Object.hasOwn(value, part));
  return key === undefined ? undefined : value[key];
}
