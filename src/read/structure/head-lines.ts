import { pressWords } from '../../lexicon/read/byline-words.js';
import { startsWithCapital } from '../../text/letter-case.js';

const MAX_HEADLINE = 160;

/** Whether a line is too long for any line of a head. */
export function isTooLong(line: string): boolean {
  return line.length > MAX_HEADLINE * 1.5;
}

/** Characters of the shortest paragraph of prose. */
const MIN_PROSE = 60;
/** The end of a line is looked at, not all of it: paragraphs are long. */
const ENDS_SENTENCE = /[.?!]["”’')\]]*$/;
const MAX_CLOSING = 6;
/** What an editor puts between headline and text. */
const NOTE = /^(?:\(?(?:correction|clarification|editor[’']?s[’']? note|note|update)\b[^:]{0,40}:)/i;

/** Whether a line is surely running text. */
export function isProse(line: string): boolean {
  return (
    line.length >= MIN_PROSE &&
    ENDS_SENTENCE.test(line.slice(-MAX_CLOSING)) &&
    !isHeadline(line) &&
    !(line.includes(':') && NOTE.test(line))
  );
}

/** The same, but for a line that ends with its time: "Posted by the press office of Oslo on Thursday, March 4, 2021, at 9:15 a.m." */
export function isSentence(line: string): boolean {
  return isProse(line) && !/\b[ap]\.\s?m\.$/i.test(line);
}

/** Short enough to be the name of a section. */
export function isShort(line: string): boolean {
  return line.length <= 30 && line.split(/\s+/).length <= 3;
}

const press = new Set<string>(pressWords);
const MAX_PAPER_WORDS = 5;

/** "The Oslo Courier", "Office of the Press Secretary": who prints the story. */
export function isMasthead(line: string): boolean {
  return isPaper(line) || (line.length <= MAX_OFFICE && OFFICE_WORD.test(line) && OFFICE.test(line));
}

const MAX_OFFICE = 80;
/** Soon compiled; nearly all headlines have none of them. */
const OFFICE_WORD =
  /office|ministry|department|bureau|government|embassy|directorate|secretariat|service|team|division/i;
const OFFICE =
  /^(?:the )?(?:(?:office|ministry|department|bureau|government|embassy|directorate|secretariat) (?:of|for) (?:the )?[A-Z]|(?:[A-Z][\w'’-]*,? ){0,5}(?:press|media|communications|public affairs|information) (?:office|service|bureau|department|team|division)$)/i;

/** "The Oslo Courier", "BBC News": capitalized words, the last of which only papers have. */
function isPaper(line: string): boolean {
  const parts = line.split(/\s+/);
  if (parts.length < 2 || parts.length > MAX_PAPER_WORDS || !press.has(parts.at(-1)!.toLowerCase())) return false;
  return parts.every((word) => /^[A-Z]/.test(word) || word === 'of' || word === 'the');
}

export function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE || line.includes('\n') || /^["“•*\-–—(\d]/.test(line)) return false;
  if (!/[.,;:…]["”’')\]]*$/.test(line)) return true;
  return line.endsWith('.') && isTitleCase(line);
}

/** "Talks Fail In Geneva" and "TALKS FAIL IN GENEVA": at least two long words, nearly all capitalized. */
function isTitleCase(line: string): boolean {
  // With so many in lower case it is no title: nearly all sentences end here, without a class of Unicode.
  if ((line.match(/\b[a-z]{4}/g)?.length ?? 0) > MAX_HEADLINE / 40) return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 2 && words.filter((word) => startsWithCapital(word)).length >= 0.9 * words.length;
}
