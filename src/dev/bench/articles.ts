import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from '../made-articles.js';

/** Articles to measure with, and what they are. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly about: string;
}

/** News of the usual length out of a gold corpus, or else the articles of the project and made ones. */
export function readCorpus(gold: string | undefined, count: number): Corpus {
  if (gold !== undefined) {
    const file = join(gold, 'data/ner/dev/worldwide.jsonl');
    if (!existsSync(file)) throw new Error(`${file} is not there; --gold names the folder that holds it`);
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => text.length > 1500 && text.length < 8000);
    return { texts: repeated(texts, count), about: 'articles of newswire (Worldwide)' };
  }
  const own = readdirSync('fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('fixtures', name), 'utf8'));
  return { texts: mixed(own, count), about: 'articles, the eight of fixtures/ and made ones by turns' };
}

/** One of ours, then a made one, no two of which are alike. */
function mixed(own: readonly string[], count: number): string[] {
  const made = makeArticles(Math.floor(count / 2), 1);
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? own[(i / 2) % own.length]! : made[(i - 1) / 2]!));
}

export function repeated(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => texts[i % texts.length]!);
}

/** One text of so many bytes, made of whole paragraphs. */
export function textOf(texts: readonly string[], bytes: number): string {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => /^[\x20-\x7e]+$/.test(paragraph));
  const chosen: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    chosen.push(paragraph);
    size += paragraph.length + 2;
  }
  return chosen.join('\n\n').slice(0, bytes);
}

export function recordsOf(texts: readonly string[]): string {
  return texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
}

/** What is counted of texts to tell a speed. */
export interface Amount {
  readonly words: number;
  readonly bytes: number;
}

export function amountOf(texts: readonly string[]): Amount {
  return texts.reduce(
    ({ words, bytes }, text) => ({
      words: words + (text.match(/\S+/g)?.length ?? 0),
      bytes: bytes + Buffer.byteLength(text),
    }),
    { words: 0, bytes: 0 },
  );
}
