import { months, weekdays } from '../lexicon/common/calendar.js';
import { openersOfAddress } from '../lexicon/points/addresses.js';
import { documentNouns } from '../lexicon/points/document-nouns.js';
import { anyOf } from '../text/any-of.js';
import type { Document, Sentence } from '../types.js';
import type { Chain } from './chains.js';
import { areCitations, areFootnotes, areReferences } from './citations.js';
import { isPluralListNoun } from './counts.js';
import { areHung } from './indents.js';
import type { Lead } from './lead.js';
import { isNames, lineOf, mostLines } from './lines.js';
import type { Marker } from './marker.js';
import { isHeading } from './next-sentence.js';
import { areOrdinalPoints } from './ordinal-points.js';
import { isRanking } from './ranking.js';
import type { Refusal } from './refusal.js';
import { blockIndexAt, opensBlock } from './text.js';

/** Whether markers that count up are an enumeration of points, rather than a narrative, a ranking or headings. */
export function isEnumeration(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const { family, key } = chain.markers[0]!;
  if (chain.markers.length < 2) return false;
  if (key === 'ordinal' || key === 'hand' || key === 'case') return areOrdinalPoints(doc, chain, lead);
  if (family === 'bullet') {
    if (isRanking(doc, chain, lead) || isSchedule(doc, chain, lead) || isSalutation(doc, chain)) return false;
    return isBulletList(doc, chain, lead) && !areReferences(doc, chain, lead);
  }
  if (chain.markers.some((marker, i) => isEmpty(doc, marker, chain.markers[i + 1]))) return false;
  return !isRanking(doc, chain, lead) && !numberingRefusals.some(({ holds }) => holds({ doc, chain, lead }));
}

const ADDRESS = new RegExp(`^${anyOf(openersOfAddress)}\\s`, 'iu');

/** "• Your Excellency Ann Lee, President of the Assembly, • Ladies and Gentlemen": whom a speaker addresses. */
function isSalutation(doc: Document, { markers }: Chain): boolean {
  return mostLines(doc, markers, (line) => ADDRESS.test(line));
}

/** Lines after dashes that nothing announces, at least. */
const MIN_BARE = 4;

/** Dashes that nothing announces are speech, or the style of a paper; three of them below a heading are not. */
function isBulletList(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  if (!/^[-–—]/.test(markers.at(-1)!.key)) return true;
  if (lead !== null && lead.strength !== 'none') return true;
  // Nobody speaks in four lines without a stop.
  if (markers.length >= MIN_BARE && markers.every((marker) => !/[.!?…]["”’)]*$/.test(lineOf(doc, marker)))) return true;
  const above = doc.sentences[markers[0]!.sentence - 1];
  return markers.length > 2 && above !== undefined && opensBlock(doc, above) && isHeading(doc, above);
}

/** "as prescribed in subparagraph (1) or (2)". */
function isEmpty(doc: Document, marker: Marker, next: Marker | undefined): boolean {
  const item = doc.article.text.slice(marker.textStart, Math.min(next?.start ?? Infinity, marker.textStart + 12));
  return /^(?:and|or|to|through)?[\s,;]*$/i.test(item);
}

/** Markers that count up, with what stands around them. */
interface Numbering {
  readonly doc: Document;
  readonly chain: Chain;
  readonly lead: Lead | null;
}

/** Why numbers or letters that count up are no list of points. */
export const numberingRefusals: readonly Refusal<Numbering>[] = [
  {
    name: 'headings',
    example: '1. Introduction [new line] The paper … 2. Methods [new line] We asked …',
    holds: ({ doc, chain, lead }) => isHeadings(doc, chain, lead),
  },
  {
    name: 'numbered paragraphs',
    example: '1. I thank the President. He … 2. My country … It …: a record whose paragraphs have numbers',
    holds: ({ doc, chain, lead }) => areParagraphs(doc, chain, lead),
  },
  {
    name: 'document',
    example: '1. The ministers met. … 16. They will meet again.: the paragraphs of a joint statement',
    holds: ({ doc, chain, lead }) => isDocument(doc, chain, lead),
  },
  {
    name: 'references',
    example: 'Sources: 1. Lee, A. The Sea. https://example.org/sea',
    holds: ({ doc, chain, lead }) => areReferences(doc, chain, lead),
  },
  {
    name: 'footnotes',
    example: 'Sales (1) rose. [new line] (1) Without those of new shops.',
    holds: ({ doc, chain, lead }) => areFootnotes(doc, chain, lead),
  },
  {
    name: 'numbers of citations',
    example: 'It is common (1). Few die of it (2).',
    holds: ({ doc, chain }) => areCitations(doc, chain),
  },
  {
    name: 'phases that nothing announces',
    example: 'Phase 1 is complete. Phase 2 is under way.',
    holds: ({ chain: { markers }, lead }) =>
      markers[0]!.family === 'label' && markers[0]!.isWeak && (lead === null || lead.strength === 'none'),
  },
  {
    name: 'schedule',
    example: '1. 9:00 Opening [new line] 2. 10:30 Talk',
    holds: ({ doc, chain, lead }) => isSchedule(doc, chain, lead),
  },
  {
    name: 'line-up',
    example: '1 - Bo Hill [new line] 2 - Al Marr',
    holds: ({ doc, chain: { markers } }) =>
      /[-–—]/.test(markers[0]!.key) && mostLines(doc, markers, (line) => isFullName(line.split(/[,(;]/)[0]!.trim())),
  },
];

/** Sentences of a numbered paragraph, on average, from which on it is no point: fewer where a speech begins with them. */
const MIN_SENTENCES = 3;
const MIN_SENTENCES_OF_SPEECH = 2;
const SPEAKER = /\b(?:I|my|we|our)\b/i;

function areParagraphs(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  const first = markers[0]!;
  if (first.position !== 'line' || (lead && lead.strength !== 'none') || first.family !== 'numeral') return false;
  // Records have "1." or "1", not "1)".
  if (first.key.includes(')')) return false;
  const blocks = markers.map(({ start }) => blockIndexAt(doc, start));
  // Nothing but the record's own head stands before.
  if (blocks[0]! > MAX_HEAD || lineOf(doc, first).length < MIN_LENGTH) return false;
  const last = doc.sentences.findLastIndex(({ block }) => block === blocks.at(-1));
  const isSpeech = SPEAKER.test(lineOf(doc, first));
  const least = isSpeech ? MIN_SENTENCES_OF_SPEECH : MIN_SENTENCES;
  return last + 1 - first.sentence >= least * markers.length;
}

/** Numbered lines of a list that no sentence and no heading announces, at most. */
const MAX_UNANNOUNCED = 9;

function isDocument(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  const first = markers[0]!;
  if (first.position !== 'line' || first.family !== 'numeral') return false;
  if (announcesDocument(doc, lead)) return true;
  if (markers.length <= MAX_UNANNOUNCED) return false;
  if ((lead && lead.strength !== 'none') || namesPoints(doc, doc.sentences[0]!)) return false;
  const above = doc.sentences[first.sentence - 1];
  return above === undefined || !isHeading(doc, above) || above.index === 0;
}

/** "adopted the following declaration:": what has its paragraphs numbered. */
function announcesDocument(doc: Document, lead: Lead | null): boolean {
  return lead !== null && DOCUMENT.test(doc.article.text.slice(Math.max(lead.start, lead.end - MAX_END), lead.end));
}

/** Characters at the end of a lead that are read. */
const MAX_END = 120;
const DOCUMENT = new RegExp(
  `\\b(?:following|follows|this)\\b[^.:;]{0,60}\\b${anyOf(documentNouns)}\\b[^.:;]{0,40}:$`,
  'i',
);

/** "The best ways to save money" */
function namesPoints(doc: Document, title: Sentence): boolean {
  return isHeading(doc, title) && title.tokens.some(({ normal }) => isPluralListNoun(normal));
}

/** Characters of its first paragraph, at least: a shorter one heads what follows. */
const MIN_LENGTH = 60;
/** Lines above the first paragraph of a record. */
const MAX_HEAD = 3;

const MONTH = `${anyOf(Object.keys(months))}\\.?`;
const TIME = new RegExp(
  `^["“(*_]*(?:\\d{1,2}[:./]\\d{2}\\b|\\d{1,2}/\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s?[ap]\\.?m\\b|${anyOf(Object.keys(weekdays))}\\b|${MONTH}\\s\\d{1,2}\\b|${MONTH}\\s\\d{4}\\b|\\d{1,2}\\s${MONTH}|(?:19|20)\\d\\d(?=:|\\s[–—-]\\s))`,
  'i',
);

/** "Oslo, Hill Hall – May 3, 2024" */
const ENDS_WITH_DAY = new RegExp(`\\b(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?$`, 'i');

/** Points that open or end with a time or a day, which nothing counts. */
function isSchedule(doc: Document, { markers }: Chain, lead: Lead | null): boolean {
  return lead?.strength !== 'count' && mostLines(doc, markers, (line) => TIME.test(line) || ENDS_WITH_DAY.test(line));
}

function isShortLine(line: string): boolean {
  return line.length < 60 && !/[.;!?:,]["”’)]?$/.test(line);
}

/** "1. Introduction … 2. Methods …": short lines that head the text below them; "1. Ann Lee, 2. Bo Hill": names. */
function isHeadings(doc: Document, { markers }: Pick<Chain, 'markers'>, lead: Lead | null): boolean {
  const { position, family } = markers[0]!;
  if (position !== 'line' || family === 'label' || (lead && lead.strength !== 'none')) return false;
  const lines = markers.map((marker) => lineOf(doc, marker));
  if (lines.filter(isShortLine).length < 0.6 * lines.length || areHung(doc, { markers })) return false;
  if (HOW_TO.test(doc.article.text.slice(0, MAX_HOW_TO))) return false;
  // "How to vote", and a line for each step.
  const isWithoutText = markers.every(
    (marker, i) => i === 0 || blockIndexAt(doc, marker.start) - blockIndexAt(doc, markers[i - 1]!.start) <= 1,
  );
  return !lead || !isWithoutText || lines.filter(isNames).length >= 0.5 * lines.length;
}

/** "How to retire early": what has numbers below such a title are its steps. */
const HOW_TO = /^\s*how (?:to|(?:you|we) (?:can|could|should))\s/i;
const MAX_HOW_TO = 40;

/** Two words or more, with capitals. */
function isFullName(line: string): boolean {
  return line.includes(' ') && isNames(line);
}
