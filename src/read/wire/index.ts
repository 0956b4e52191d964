import { isDay, isoDay } from '../../iso-date.js';
import type { Paragraph } from '../compose.js';
import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';

/** A story, and whether what ends it was there: its last line with the day, or a control character. */
export interface WireStory extends Story {
  readonly hasEnd: boolean;
}

/** "AP-ES-03-03-21 0915EST<": who sent it, from where, and the day with its month first. */
const SIGN_OFF = /^\^?[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d)(?: \d{4}[A-Z]{0,4})?[<^]?$/;
/** What stands between a story's end and the next one's header: SYN, SOH, STX, ETX, EOT. */
const HEADER = /\u0001[^\u0001\u0002]{0,400}\u0002/g;
const END_OF_TEXT = /[\u0003\u0004]/;
/** Without the tab and the ends of lines. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The stories of a wire, in order. */
export function readWire(text: string): WireStory[] {
  const stories: WireStory[] = [];
  let open: string[] = [];
  const close = (day: string | null, hasEnd: boolean) => {
    const story = storyOf(open, day, hasEnd);
    if (story) stories.push(story);
    open = [];
  };
  const parts = text.replace(HEADER, '\u0003').split(END_OF_TEXT);
  for (const [i, part] of parts.entries()) {
    for (const raw of part.split(/\r\n|[\r\n]/)) {
      const line = raw.replace(CONTROL, '');
      const end = SIGN_OFF.exec(line.trim());
      if (end) close(dayOf(end), true);
      else open.push(line);
    }
    if (open.length > 0) close(null, i < parts.length - 1);
  }
  return stories;
}

function dayOf([, ...parts]: readonly string[]): string | null {
  const [month, day, short] = parts.map(Number) as [number, number, number];
  const year = short < 70 ? 2000 + short : 1900 + short;
  return isDay(year, month, day) ? isoDay(year, month, day) : null;
}

/** What the lines with a mark before them say. */
interface Top {
  title: string | null;
  byline: string | null;
  agency: string | null;
}

function storyOf(lines: readonly string[], day: string | null, hasEnd: boolean): WireStory | null {
  const top: Top = { title: null, byline: null, agency: null };
  const paragraphs: string[] = [];
  for (const line of lines) {
    const words = plain(line);
    if (words === '' || RULE.test(words)) continue;
    if (line.startsWith('^') && paragraphs.length === 0) readTop(words, line, top);
    else if (/^\s/.test(line) || paragraphs.length === 0) paragraphs.push(words);
    else paragraphs.push(`${paragraphs.pop()!} ${words}`);
  }
  const { title, byline, agency } = top;
  if (paragraphs.length === 0) return null;
  const body: Paragraph[] = paragraphs.map((text) => ({ text }));
  return {
    ...{ id: null, url: null, publisher: agency, title, day, hasEnd },
    paragraphs: underHead(body, { byline, dateline: null }),
  };
}

/** "___", "------" */
const RULE = /^[_*=-]{2,}$/;
/** "AP-EU--Port Strike, 1st Ld-Writethru,0096", "BC-EU--Port Strike" */
const KEYWORD = /^[A-Za-z]{1,3}-\S|--|,\s?\d{2,4}$|\bLd\b|[Ww]ritethru/;
const NOTE = /^(?:Eds|Editors?|With|Advisory|Note|Attn|Embargo\w*|Corrects?|Also)\b[^:]{0,30}:/i;

function readTop(words: string, line: string, top: Top): void {
  if (NOTE.test(words)) return;
  const isSigned = /=\s*$/.test(line);
  if (/^by \S/i.test(words) && top.byline === null) top.byline = words;
  else if (isSigned && top.agency === null)
    top.agency = words.replace(/(?: (?:Staff|Special|Sports|Business|Science))? (?:Writers?|Correspondents?)$/i, '');
  else if (!isSigned && top.title === null && !KEYWORD.test(words)) top.title = words;
}

/** A line without its marks, with the quotation marks and the dash that six bits had no room for. */
function plain(line: string): string {
  return withoutMarks(line)
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/ _ /g, ' — ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "^Port workers to strike< " → Port workers to strike */
function withoutMarks(line: string): string {
  const marked = line.trimEnd();
  let end = marked.length;
  while (end > 0 && '<=^'.includes(marked[end - 1]!)) end--;
  return marked.slice(marked.startsWith('^') ? 1 : 0, end);
}
