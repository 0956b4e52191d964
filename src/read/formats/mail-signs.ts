const HEADER = /^[A-Za-z][A-Za-z0-9-]*:[ \t]*\S/;
/** Headers that machines write; "From:", "To:" and "Date:" also stand above press releases. */
const MAIL_HEADER =
  /^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|DKIM-Signature|X-[\w-]+):/im;
/** "From press@a.example Thu Mar  4 09:15:00 2021" */
const MBOX = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d/;

/** Whether a line begins a message of a mailbox. */
export function isMboxLine(line: string): boolean {
  return MBOX.test(line);
}

/** The headers that a text starts with, without the line ends of another system; null where it starts with none. */
function headOf(text: string): string | null {
  // Every expression that is tried slows the start: most articles have no ":" in their first line.
  if (!text.split('\n', 1)[0]!.includes(':')) return null;
  const head = text.replaceAll('\r', '').split('\n\n', 1)[0]!;
  return HEADER.test(head) ? head : null;
}

/**
 * Whether a text starts with the headers of a message.
 * @param isNamed whether its name says so too: the headers that people write are enough then
 */
export function isMail(text: string, isNamed: boolean): boolean {
  const head = headOf(text);
  if (head === null || !/^(?:From|To|Subject|Date):/im.test(head)) return false;
  return isNamed || (head.split('\n')[1] !== undefined && (MAIL_HEADER.test(head) || isSavedText(head)));
}

/** Whether the headers are those that a program of mail writes above a message that is saved or copied as text. */
function isSavedText(head: string): boolean {
  return ['From', 'Sent', 'Subject'].every((name) => head.startsWith(`${name}:`) || head.includes(`\n${name}:`));
}

/** Whether a text starts with the headers of a page that a browser saved as one file. */
export function isSavedPage(text: string, isNamed: boolean): boolean {
  const head = headOf(text);
  if (head === null || !/^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head)) return false;
  return isNamed || /^(?:Snapshot-Content-Location:|From:\s*<Saved by )/im.test(head);
}
