import { fieldsAboveStory, fieldsBelowStory } from '../../lexicon/read/database-fields.js';
import { dayOf } from '../day-of.js';
import type { Story } from '../formats/story.js';
import { underHead } from '../under-head.js';
import { linesOf, oneLine, partAt, wrappedBodyOf } from './lines.js';

const above = new Set<string>(fieldsAboveStory);
const below = new Set<string>(fieldsBelowStory);

/** "3 of 212 DOCUMENTS", "Document 3 of 212", "End of Document" */
const RULE = /^\s*(?:(?:document )?\d{1,6} of \d{1,6}(?: documents?)?|end of document)\s*$/i;
const COPYRIGHT = /^\s*(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|all rights reserved)/i;
/** "March 4, 2021 Thursday", "Thursday 4 March 2021 10:15 AM GMT": a line that is a date. */
const DATE_LINE =
  /^(?:[A-Z][a-z]{2,8},? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4})/;

/** "Body" or "BODY:" on a line of its own. */
const BODY_MARK = /^\s*(?:Body|BODY:)\s*$/;

/** The stories of an export of Nexis, in order. */
export function readNexis(text: string): Story[] {
  return partAt(linesOf(text), (line) => RULE.test(line)).flatMap((lines) => readStory(lines) ?? []);
}

function fieldOf(line: string): { readonly name: string; readonly value: string } | null {
  const match = /^\s{0,3}([A-Za-z][A-Za-z -]{2,20}):(.*)$/.exec(line);
  return match ? { name: match[1]!.trim().toLowerCase(), value: match[2]!.trim() } : null;
}

function readStory(lines: readonly string[]): Story | null {
  const end = endOf(lines);
  const { head, fields, body } = readParts(lines.slice(0, end));
  for (const line of lines.slice(end)) {
    const field = fieldOf(line);
    if (field && !fields.has(field.name)) fields.set(field.name, field.value);
  }
  const { title, publisher, day } = readHead(head);
  if (body.length === 0 && (title === null || fields.size === 0)) return null;
  return {
    id: null,
    url: fields.get('url') ?? null,
    publisher,
    title: fields.get('headline') ?? title,
    day: day ?? dayOf(fields.get('load-date')),
    paragraphs: underHead(wrappedBodyOf(body.join('\n')), {
      byline: fields.get('byline') ?? null,
      dateline: fields.get('dateline') ?? null,
    }),
  };
}

interface Parts {
  /** The lines above the first field, the empty ones too. */
  readonly head: readonly string[];
  readonly fields: Map<string, string>;
  readonly body: readonly string[];
}

/** The text begins at "Body", or at the first line after the fields that is none. */
function readParts(lines: readonly string[]): Parts {
  const head: string[] = [];
  const fields = new Map<string, string>();
  /** The field that a line without a name of its own goes on with. */
  let open: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (BODY_MARK.test(line)) return { head, fields, body: lines.slice(i + 1) };
    const field = fieldOf(line);
    if (field && above.has(field.name)) {
      open = field.name;
      fields.set(open, field.value);
    } else if (line.trim() === '' || COPYRIGHT.test(line)) {
      open = null;
      if (fields.size === 0) head.push('');
    } else if (open !== null) fields.set(open, oneLine(`${fields.get(open)} ${line}`));
    else if (fields.size === 0) head.push(line);
    else return { head, fields, body: lines.slice(i) };
  }
  return { head, fields, body: [] };
}

/** The first line of what follows the text. */
function endOf(lines: readonly string[]): number {
  const firstField = lines.findIndex((line) => above.has(fieldOf(line)?.name ?? ''));
  const found = lines.findIndex((line, i) => {
    if (i <= firstField) return false;
    const field = fieldOf(line);
    if (field && below.has(field.name) && (lines[i - 1] ?? '').trim() === '') return true;
    return field?.name === 'load-date' || (firstField >= 0 && /^\s{8,}copyright \D{0,4}\d{4}/i.test(line));
  });
  return found < 0 ? lines.length : found;
}

/** The list of what was asked for and found, which stands above the first story. */
const COVER = /^\s*(?:User Name|Date and Time|Job Number|Client\/Matter|Search T(?:erms|ype)|About LexisNexis)\b/;

/** What stands above the fields: the newspaper, the day and the edition above the headline, or below it. */
function readHead(lines: readonly string[]): Pick<Story, 'title' | 'publisher' | 'day'> {
  const cover = lines.findLastIndex((line) => COVER.test(line)) + 1;
  const words = lines.map((line, i) => (i < cover ? '' : oneLine(line)));
  const date = words.findIndex((line) => DATE_LINE.test(line) && dayOf(line) !== null);
  if (date < 0) return { title: words.find((line) => line !== '') ?? null, publisher: null, day: null };
  const before = words.slice(0, date).filter((line) => line !== '');
  // The name of an edition is centered, as the newspaper's is.
  const after = lastRun(words.map((line, i) => (i <= date || /^\s{4}/.test(lines[i]!) ? '' : line)));
  const isTime = /^\d{1,2}:\d\d/.test(after);
  const title = after === '' || isTime ? before.slice(0, -1).join(' ') : after;
  return { title: title === '' ? null : title, publisher: before.at(-1) ?? null, day: dayOf(words[date]!) };
}

/** The last lines that stand together, as one. */
function lastRun(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line !== '');
  const start = lines.slice(0, end + 1).lastIndexOf('') + 1;
  return end < 0 ? '' : oneLine(lines.slice(start, end + 1).join(' '));
}
