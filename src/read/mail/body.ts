import { forwardMarks, repeatedHeaders, replyMarks } from '../../lexicon/read/mail-words.js';

/**
 * What the sender of a message wrote: without the messages that it answers and without the signature. A message that was
 * passed on is what its sender wants read, so it stays, without its marks; so does a quotation with nothing besides it.
 */
export function ownWords(body: string, isForward: boolean): string {
  const lines = body
    .replace(/\r\n?/g, '\n')
    .replace(LINK, '')
    .split('\n')
    .filter((line) => !PICTURE.test(line));
  const kept = withoutQuotes(withoutSignature(lines), isForward).join('\n').trim();
  return kept === '' ? unquoted(lines).join('\n').trim() : kept;
}

/** What programs write for the links and the pictures of a page: "Strike <https://a.example/strike>", "[image: Logo]". */
const LINK = / ?<https?:\/\/[^\s<>]{1,2000}>/g;
const PICTURE = /^\[(?:image|cid): ?[^\]]{0,300}\]\s*$/;

/** "Re: Fwd: Strike" → "Strike". */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim();
  for (let prefix = PREFIX.exec(bare); prefix; prefix = PREFIX.exec(bare)) bare = bare.slice(prefix[0].length);
  return bare;
}

const PREFIX = /^(?:re|aw|fwd?)(?:\[\d{1,3}\])?: ?/i;

export function isForwarded(subject: string): boolean {
  return /^(?:re: ?)?fwd?:/i.test(subject.trim());
}

const DELIMITER = /^--[ \t]*$/;
/** A signature without the blank after its dashes is one only where no more lines than these follow. */
const MAX_SIGNATURE = 12;
const PROGRAM_LINE = /^(?:sent from my |sent from (?:mail|outlook|yahoo)|get outlook for )/i;

function withoutSignature(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const at = lines.findIndex(
    (line, i) => DELIMITER.test(line) && (/[ \t]$/.test(line) || last - i <= MAX_SIGNATURE) && hasWords(lines, i),
  );
  const list = lines.findIndex((line, i) => /^_{20,}$/.test(line) && /mailing list/i.test(lines[i + 1] ?? ''));
  const end = Math.min(at < 0 ? lines.length : at, list < 0 ? lines.length : list);
  return lines.slice(0, end).filter((line) => !PROGRAM_LINE.test(line.trim()));
}

function hasWords(lines: readonly string[], end: number): boolean {
  for (let i = 0; i < end; i++) if (lines[i]!.trim() !== '') return true;
  return false;
}

/** What a line of a message is, besides text. */
type Mark = 'quote' | 'forward' | 'reply' | null;

function markOf(line: string, next: string): Mark {
  const bare = line.trim();
  if (bare.startsWith('>')) return 'quote';
  const words = withoutRule(bare).toLowerCase();
  if (forwardMarks.has(words)) return 'forward';
  if (replyMarks.has(words)) return 'reply';
  // Outlook rules a line above the headers of what is answered.
  return /^(?:_{10,}|-{10,})$/.test(bare) && /^From:\s/.test(next) ? 'reply' : null;
}

const RULE = new Set('-–—_: \t');

/** "-----Original Message-----" → "Original Message" */
function withoutRule(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && RULE.has(line[start]!)) start++;
  while (end > start && RULE.has(line[end - 1]!)) end--;
  return line.slice(start, end);
}

function withoutQuotes(lines: readonly string[], isForward: boolean): string[] {
  const kept: string[] = [];
  let isInHeaders = false;
  for (const [i, line] of lines.entries()) {
    const mark = markOf(line, lines[i + 1] ?? '');
    if (isInHeaders && isHeaderLine(line)) continue;
    if (line.trim() !== '') isInHeaders = false;
    if (mark === 'forward' || (mark === 'reply' && isForward)) isInHeaders = true;
    else if (mark === 'reply') break;
    else if (mark === 'quote') {
      // A line may be quoted within what was passed on as well; the words above it say who wrote it.
      if (!/^\s*>/.test(lines[i - 1] ?? '')) dropAttribution(kept);
    } else {
      kept.push(line);
      if (/wrote:\s*$/.test(line) && isSureAttribution(kept) && !isForward) {
        dropAttribution(kept);
        break;
      }
    }
  }
  return kept;
}

function isHeaderLine(line: string): boolean {
  const name = /^\s*\*?([A-Za-z-]{2,12})\*?:/.exec(line)?.[1]?.toLowerCase();
  return line.trim() === '' || (name !== undefined && repeatedHeaders.has(name));
}

/** Programs break "On Thu, 4 Mar 2021 at 09:15, Press Office <press@a.example> wrote:" into so many lines. */
const MAX_ATTRIBUTION = 3;

/** The first of the last lines that are together "On …, somebody wrote:"; null where there are none. */
function attributionStart(lines: readonly string[]): number | null {
  let end = lines.length - 1;
  while (end >= 0 && lines[end]!.trim() === '') end--;
  if (end < 0 || !/\b(?:wrote|writes|said):\s*$/.test(lines[end]!.slice(-40))) return null;
  for (let i = end; i >= 0 && i > end - MAX_ATTRIBUTION && lines[i]!.trim() !== ''; i--)
    if (/^\s*(?:On|Am|At)\s/.test(lines[i]!)) return i;
  return /wrote:\s*$/.test(lines[end]!.slice(-40)) && lines[end]!.length < 120 ? end : null;
}

function dropAttribution(lines: string[]): void {
  const start = attributionStart(lines);
  if (start !== null) lines.length = start;
}

/** Whether the last lines are an attribution by themselves: they have an address or a time of day, as no prose has before "wrote:". */
function isSureAttribution(lines: readonly string[]): boolean {
  const start = attributionStart(lines);
  if (start === null) return false;
  const words = lines.slice(start).join(' ');
  return /^\s*On\s/.test(words) && (/<[^<>\s]{1,100}@/.test(words) || /\d:\d\d/.test(words));
}

/** All lines without their quotation marks. */
function unquoted(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(?:\s?>)+ ?/, ''));
}
