import { factivaTags } from '../../lexicon/read/database-fields.js';
import { dayOf } from '../day-of.js';
import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { bodyOf, linesOf, oneLine } from './lines.js';

const tags = new Set<string>(factivaTags);
const TAGGED = /^([A-Z]{2,3})(?: {2}|\t| ?$)/;
/** Copied from a page, a tag and its words have but one space between them. */
const TAGGED_NARROW = /^([A-Z]{2,3})(?: |$)/;
/** "Document HTIMES0020210304eh3400012" */
const NUMBER = /^\s*Document ([A-Za-z0-9]{15,40})\s*$/;
const WORDS = /^\s*[\d,]{1,9} words\s*$/;

/** The stories of an export of Factiva, in order: with a tag before each field, or without. */
export function readFactiva(text: string): Story[] {
  const lines = linesOf(text);
  if (lines.some((line) => /^HD(?:[ \t]{2,}|\t|\s*$)/.test(line))) return readTagged(lines, TAGGED);
  return lines.some((line) => line.startsWith('HD ')) ? readTagged(lines, TAGGED_NARROW) : readPlain(lines);
}

function readTagged(lines: readonly string[], tagged: RegExp): Story[] {
  const stories: Story[] = [];
  let fields = new Map<string, string[]>();
  let open: string[] | null = null;
  const close = () => {
    if (fields.has('HD') || fields.has('LP') || fields.has('TD')) stories.push(storyOf(fields));
    fields = new Map();
    open = null;
  };
  for (const line of lines) {
    const match = tagged.exec(line);
    const tag = match && tags.has(match[1]!) ? match[1]! : null;
    if (tag === null) {
      open?.push(line);
      continue;
    }
    // A section ("SE") may stand before the headline.
    const isNew = fields.has('AN') || ((tag === 'HD' || tag === 'SE') && (fields.has('LP') || fields.has('TD')));
    if (isNew) close();
    open = [line.slice(tag.length)];
    fields.set(tag, open);
  }
  close();
  return stories;
}

function storyOf(fields: ReadonlyMap<string, readonly string[]>): Story {
  const words = (tag: string) => oneLine(fields.get(tag)?.join(' ') ?? '') || null;
  const body = ['LP', 'TD', 'ART'].flatMap((tag) => bodyOf((fields.get(tag) ?? []).join('\n')));
  return {
    id: words('AN')?.replace(/^Document /, '') ?? null,
    url: null,
    publisher: words('SN'),
    title: words('HD'),
    day: dayOf(words('PD')),
    paragraphs: underHead(body, { byline: words('BY'), dateline: null }),
  };
}

/** Without tags a story is its headline, its byline, its length, its day, its source …, an empty line, and its text. */
function readPlain(lines: readonly string[]): Story[] {
  const stories: Story[] = [];
  let from = 0;
  for (const [i, line] of lines.entries()) {
    const number = NUMBER.exec(line)?.[1];
    if (number === undefined && i < lines.length - 1) continue;
    const story = readPlainStory(lines.slice(from, number === undefined ? i + 1 : i), number ?? null);
    if (story) stories.push(story);
    from = i + 1;
  }
  return stories;
}

function readPlainStory(lines: readonly string[], id: string | null): Story | null {
  const length = lines.findIndex((line) => WORDS.test(line));
  if (length < 0) return null;
  const top = lines
    .slice(0, length)
    .map(oneLine)
    .filter((line) => line !== '');
  const byline = top.length > 1 && (/^by /i.test(top.at(-1)!) || isWriter(lines, length)) ? top.pop()! : null;
  const end = lines.findIndex((line, i) => i > length && line.trim() === '');
  const head = lines.slice(length + 1, end < 0 ? lines.length : end).map(oneLine);
  const date = head.findIndex((line) => dayOf(line) !== null);
  const publisher = head.slice(date + 1).find((line) => !/^\d\d:\d\d/.test(line));
  return {
    id,
    url: null,
    publisher: publisher ?? null,
    title: top.at(-1) ?? null,
    day: date < 0 ? null : dayOf(head[date]),
    paragraphs: underHead(end < 0 ? [] : bodyOf(lines.slice(end).join('\n')), { byline, dateline: null }),
  };
}

/** Whether the line above a story's length names its writer: it stands below an empty line, the headline above that. */
function isWriter(lines: readonly string[], length: number): boolean {
  const [above, writer] = [lines[length - 2] ?? '', (lines[length - 1] ?? '').trim()];
  return above.trim() === '' && WRITER.test(writer);
}

/** "Ann Lee", "Ann Lee and Bo de Hill in Oslo": few words, none of them a number. */
const WRITER = /^\p{Lu}[^\d?!:]{2,90}$/u;
