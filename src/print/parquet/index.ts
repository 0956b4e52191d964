import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { NewsqError } from '../../errors.js';
import type { AskedRows, Row } from '../flat/index.js';
import type { Printer, PrintOptions } from '../printer.js';
import { schemaOf, storedIn } from './schema.js';

/** A group of rows is written when it holds this many, or this much text in UTF-16 code units: whatever the input, no more is held. */
const MAX_ROWS = 1 << 14;
const MAX_TEXT = 1 << 22;

/** The rows of all outputs in one file of Apache Parquet, with the columns of the other flat rows, each of one type. */
export async function newParquetPrinter(): Promise<Printer<Uint8Array>> {
  const { askedRows } = await import('../flat/index.js');
  let file: RowFile | null = null;
  const start = ({ asked, isTerminal }: PrintOptions) => {
    const table = askedRows(asked);
    if (isTerminal) throw new NewsqError('--format parquet: is binary; give -o FILE or a pipe', { trouble: 'usage' });
    return newRowFile(table);
  };
  return {
    keepsItems: true,
    begin(options) {
      file = start(options);
      return file.taken();
    },
    item(output) {
      file!.add(output);
      return file!.taken();
    },
    end() {
      file!.finish();
      return file!.taken();
    },
  };
}

interface RowFile {
  readonly add: (output: Parameters<AskedRows['rowsOf']>[0]) => void;
  /** Writes what is left, and the directory of all. */
  readonly finish: () => void;
  /** The bytes that have been written since they were last taken. */
  readonly taken: () => Uint8Array;
}

function newRowFile({ columns, rowsOf }: AskedRows): RowFile {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'newsq' });
  const stores = columns.map(storedIn);
  let data: unknown[][] = columns.map(() => []);
  let rows = 0;
  let text = 0;
  const writeGroup = () => {
    if (rows === 0) return;
    file.write({ columnData: columns.map(({ name }, i) => ({ name, data: data[i]! })), rowGroupSize: rows });
    data = columns.map(() => []);
    rows = 0;
    text = 0;
  };
  const addRow = (row: Row) => {
    for (const [i, store] of stores.entries()) {
      const value = store(row[columns[i]!.name]!);
      data[i]!.push(value);
      if (typeof value === 'string') text += value.length;
    }
    if (++rows >= MAX_ROWS || text >= MAX_TEXT) writeGroup();
  };
  return {
    add: (output) => rowsOf(output).forEach(addRow),
    finish() {
      writeGroup();
      file.finish();
    },
    taken() {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      return bytes;
    },
  };
}
