import type { FileStart, Reader } from '../reader.js';

const MARKS = [',', ';', '\t', '|'];

export const csv: Reader = {
  format: 'csv',
  name: 'CSV',
  help: 'a table, a record a row, its columns named by the first; "," ";" or "|" between them',
  endings: ['.csv'],
  sniff: (start, isNamed) => (isNamed ? isOneLine(start) : isTable(start.text, [',', ';', '|'])),
  async *read(bytes, file) {
    const { readTable } = await import('../table/index.js');
    yield* readTable(bytes, file, { format: 'csv', marks: MARKS });
  },
};

export const tsv: Reader = {
  format: 'tsv',
  name: 'TSV',
  help: 'the same with tabs',
  endings: ['.tsv', '.tab'],
  sniff: (start, isNamed) => (isNamed ? isOneLine(start) : isTable(start.text, ['\t'])),
  async *read(bytes, file) {
    const { readTable } = await import('../table/index.js');
    yield* readTable(bytes, file, { format: 'tsv', marks: ['\t', ...MARKS] });
  },
};

/** What is called a table is one, unless its first character is that of another format. */
function isOneLine({ text }: FileStart): boolean {
  return !/^(?:[<{[%]|PK)/.test(text);
}

const COLUMN_NAME = /^"?(?:id|url|link|date|published|pubdate|title|headline|text|body|content|description)"?$/i;
/** Short names without white space after the marks between them. */
const ANY_NAME = /^"?[A-Za-z_][\w .-]{0,30}"?$/;

/** "id,date,title,text" above a row with as many cells; where not all of that row has come yet, more is asked of the head. */
function isTable(sample: string, marks: readonly string[]): boolean {
  const [head, row, next] = sample.split(/\r\n?|\n/).filter((line, i) => i > 1 || line.trim() !== '');
  if (head === undefined) return false;
  return marks.some((mark) => {
    const names = head.trimEnd().split(mark);
    if (names.length < 2 || !names.every((name) => ANY_NAME.test(name) && !name.endsWith('.'))) return false;
    const known = names.filter((name) => COLUMN_NAME.test(name)).length;
    if (next === undefined && known >= 2) return true;
    if (row === undefined || (names.length === 2 && known === 0)) return false;
    // A cell in quotation marks may go on in the next line.
    return row.split(mark).length >= names.length || (known > 0 && row.includes(`${mark}"`));
  });
}
