import { readInput } from '../../src/cli/inputs.js';
import type { FieldOptions } from '../../src/read/reader.js';
import type { RawArticle } from '../../src/types.js';

/** Reads a file as the command line does: its articles, and what was said on the way. */
export async function readRecords(
  content: string | Uint8Array,
  {
    name = 'a',
    from = null,
    encoding = null,
    fields,
    size = 1 << 20,
  }: {
    readonly name?: string;
    readonly from?: string | null;
    readonly encoding?: string | null;
    readonly fields?: Partial<FieldOptions>;
    /** Bytes that come at a time. */
    readonly size?: number;
  } = {},
): Promise<{ readonly raws: RawArticle[]; readonly places: string[]; readonly said: string[] }> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const open = function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const said: string[] = [];
  const losses = {
    fail: (error: unknown) => said.push((error as Error).message),
    doubt: (where: string, what: string) => said.push(`${where}: ${what}`),
  };
  const all = { text: null, title: null, date: null, id: null, keep: null, ...fields };
  const [raws, places]: [RawArticle[], string[]] = [[], []];
  for await (const { raw, where } of readInput(name, { from, encoding, fields: all }, { open }, losses)) {
    raws.push(raw);
    places.push(where);
  }
  return { raws, places, said };
}
