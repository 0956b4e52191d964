import { NewsqError } from '../../errors.js';
import { readText } from '../bytes.js';
import type { Database } from '../dump/index.js';
import type { InputFile, Located, Reader } from '../reader.js';
import { locate } from './story.js';

export const dump: Reader = {
  format: 'dump',
  name: 'dumps',
  help: 'many stories in a text: exports of Nexis, Factiva and ProQuest, stories parted by rules',
  endings: [],
  sniff: ({ text }) => databaseOf(text) !== null,
  async *read(bytes, file) {
    const { where, losses } = file;
    const text = await readText(bytes, file);
    const database = databaseOf(text.slice(0, MAX_START));
    const { readDump } = await import('../dump/index.js');
    if (database === null) {
      const parts = await partRuled(text, file);
      if (!parts)
        throw new NewsqError(`${where}: not an export of Nexis, Factiva or ProQuest, and no rules part its stories`);
      yield* parts;
      return;
    }
    const stories = readDump(text, database);
    if (stories.length === 0) throw new NewsqError(`${where}: no story is in it; read it as it is with --from text`);
    for (const [index, story] of stories.entries()) {
      if (story.day === null) losses.doubt(`${where}[${index}]`, "the story's day is not given, or not a day");
      yield locate(story, file, 'dump', index);
    }
  },
};

/** How much of the start of a text shows which database it is of, in characters. */
const MAX_START = 20_000;

/** The database that a text which starts so was exported from; null where none is known: one line of its form may be any text's. */
function databaseOf(start: string): Database | null {
  if (!CUES.some((cue) => start.includes(cue))) return null;
  if (isTaggedFactiva(start) || PLAIN_FACTIVA.test(start)) return 'factiva';
  if (isProquest(start)) return 'proquest';
  if (/^[ \t]{0,60}(?:Document )?\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*\r?$/m.test(start)) return 'nexis';
  const hasLength = /^(?:Length|LENGTH): +[\d,]+ words/m.test(start);
  const hasOther = /^(?:Body[ \t]*\r?$|Load-Date:|LOAD-DATE:|BYLINE:|SECTION:|Section:)/m.test(start);
  return hasLength && hasOther ? 'nexis' : null;
}

/** Every export has one of these; what has none, and nearly all articles are such, costs a start no expression. */
const CUES = [
  '\nPD',
  '\nWC',
  '\nSN',
  '\nTD',
  '\nLP',
  ' words\r',
  ' words\n',
  'ProQuest',
  'Publication ',
  ' DOCUMENT',
  'ength: ',
  'ENGTH: ',
];

const FACTIVA_TAG = /^(HD|BY|WC|PD|SN|SC|LA|CY|LP|TD|AN)(?:[ \t]|\r?$)/gm;

function isTaggedFactiva(start: string): boolean {
  const tags = new Set(Array.from(start.matchAll(FACTIVA_TAG), ([, tag]) => tag));
  return tags.has('HD') && tags.size >= 4;
}

/** The length, the day, the source and its code, and the language. */
const PLAIN_FACTIVA =
  /^[\d,]{1,9} words\r?\n\d{1,2} [A-Z][a-z]{2,8} \d{4}\r?\n(?:[^\n]{1,100}\n){1,6}?(?:English|Copyright|\(c\)|©)/m;

const PROQUEST_FIELD =
  /^ {0,3}(Publication (?:info|title|date)|ProQuest document ID|Full text|Document URL|Abstract|Links|Authors?|Title|Subject|Database):/gm;

function isProquest(start: string): boolean {
  if (!/^_{20}/m.test(start)) return false;
  const fields = new Set(Array.from(start.matchAll(PROQUEST_FIELD), ([, field]) => field!));
  return fields.size >= 2 && [...fields].some((field) => /^P/.test(field));
}

/** The stories of a document into which a database has put them; null where it is one article. */
export async function partDatabase(
  paragraphs: readonly { readonly text: string }[],
  file: InputFile,
  format: string,
): Promise<Located[] | null> {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const database = databaseOf(text.slice(0, MAX_START));
  if (database === null) return null;
  const { readDump } = await import('../dump/index.js');
  const stories = readDump(text, database);
  return stories.length === 0 ? null : stories.map((story, index) => locate(story, file, format, index));
}

const RULES = ['* * *', ...Array.from('-_=*~#', (mark) => mark.repeat(8))];

/** The stories of a text that rules part; null where the text is one. */
export async function partRuled(text: string, { path, where }: InputFile): Promise<Located[] | null> {
  if (!RULES.some((rule) => text.includes(rule))) return null;
  const { partStories } = await import('../dump/index.js');
  const parts = partStories(text);
  if (!parts) return null;
  return parts.map((part, index) => ({
    raw: { text: part, source: { path, record: index, id: null, format: 'dump' } },
    where: `${where}[${index}]`,
  }));
}
