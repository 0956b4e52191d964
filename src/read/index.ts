import { NewsqError } from '../errors.js';
import type { Format, RawArticle } from '../types.js';
import { refuseForeign } from './foreign.js';
import { parseJson, readRecord } from './record.js';

/** An article as it was read, and its place for messages: "a.txt", "articles.ndjson:17", "articles.json[3]". */
export interface Located {
  readonly raw: RawArticle;
  readonly where: string;
}

/** Where a reader says what is not in its articles. */
export interface Losses {
  /** Takes a record that could not be read. */
  readonly fail: (error: unknown) => void;
  /** Takes what was guessed, or lost from an article. */
  readonly doubt: (message: string) => void;
}

export interface Reader {
  readonly format: Format;
  readonly extensions: readonly string[];
  /** One line for `--help`. */
  readonly help: string;
  /** True where each line is a record of its own, so that a file of any length is read line by line. */
  readonly byLine: boolean;
  /**
   * The articles in a decoded text (for readers by line: in one line).
   * @param path the file, "-" for standard input
   * @param where for messages: the file, with the line where there is one
   * @throws NewsqError where nothing can be read
   */
  read(text: string, path: string, where: string, losses: Losses): Iterable<Located>;
}

const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text', ''],
  help: 'plain text, one article a file',
  byLine: false,
  read: (content, path, where) => [{ raw: { text: content, source: { path, id: null, format: 'text' } }, where }],
};

const json: Reader = {
  format: 'json',
  extensions: ['.json'],
  help: 'a record {"id", "text", "title", "date"}, or an array of them',
  byLine: false,
  *read(content, _path, where, { fail, doubt }) {
    const value = parseJson(content, where);
    const records = Array.isArray(value) ? value : [value];
    for (const [i, record] of records.entries()) {
      const place = Array.isArray(value) ? `${where}[${i}]` : where;
      try {
        yield { raw: readRecord(record, place, 'json', doubt), where: place };
      } catch (error) {
        fail(error);
      }
    }
  },
};

const ndjson: Reader = {
  format: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  help: 'a record a line',
  byLine: true,
  read: (line, _path, where, { doubt }) => [{ raw: readRecord(parseJson(line, where), where, 'ndjson', doubt), where }],
};

/** Every input format; help and error texts list them from here. */
export const readers: readonly Reader[] = [text, json, ndjson];

/** As {@link text}, where nobody said that it is: what looks like another format is refused. */
const guessedText: Reader = {
  ...text,
  read(content, path, where, losses) {
    refuseForeign(content, where);
    return text.read(content, path, where, losses);
  },
};

/** Files that are text to a decoder but hold no article as they are. */
const unreadable = [
  ...['.html', '.htm', '.xhtml', '.mhtml', '.xml', '.rss', '.atom', '.warc', '.pdf', '.docx', '.doc', '.rtf', '.odt'],
  ...['.epub', '.csv', '.tsv', '.xlsx', '.xls', '.eml', '.mbox', '.srt', '.vtt'],
];

/**
 * The reader of a file by its name's extension; what is unknown is read as text, if it looks like text.
 * @param where for messages
 * @throws NewsqError for formats that are known not to be readable
 */
export function readerFor(path: string, where: string): Reader {
  const extension = /\.\w+$/.exec(path)?.[0].toLowerCase() ?? '';
  if (unreadable.includes(extension)) {
    throw new NewsqError(
      `${where}: cannot read ${extension} files; give text (.txt), JSON (.json) or NDJSON (.ndjson)`,
    );
  }
  return readers.find((reader) => reader !== text && reader.extensions.includes(extension)) ?? guessedText;
}
