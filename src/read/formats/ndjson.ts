import { readLines } from '../bytes.js';
import type { Reader } from '../reader.js';
import { looksLikeJson, looksLikeNdjson, parseJson } from './record.js';

export const ndjson: Reader = {
  format: 'ndjson',
  name: 'NDJSON',
  help: 'a record a line, in a file of any length',
  endings: ['.ndjson', '.jsonl'],
  // A single record is both; the name says then what it is.
  sniff: ({ text }, isNamed) => (isNamed ? looksLikeJson(text) : looksLikeNdjson(text)),
  async *read(bytes, file) {
    const { path, losses } = file;
    const { recordReader } = await import('../records/index.js');
    const readRecord = recordReader(file);
    for await (const { text, number, where } of readLines(bytes, file)) {
      try {
        yield { raw: await readRecord(parseJson(text, where), { path, line: number, format: 'ndjson' }, where), where };
      } catch (error) {
        losses.fail(error, { where, raw: text });
      }
    }
  },
};
