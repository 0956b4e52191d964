import { NewsqError } from '../../errors.js';
import { splitLines } from '../bytes.js';
import type { Reader } from '../reader.js';
import { attachedLine, mailArticle } from './mail-article.js';
import { isMboxLine } from './mail-signs.js';

export const mbox: Reader = {
  format: 'mbox',
  name: 'a mailbox',
  help: 'a mailbox of any length, a message an article',
  endings: ['.mbox', '.mbx'],
  sniff: ({ text }) => isMboxLine(text),
  async *read(bytes, file) {
    const { path, losses } = file;
    const { readMessage } = await import('../mail/index.js');
    let record = -1;
    let attachments = 0;
    for await (const message of messagesOf(bytes)) {
      record++;
      const where = `${file.where}[${record}]`;
      try {
        if (message === null)
          throw new NewsqError(`${where}: over 64 MB; no article is so long, save the message without its files`, {
            trouble: 'limit',
          });
        const read = await readMessage(message, where, losses);
        attachments += read.attachments;
        yield { raw: mailArticle(read, { path, record, format: 'mbox' }), where };
      } catch (error) {
        losses.fail(error, { where });
      }
    }
    if (attachments > 0) losses.note?.(`${file.where}: ${attachedLine(attachments)}`);
    if (record < 0)
      throw new NewsqError(
        `${file.where}: has no messages; each must start with a line like "From a@b.example Thu Mar  4 09:15:00 2021"`,
      );
  },
};

const MAX_BYTES = 64 * 2 ** 20;
const NEWLINE = Buffer.from('\n');

/** The messages of a mailbox, without the lines that part them; null for one that is over the limit. */
async function* messagesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let open: Uint8Array[] | null = null;
  let size = 0;
  let isAfterBlank = true;
  const close = () => (size > MAX_BYTES ? null : Buffer.concat(open!));
  for await (const line of splitLines(bytes)) {
    if (line !== null && isAfterBlank && startsMessage(line)) {
      if (open) yield close();
      open = [];
      size = 0;
    } else if (open) {
      size += line === null ? MAX_BYTES + 1 : line.length + 1;
      if (size > MAX_BYTES) open = [];
      else open.push(unescaped(line!), NEWLINE);
    }
    isAfterBlank = line !== null && isBlank(line);
  }
  if (open) yield close();
}

function isBlank(line: Uint8Array): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === 13);
}

const FROM = Buffer.from('From ');

function startsMessage(line: Uint8Array): boolean {
  return startsWith(line, 0, FROM) && isMboxLine(Buffer.from(line.subarray(0, 400)).toString('latin1'));
}

function startsWith(line: Uint8Array, at: number, sign: Uint8Array): boolean {
  return sign.every((byte, i) => line[at + i] === byte);
}

const QUOTE = 62;

/** ">From here" was written for "From here", so that it does not look like the start of a message. */
function unescaped(line: Uint8Array): Uint8Array {
  let quotes = 0;
  while (line[quotes] === QUOTE) quotes++;
  return quotes > 0 && startsWith(line, quotes, FROM) ? line.subarray(1) : line;
}
