import { NewsqError } from '../../errors.js';
import type { Losses } from '../reader.js';
import { byteSource } from './bytes.js';
import { type Answer, headersOf, readAnswer } from './http.js';

/** A page that a crawler kept. */
export interface Kept extends Pick<Answer, 'charset' | 'body'> {
  /** Its index among all records of the file. */
  readonly record: number;
  readonly where: string;
  readonly id: string | null;
  readonly url: string | null;
  /** The day on which it was fetched, ISO 8601. */
  readonly day: string | null;
}

/** Bytes of a record that is looked into; those of films and the like are passed over. */
const MAX_RECORD = 64 * 2 ** 20;
/** Lines of the longest head of a record. */
const MAX_HEAD_LINES = 200;

/**
 * The pages of a file of WARC, in order: what servers answered with HTML, and pages that were kept without an answer.
 * Pictures, redirects, errors and what the crawler says of itself are passed over.
 */
export async function* readPages(
  bytes: AsyncIterable<Uint8Array>,
  { where, losses }: { readonly where: string; readonly losses: Losses },
): AsyncGenerator<Kept> {
  const source = byteSource(bytes);
  let isLost = false;
  let record = 0;
  for (let line = await source.line(); line !== null; line = await source.line()) {
    if (!line.startsWith('WARC/')) {
      if (line.trim() !== '' && !isLost)
        losses.doubt(where, `what stands before record ${record} is none, passed over`);
      isLost ||= line.trim() !== '';
      continue;
    }
    isLost = false;
    const headers = await readHead(source);
    const place = `${where}[${record}]`;
    const page = await readRecord(source, headers, { where: place, losses });
    if (page) {
      const id = headers.get('warc-record-id') ?? null;
      const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') || null;
      const day = /^\d{4}-\d\d-\d\d/.exec(headers.get('warc-date') ?? '')?.[0] ?? null;
      yield { ...page, record, where: place, id, url, day };
    }
    record++;
  }
}

async function readHead(source: ReturnType<typeof byteSource>): Promise<Map<string, string>> {
  const lines: string[] = [];
  for (let line = await source.line(); line !== null && line !== ''; line = await source.line()) {
    if (lines.length < MAX_HEAD_LINES) lines.push(line);
  }
  return headersOf(lines);
}

/** The page of a record; null for any other. */
async function readRecord(
  source: ReturnType<typeof byteSource>,
  headers: ReadonlyMap<string, string>,
  { where, losses }: { readonly where: string; readonly losses: Losses },
): Promise<Pick<Kept, 'charset' | 'body'> | null> {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) {
    losses.fail(new NewsqError(`${where}: the record does not say how long it is; get the file again`), { where });
    return null;
  }
  const type = headers.get('warc-type')?.toLowerCase();
  const kind = headers.get('content-type')?.toLowerCase() ?? '';
  const isAnswer = type === 'response' && /^application\/http\b|^$/.test(kind);
  const isPage = type === 'resource' && HTML.test(kind);
  if ((!isAnswer && !isPage) || length > MAX_RECORD) {
    if (isPage)
      losses.fail(new NewsqError(`${where}: over 64 MB; no article is so long`, { trouble: 'limit' }), { where });
    if ((await source.skip(length)) < length) losses.doubt(where, 'the file is cut off in this record');
    return null;
  }
  const block = await source.take(length);
  if (block.length < length) losses.doubt(where, 'the file is cut off in this record');
  if (isPage) return { charset: null, body: block };
  return readHtml(block, where, losses);
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/;

function readHtml(block: Uint8Array, where: string, losses: Losses): Pick<Kept, 'charset' | 'body'> | null {
  try {
    const answer = readAnswer(block);
    if (answer === null || answer.status < 200 || answer.status > 299) return null;
    if (!(answer.type === '' ? startsLikePage(answer.body) : HTML.test(answer.type))) return null;
    return answer.body.length === 0 ? null : answer;
  } catch (cause) {
    losses.fail(new NewsqError(`${where}: the page is packed, and damaged or too large; fetch it again`, { cause }), {
      where,
    });
    return null;
  }
}

function startsLikePage(body: Uint8Array): boolean {
  return /^\s{0,99}<(?:!doctype\s+html|html)/i.test(Buffer.from(body.subarray(0, 200)).toString('latin1'));
}
