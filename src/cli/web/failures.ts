import { NewsqError } from '../../errors.js';

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/, 'there is no such server; check the address'],
  [/^EAI_/, 'the name of the server cannot be looked up; check the connection'],
  [/^ECONNREFUSED$/, 'the server refuses the connection; check the address'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'the server cannot be reached; check the connection'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'the server broke off; try it again'],
  [/^(?:ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'the server does not answer in time; try it again later'],
  [/^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/, 'the server speaks no TLS; try http://'],
  [
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/,
    'its certificate is not trusted; check the address',
  ],
  [/^(?:HPE_|UND_ERR_HEADERS|UND_ERR_RES)/, 'the answer is not HTTP; check the address'],
  [/^(?:Z_|ERR__?(?:ERROR|BROTLI)|ERR_PADDING|ERR_STREAM_PREMATURE_CLOSE)/, 'the answer is damaged; try it again'],
];

/** What made a fetch fail, as one line. */
export function failureOf(error: unknown, address: string, milliseconds: number): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    return new NewsqError(`${address}: no whole answer within ${seconds} s; try it again later`, { cause: error });
  }
  // fetch() wraps what happened to the connection, and to all addresses of a name, into errors without a code.
  const codes = causesOf(error).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  for (const [pattern, reason] of REASONS) {
    if (codes.some((code) => pattern.test(code))) return new NewsqError(`${address}: ${reason}`, { cause: error });
  }
  // Anything else that fetch() throws is a TypeError of its own.
  const what = codes[0] ?? causesOf(error).at(-1)!.message;
  return new NewsqError(`${address}: cannot be fetched (${what}); check the address`, { cause: error });
}

function causesOf(error: Error): NodeJS.ErrnoException[] {
  const causes: NodeJS.ErrnoException[] = [error];
  for (let next = error.cause; next instanceof Error && causes.length < 5; next = next.cause) causes.push(next);
  return causes;
}
