import { NewsqError } from '../../errors.js';
import { refuseForeign } from '../foreign.js';
import type { FileStart, Reader } from '../reader.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { text } from './text.js';

/** Every input format; `--from`, help, the schema and error texts list them from here. */
export const readers: readonly Reader[] = [text, json, ndjson];

/** As {@link text}, where only the file's name says so, or nothing does: what looks like another format is refused. */
const assumedText: Reader = {
  ...text,
  async *read(bytes, file) {
    for await (const located of text.read(bytes, file)) {
      refuseForeign(located.raw.text, file.where);
      yield located;
    }
  },
};

/** Files of these endings are text to a decoder but do not hold an article as they are. */
const unreadable = [
  ...['.html', '.htm', '.xhtml', '.mhtml', '.xml', '.rss', '.atom', '.warc', '.pdf', '.docx', '.doc', '.rtf', '.odt'],
  ...['.epub', '.csv', '.tsv', '.xlsx', '.xls', '.eml', '.mbox', '.srt', '.vtt'],
];

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
  if (!reader && unreadable.includes(ending))
    throw new NewsqError(`${where}: cannot read ${ending} files; give ${listed(readers)}`);
  return reader === undefined || reader === text ? assumedText : reader;
}

/** "text (.txt), JSON (.json) or NDJSON (.ndjson)" */
function listed(some: readonly Reader[]): string {
  const names = some.map(({ name, endings }) => `${name} (${endings[0]})`);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
