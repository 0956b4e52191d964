import { readText } from '../bytes.js';
import type { Reader } from '../reader.js';
import { looksLikeJsonFeed } from './feed.js';
import { looksLikeNinjs } from './ninjs.js';
import { looksLikeJson, looksLikeNdjson, lostRecord, parseJsonValues } from './record.js';

export const json: Reader = {
  format: 'json',
  name: 'JSON',
  help: 'a record {"id", "text", "title", "date", "url"}, or an array of them, wherever it stands in the file',
  endings: ['.json'],
  sniff: ({ text }) =>
    looksLikeJson(text) && !looksLikeNdjson(text) && !looksLikeNinjs(text) && !looksLikeJsonFeed(text),
  async *read(bytes, file) {
    const { path, where, losses, fields } = file;
    const { recordReader, recordsOf, hasText } = await import('../records/index.js');
    const values = parseJsonValues(await readText(bytes, file), where);
    const records = (value: unknown) => recordsOf(value, (item, isFull) => hasText(item, fields?.text ?? null, isFull));
    const [value] = values;
    const many = values.length > 1 ? values.flatMap((each) => records(each) ?? [each]) : records(value);
    const readRecord = recordReader(file);
    for (const [index, record] of (many ?? [value]).entries()) {
      const place = many ? `${where}[${index}]` : where;
      try {
        yield {
          raw: await readRecord(record, { path, ...(many ? { record: index } : {}), format: 'json' }, place),
          where: place,
        };
      } catch (error) {
        losses.fail(error, { where: place, ...lostRecord(record) });
      }
    }
  },
};
