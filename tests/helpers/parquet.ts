import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

export type Cells = Record<string, unknown>;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Without it, a byte-order mark would be lost where a text begins with one. */
const parsers = {
  ...DEFAULT_PARSERS,
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes),
};

/** The rows of a Parquet file, with integers as numbers. */
export async function readParquet(bytes: Uint8Array): Promise<Cells[]> {
  const rows = (await parquetReadObjects({ file: bufferOf(bytes), parsers })) as Cells[];
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

export function readDirectory(bytes: Uint8Array): FileMetaData {
  return parquetMetadata(bufferOf(bytes));
}

/** What a Parquet file holds of a row of ndjson: ids are texts, and objects JSON. */
export function stored(row: Cells): Cells {
  const { article_id: id, fields, copies } = row;
  return {
    ...row,
    ...(typeof id === 'number' ? { article_id: String(id) } : {}),
    ...(fields ? { fields: JSON.stringify(fields) } : {}),
    ...(copies ? { copies: JSON.stringify(copies) } : {}),
  };
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
