/** What a page's structured data says of its article (schema.org). */
export interface StatedArticle {
  readonly headline: string | null;
  readonly body: string | null;
  /** The text of a live blog, which its `body` only introduces. */
  readonly updates: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  readonly isPaid: boolean;
  /** How many words the whole article has; 0 where it is not said. */
  readonly words: number;
}

type Thing = Readonly<Record<string, unknown>>;

/** Types of an article; "VideoObject" and "WebPage" are none. */
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review)$/;
/** Things are looked for in lists, `@graph` and a few other keys, no deeper. */
const MAX_DEPTH = 6;
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'];

/** Reads the first article of the structured data, the one with the most to say where there are several. */
export function readJsonLd(sources: readonly string[]): StatedArticle | null {
  const found: Thing[] = [];
  for (const source of sources) collect(parse(source), 0, found);
  const weight = (thing: Thing) =>
    (textOf(thing.articleBody) ? 4 : 0) + (textOf(thing.datePublished) ? 2 : 0) + (textOf(thing.headline) ? 1 : 0);
  const best = found.reduce<Thing | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
  if (best === null) return null;
  return {
    headline: textOf(best.headline),
    body: textOf(best.articleBody) ?? textOf(best.text),
    updates: updatesOf(found),
    published: textOf(best.datePublished) ?? textOf(best.dateCreated),
    authors: namesOf(best.author),
    language: textOf(best.inLanguage),
    url: textOf(best.url) ?? textOf(best.mainEntityOfPage),
    words: Number(best.wordCount) || 0,
    isPaid: /^false$/i.test(String(best.isAccessibleForFree ?? '')),
  };
}

function collect(value: unknown, depth: number, found: Thing[]): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, depth + 1, found);
    return;
  }
  const thing = value as Thing;
  const types = [thing['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(thing);
  for (const key of HOLDERS) if (key in thing) collect(thing[key], depth + 1, found);
}

/** Updates of a live blog that are read, and more than a page shows. */
const MAX_UPDATES = 500;

/** What the updates of a live blog say, a line each. */
function updatesOf(things: readonly Thing[]): string | null {
  const lines = things.flatMap(({ liveBlogUpdate }) =>
    [liveBlogUpdate ?? []]
      .flat()
      .slice(0, MAX_UPDATES)
      .flatMap((update: unknown) => {
        if (typeof update !== 'object' || update === null) return [];
        const { headline, articleBody } = update as Thing;
        return [textOf(headline), textOf(articleBody)].filter((text) => text !== null);
      }),
  );
  return lines.join('\n') || null;
}

/** Pages put raw line breaks into strings, and comments around all of it. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/)\s{0,9};?$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((author) => {
    const name = typeof author === 'object' && author !== null ? (author as Thing).name : author;
    return [name].flat().filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  });
}
