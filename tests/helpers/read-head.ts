import { readArticle } from '../../src/read/article.js';
import type { Article, Block } from '../../src/types.js';

const LETTERS: Readonly<Record<Block['kind'], string>> = {
  title: 't',
  label: 'l',
  byline: 'y',
  date: 'd',
  caption: 'c',
  credit: 'r',
  body: 'b',
  source: 's',
};

/** Stands for "¶". */
export const PROSE = 'Dock workers will strike on Monday, the head of their union said on Wednesday.';
/** Stands for "§", the headline. */
export const TITLE = 'Port workers to strike over pay';

export interface Place {
  readonly path?: string;
  readonly url?: string;
  readonly date?: string;
}

/** An article of these lines, parted by "⏎". */
export function readHead(lines: string, { path, url, date }: Place = {}): Article {
  const text = lines.replaceAll(' ⏎ ', '\n').replaceAll('¶', PROSE).replaceAll('§', TITLE);
  const source = { path: path ?? null, id: null, format: 'text', ...(url === undefined ? {} : { url }) };
  return readArticle({ text, source, ...(date === undefined ? {} : { date }) });
}

/** The anchor and where it is from, and a letter for the kind of each block. */
export function summary({ anchor, blocks }: Article): string {
  return `${anchor.date} ${anchor.from} ${blocks.map(({ kind }) => LETTERS[kind]).join('')}`;
}
