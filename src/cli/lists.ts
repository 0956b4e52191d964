import { nameFromBytes } from './file-names.js';

/**
 * The paths of a list, as they come. Empty lines are none, a carriage return at the end of a line is not of its path, and "-" is
 * a file of that name: standard input may be the list itself.
 * @param end what ends each of them
 */
export async function* readList(bytes: AsyncIterable<Uint8Array>, end: '\n' | '\0'): AsyncGenerator<string> {
  const mark = end.charCodeAt(0);
  let open: Uint8Array = new Uint8Array();
  for await (const chunk of end === '\n' ? asBytes(bytes) : bytes) {
    const all = open.length === 0 ? chunk : Buffer.concat([open, chunk]);
    let from = 0;
    for (let at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, from)) {
      yield* pathOf(all.subarray(from, at), end);
      from = at + 1;
    }
    open = all.subarray(from);
  }
  yield* pathOf(open, end);
}

function* pathOf(bytes: Uint8Array, end: '\n' | '\0'): Generator<string> {
  const name = nameFromBytes(bytes);
  const path = end === '\n' ? name.replace(/^\ufeff/, '').replace(/\r$/, '') : name;
  if (path !== '') yield path === '-' ? './-' : path;
}

/** A list in UTF-16 with its byte-order mark, as PowerShell writes it, in UTF-8; any other as it is. */
async function* asBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      const isWide = chunk[0] === 0xff && chunk[1] === 0xfe;
      decoder = isWide ? new TextDecoder('utf-16le') : null;
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
