import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';
import { looksLikeJson } from './record.js';
import { locate } from './story.js';

export const markdown: Reader = {
  format: 'markdown',
  name: 'Markdown',
  help: 'a story in Markdown, with what is said of it above',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  sniff: ({ text }, isNamed) =>
    (isNamed && !text.startsWith('<') && (!looksLikeJson(text) || hasJsonFront(text))) || hasFrontMatter(text),
  async *read(bytes, file) {
    const { where, losses } = file;
    const text = await readText(bytes, file);
    const { readMarkdown } = await import('../markdown/index.js');
    const { story, doubts } = await readMarkdown(text, where);
    for (const doubt of doubts) losses.doubt(where, doubt);
    yield locate(story, file, 'markdown', null);
  },
};

/** Whether an object that starts a text is closed by a line of its own with words below it. */
function hasJsonFront(start: string): boolean {
  return /^\}[ \t]*\r?\n\s*[^\s{[]/m.test(start);
}

/** Whether a text starts with lines like "title: Talks fail" between two of "---" or "+++". */
function hasFrontMatter(start: string): boolean {
  if (!/^(?:---|\+\+\+)[ \t]*\r?\n/.test(start)) return false;
  const mark = start.slice(0, 3);
  const lines = start.slice(3).split(/\r?\n/).slice(1);
  const end = lines.findIndex((line) => line.trimEnd() === mark);
  // A rule in a text may have a field's word in the next line; what is not closed is none.
  return end > 0 && lines.slice(0, end).some((line) => KNOWN_FIELD.test(line));
}

const KNOWN_FIELD = /^["']?(?:title|date|author|authors|layout|slug|tags|categories|published|draft)["']? ?[:=]/i;
