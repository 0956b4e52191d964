import { NewsqError } from '../errors.js';
import type { Format, RawArticle } from '../types.js';
import { parseJson, readRecord } from './record.js';

export interface Reader {
  readonly format: Format;
  readonly extensions: readonly string[];
  /** One line for `--help`. */
  readonly help: string;
  /** True where each line is a record of its own, so that a file of any length is read line by line. */
  readonly byLine: boolean;
  /**
   * The articles in a decoded text (for readers by line: in one line).
   * @param where for messages: the path, with the line where there is one
   * @throws NewsqError
   */
  read(text: string, path: string, where: string): RawArticle[];
}

const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text', ''],
  help: 'plain text, one article a file',
  byLine: false,
  read: (content, path) => [{ text: content, source: { path, id: null, format: 'text' } }],
};

const json: Reader = {
  format: 'json',
  extensions: ['.json'],
  help: 'a record {"id", "text", "title", "date"}, or an array of them',
  byLine: false,
  read(content, _path, where) {
    const value = parseJson(content, where);
    if (!Array.isArray(value)) return [readRecord(value, where, 'json')];
    return value.map((record, i) => readRecord(record, `${where}[${i}]`, 'json'));
  },
};

const ndjson: Reader = {
  format: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  help: 'a record a line',
  byLine: true,
  read: (line, _path, where) => [readRecord(parseJson(line, where), where, 'ndjson')],
};

/** Every input format; help and error texts list them from here. */
export const readers: readonly Reader[] = [text, json, ndjson];

/** Files that are text to a decoder but hold no article as they are. */
const unreadable = ['.html', '.htm', '.xml', '.pdf', '.docx', '.doc', '.rtf', '.odt', '.epub'];

/**
 * The reader of a file by its name's extension; what is unknown is read as text.
 * @throws NewsqError for formats that are known not to be readable
 */
export function readerFor(path: string): Reader {
  const extension = /\.\w+$/.exec(path)?.[0].toLowerCase() ?? '';
  if (unreadable.includes(extension)) {
    throw new NewsqError(`${path}: cannot read ${extension} files; give text (.txt), JSON (.json) or NDJSON (.ndjson)`);
  }
  return readers.find(({ extensions }) => extensions.includes(extension)) ?? text;
}
