import { NewsqError } from '../../errors.js';
import { documentEndings, otherEndings } from '../../lexicon/read/other-endings.js';
import { refuseBinary, refuseForeign } from '../foreign.js';
import type { FileStart, Reader } from '../reader.js';
import { anpa } from './anpa.js';
import { docx } from './docx.js';
import { dump, partRuled } from './dump.js';
import { eml } from './eml.js';
import { epub } from './epub.js';
import { feed } from './feed.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { mbox } from './mbox.js';
import { mhtml } from './mhtml.js';
import { ndjson } from './ndjson.js';
import { newsml } from './newsml.js';
import { ninjs } from './ninjs.js';
import { nitf } from './nitf.js';
import { odt } from './odt.js';
import { pdf } from './pdf.js';
import { rtf } from './rtf.js';
import { subtitles } from './subtitles.js';
import { csv, tsv } from './table.js';
import { text } from './text.js';
import { warc } from './warc.js';

/** Every input format; `--from`, help, the schema and error texts list them from here. */
export const readers: readonly Reader[] = [
  // Pages are told by a few end tags, which stand in mail and in crawls as well: those are looked for first.
  ...[text, json, ndjson, csv, tsv, mhtml, eml, mbox, pdf, docx, odt, rtf, epub],
  ...[feed, newsml, nitf, ninjs, anpa, dump, markdown, subtitles, warc, html],
];

/**
 * As {@link text}, where only the file's name says so, or nothing does: what looks like another format is refused, and
 * stories that rules part are several articles.
 */
const assumedText: Reader = {
  ...text,
  async *read(bytes, file) {
    for await (const located of text.read(bytes, file)) {
      await refuseForeign(located.raw.text, file.where);
      const stories = await partRuled(located.raw.text, file);
      if (stories) yield* stories;
      else yield located;
    }
  },
};

/**
 * The reader of a file: the one that its first bytes show, otherwise the one that its name has the ending of. A file that
 * neither says anything about is read as text, if it looks like text.
 * @param where for messages
 * @throws NewsqError for endings of formats that newsq is known not to read
 */
export function readerFor(path: string, where: string, start: FileStart): Reader {
  const ending = /\.\w+$/.exec(path)?.[0].toLowerCase() ?? '';
  const named = readers.find(({ endings }) => endings.includes(ending));
  const reader = named?.sniff(start, true) ? named : (readers.find(({ sniff }) => sniff(start, false)) ?? named);
  const advice = reader ? undefined : adviceFor(ending);
  if (advice !== undefined) {
    refuseBinary(start.bytes, where);
    throw new NewsqError(`${where}: cannot read ${ending} files; ${advice}`, { trouble: 'kind' });
  }
  return reader === undefined || reader === text ? assumedText : reader;
}

/** What to do with files of an ending that newsq does not read. */
function adviceFor(ending: string): string | undefined {
  return documentEndings.has(ending) ? 'save its text first' : otherEndings.get(ending);
}
