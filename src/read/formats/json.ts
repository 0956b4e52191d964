import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';
import { looksLikeJson, looksLikeNdjson, parseJson, readRecord } from './record.js';

export const json: Reader = {
  format: 'json',
  name: 'JSON',
  help: 'a record {"id", "text", "title", "date", "url"}, or an array of them',
  endings: ['.json'],
  sniff: ({ text }) => looksLikeJson(text) && !looksLikeNdjson(text),
  async *read(bytes, file) {
    const { path, where, losses } = file;
    const value = parseJson(await readText(bytes, file), where);
    const isArray = Array.isArray(value);
    for (const [index, record] of (isArray ? value : [value]).entries()) {
      const place = isArray ? `${where}[${index}]` : where;
      try {
        const raw = readRecord(record, { path, ...(isArray ? { record: index } : {}), format: 'json' }, place, losses);
        yield { raw, where: place };
      } catch (error) {
        losses.fail(error);
      }
    }
  },
};
