import { NewsqError } from '../../errors.js';
import { endingOfMediaType } from '../../lexicon/read/media-types.js';
import { failureOf } from './failures.js';

/** How long an answer may take, from the first connection to its last byte, how large it may be, and how far away. */
export interface WebLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

const LIMITS: WebLimits = { milliseconds: 60_000, bytes: 64 * 2 ** 20, redirects: 5 };

export interface WebOptions {
  /** Of newsq, for the server. */
  readonly version: string;
  /** Whether the ending of a file's name says what it is. */
  readonly isNamed: (name: string) => boolean;
  readonly limits?: Partial<WebLimits>;
}

/** What a server answers. */
export interface WebPage {
  /** After redirects. */
  readonly url: string;
  /** The name of a file such as this: the end of the address, with an ending for the content where it has none. */
  readonly name: string;
  /** The encoding that the server names, unless it is UTF-8, which bytes show themselves. */
  readonly hint: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Fetches what is at an address. All of it is there before any of it is read: the time that articles take is none of the
 * server's.
 * @throws NewsqError where there is nothing, or too much, or it takes too long
 */
export async function fetchAddress(address: string, { version, isNamed, limits }: WebOptions): Promise<WebPage> {
  const { milliseconds, bytes: most, redirects }: WebLimits = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(milliseconds);
  const headers = {
    'user-agent': `newsq/${version}`,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': 'en',
  };
  let url = urlOf(address, address);
  try {
    for (let count = 0; ; count++) {
      const response = await fetch(url, { headers, signal, redirect: 'manual' });
      const target = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && target !== null) {
        await response.body?.cancel();
        if (count === redirects)
          throw new NewsqError(`${address}: is redirected over ${redirects} times; give the address where it ends`);
        url = urlOf(target, address, url);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw new NewsqError(`${address}: ${refusal(response)}`);
      }
      const body = await bodyOf(response, most, address);
      const type = (response.headers.get('content-type') ?? '').toLowerCase();
      return { url: url.href, name: nameOf(url, type, isNamed), hint: charsetOf(type), bytes: oneChunk(body) };
    }
  } catch (error) {
    throw error instanceof NewsqError ? error : failureOf(error, address, milliseconds);
  }
}

/** @throws NewsqError for what is no address of the web, and for one that holds a password */
function urlOf(target: string, address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(target, base);
  } catch {
    throw new NewsqError(`${address}: is no address; check it`);
  }
  const leads = base === undefined ? '' : 'leads to an address that ';
  // The message must not repeat the password.
  if (url.username !== '' || url.password !== '') {
    const shown = base === undefined ? `${url.protocol}//${url.host}${url.pathname}` : address;
    throw new NewsqError(`${shown}: ${leads}holds a name or a password, which newsq does not send; leave it out`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NewsqError(`${address}: ${leads}is neither http nor https; save it, and give the file`);
  url.hash = '';
  return url;
}

function refusal({ status, statusText }: Response): string {
  const advice =
    status === 404 || status === 410
      ? 'check the address'
      : status === 429 || status >= 500
        ? 'try it again later'
        : 'open it in a browser, save it, and give the file';
  return `the server answers ${[status, statusText].filter(Boolean).join(' ')}; ${advice}`;
}

async function bodyOf({ headers, body }: Response, most: number, address: string): Promise<Uint8Array> {
  const tooLarge = () =>
    new NewsqError(`${address}: over ${Math.floor(most / 2 ** 20)} MB; save it, and give a part of it`, {
      trouble: 'limit',
    });
  if (Number(headers.get('content-length') ?? 0) > most) {
    await body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function nameOf({ pathname }: URL, type: string, isNamed: (name: string) => boolean): string {
  const name = pathname.split('/').at(-1)!;
  if (isNamed(name)) return name;
  return name + (endingOfMediaType[type.split(';')[0]!.trim()] ?? '');
}

function charsetOf(type: string): string | null {
  const name = /;\s*charset="?([\w:.-]+)/.exec(type)?.[1];
  if (name === undefined) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' ? null : encoding;
  } catch {
    return null;
  }
}
