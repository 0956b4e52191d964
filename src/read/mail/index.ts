import { isUtf8 } from 'node:buffer';
import PostalMime, { type Email } from 'postal-mime';
import { NewsqError } from '../../errors.js';
import { isCapitals } from '../../text/letter-case.js';
import { covered } from '../../text/span.js';
import type { RawBlock } from '../../types.js';
import { compose, type Paragraph } from '../compose.js';
import { dayOf } from '../day-of.js';
import type { Losses } from '../reader.js';
import { splitParagraphs } from '../structure/paragraphs.js';
import { typeOfCredited } from '../structure/people-names.js';
import { decodeWindows1252 } from '../windows-1252.js';
import { bareSubject, isForwarded, ownWords } from './body.js';

export interface Message {
  readonly id: string | null;
  readonly title: string;
  /** The day of its header in the sender's own time, ISO 8601; null where there is none. */
  readonly date: string | null;
  /** Whom it is from, where that is a name and the text does not say it. */
  readonly byline: string | null;
  /** Under its byline. */
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  /** How many files are attached to it, pictures that its page shows left out. */
  readonly attachments: number;
}

/** A page that a browser saved with its pictures. */
export interface SavedPage {
  readonly html: string;
  readonly url: string | null;
  readonly title: string;
}

/** A message of mail. */
export async function readMessage(
  bytes: Uint8Array,
  where: string,
  { doubt }: Pick<Losses, 'doubt'>,
): Promise<Message> {
  const mail = await parse(bytes, where);
  const subject = decoded(mail.subject ?? '');
  const header = mail.headers.find(({ key }) => key === 'date' || key === 'sent')?.value ?? '';
  // A correspondent's "today" is the day where the correspondent is: that of the header, not of UTC.
  const date = dayOf(header);
  if (date === null && header !== '') doubt(where, 'its date is not a day, left out; give it with --anchor');
  if (isCutOff(mail, bytes)) doubt(where, 'the message is cut off; get it again');
  const isForward = isForwarded(subject);
  const body = ownWords(await bodyOf(decoded(mail.text ?? ''), decoded(mail.html ?? '')), isForward);
  if (body === '') throw new NewsqError(`${where}: the message has no text; give what is attached to it as files`);
  if (body.includes('\ufffd')) doubt(where, 'some characters are not as the mail says, read as U+FFFD');
  const paragraphs = splitParagraphs(body).map((span): Paragraph => {
    const indent = indentBefore(body, span.start);
    return { text: covered(body, span), ...(indent === 0 ? {} : { indent }) };
  });
  const sender = isForward ? null : senderOf(mail, body);
  const { text, blocks } = compose([...(sender === null ? [] : [bylineOf(sender)]), ...paragraphs]);
  return {
    id: mail.messageId ?? null,
    title: bareSubject(subject),
    date,
    byline: sender,
    text,
    blocks,
    attachments: mail.attachments.filter(isAttached).length,
  };
}

/** Whether the line that ends the parts of a message is missing. */
function isCutOff({ headers }: Email, bytes: Uint8Array): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /^multipart\/.{0,200}?\bboundary="?([^";\s]{1,80})/is.exec(type)?.[1];
  return boundary !== undefined && Buffer.from(bytes).lastIndexOf(`--${boundary}--`) < 0;
}

/** Columns by which a line is indented, at most, and of a tab. */
const MAX_INDENT = 40;
const TAB = 4;

function indentBefore(body: string, start: number): number {
  let columns = 0;
  for (let at = start - 1; columns < MAX_INDENT && (body[at] === ' ' || body[at] === '\t'); at--)
    columns += body[at] === '\t' ? TAB : 1;
  return Math.min(MAX_INDENT, columns);
}

function bylineOf(sender: string): Paragraph {
  return { text: `By ${sender}`, kind: 'byline' };
}

/** The person or the office that a message is from; null where its start says so, or where it names a machine or nobody. */
function senderOf({ from }: Email, body: string): string | null {
  const [last, first, ...more] = decoded(from?.name ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .split(', ');
  const name = first !== undefined && more.length === 0 ? `${first} ${last}` : last!;
  // "Press" alone is a box, while "BBC" has a name.
  const isName = typeOfCredited(name) !== null && (name.includes(' ') || isCapitals(name));
  return isName && !body.slice(0, START).includes(name) ? name : null;
}

/** Characters in which a message says whom it is from. */
const START = 500;

/** The signature of a message, and the pictures of its page, are no files that somebody attached. */
function isAttached({ related, mimeType, disposition }: Email['attachments'][number]): boolean {
  const isPicture = mimeType.startsWith('image/') && disposition !== 'attachment';
  return related !== true && !isPicture && !/signature$|^text\/calendar$/.test(mimeType);
}

/**
 * What was decoded as Latin-1 is Windows-1252 in truth, whose curly quotes Node 20 reads as control characters; or it is UTF-8
 * by its bytes, which many a program sends without saying so.
 */
function decoded(text: string): string {
  if (!/[\x80-\xff]/.test(text)) return text.toWellFormed();
  const bytes = Buffer.from(text, 'latin1');
  if (bytes.toString('latin1') === text && isUtf8(bytes)) return bytes.toString();
  return text.replace(/[\x80-\x9f]/g, (char) => decodeWindows1252(Uint8Array.of(char.charCodeAt(0)))).toWellFormed();
}

/** @throws NewsqError where it has no page */
export async function readSavedPage(bytes: Uint8Array, where: string): Promise<SavedPage> {
  const mail = await parse(bytes, where);
  const html = decoded(mail.html ?? '');
  if (html.trim() === '') throw new NewsqError(`${where}: has no page in it; save the page again, as HTML`);
  // The pages of its frames, which are mostly advertisements, come after the page itself.
  const end = /<\/html\s*>/i.exec(html);
  const url = mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value;
  return {
    html: end ? html.slice(0, end.index + end[0].length) : html,
    url: url && /^https?:/i.test(url) ? url : null,
    title: decoded(mail.subject ?? ''),
  };
}

async function parse(bytes: Uint8Array, where: string) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3, rfc822Attachments: true });
  } catch (cause) {
    throw new NewsqError(`${where}: is damaged mail (${reason(cause)}); save the message again`, { cause });
  }
}

function reason(cause: unknown): string {
  const { message } = cause as Error;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** A plain part this short beside a page this much longer only says that the program should show the page. */
const STUB = { characters: 300, times: 4 };

/** The plain text of a message; the words of its page where there is no text worth the name. */
async function bodyOf(text: string, html: string): Promise<string> {
  const plain = text.trim();
  if (html.trim() === '' || plain.length >= STUB.characters) return text;
  const { htmlToParagraphs } = await import('../html/index.js');
  const page = compose(htmlToParagraphs(html, MAIL_FURNITURE)).text;
  return plain === '' || page.length > plain.length * STUB.times ? page : text;
}

/** Quotations and signatures, as the programs that write them mark them. */
const MAIL_FURNITURE =
  'blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-signature, .moz-cite-prefix, #divRplyFwdMsg, #appendonsend';
