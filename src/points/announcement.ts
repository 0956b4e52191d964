import { announcingParticiples } from '../lexicon/points/announcing-participles.js';
import { listNouns, listWholes } from '../lexicon/points/list-nouns.js';
import { bySpan } from '../text/span.js';
import type { Document, Entity, PointList, Quote, Sentence, Span, Token } from '../types.js';
import { readCounts } from './lead.js';
import { lastStartingBy, sentenceAt, tokenFrom } from './text.js';

const announcing = new Set<string>(announcingParticiples);
const nouns = new Set<string>([...listNouns, ...listWholes]);

/** What a lead-in calls the points: "areas" in "agreed to strengthen cooperation in four areas"; null where it does not. */
export function readNoun(doc: Document, { lead, announced }: Pick<PointList, 'lead' | 'announced'>): string | null {
  if (!lead) return null;
  const tokens = leadTokens(doc, lead);
  const count = readCounts(tokens, 0, tokens.length).find(({ number }) => number === announced);
  if (!count) return tokens.findLast(({ normal }) => nouns.has(normal))?.text ?? null;
  const last = tokens[count.end - 1]!;
  if (last.normal.endsWith('fold')) return null;
  // "a five-point plan": the points are a plan's.
  const isCompound = last.text.includes('-') || tokens[count.at + 1]?.text === '-';
  return (isCompound ? tokens[count.end] : last)?.text ?? null;
}

/** The tokens of the one or two sentences that a lead-in stands in. */
function leadTokens(doc: Document, { start, end }: { readonly start: number; readonly end: number }): Token[] {
  const last = sentenceAt(doc, end - 1);
  const sentences = doc.sentences.slice(sentenceAt(doc, start).index, last.index + 1);
  return sentences.flatMap(({ tokens }) =>
    tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).filter((token) => token.end <= end),
  );
}

/** Behind one of these a name is not who acts: "in Moscow", "of China". */
const ASIDE = new Set([
  'in',
  'of',
  'for',
  'on',
  'with',
  'from',
  'at',
  'to',
  'about',
  'against',
  'between',
  'over',
  'under',
  'near',
  'and',
]);
const ACTORS: ReadonlySet<Entity['type']> = new Set(['person', 'organization', 'country', 'group']);
/** Quotes that may lie around one; those inside it begin later. */
const NEAREST_QUOTES = 4;
/** Names of a sentence, and words of a title, that are looked at for a lead-in: no sentence means more. */
const MOST_NAMES = 30;
const MOST_TITLE_WORDS = 30;

/** Who could announce a list: the actors by their mentions, and who speaks where; both in the order of the text. */
export interface Voices {
  readonly actors: readonly (Span & { readonly id: string })[];
  readonly speeches: readonly (Span & { readonly id: string })[];
}

export function readVoices(entities: readonly Entity[], quotes: readonly Quote[]): Voices {
  const actors = entities
    .filter(({ type }) => ACTORS.has(type))
    .flatMap(({ id, mentions }) =>
      mentions.filter(({ kind }) => kind !== 'demonym').map(({ start, end }) => ({ id, start, end })),
    );
  const speeches = quotes.flatMap(({ start, end, speaker }) => (speaker === null ? [] : [{ id: speaker, start, end }]));
  return { actors: actors.sort(bySpan), speeches: speeches.sort(bySpan) };
}

/**
 * Who announces a list: the speaker of the words that the lead-in is part of; else who it is done "by"; else the first
 * person, organization or country of the lead-in that stands where a subject can. Null where there is none.
 */
export function findAnnouncer(
  doc: Document,
  { lead }: Pick<PointList, 'lead'>,
  { actors, speeches }: Voices,
): string | null {
  if (!lead) return null;
  const latest = lastStartingBy(speeches, lead.end - 1);
  const speech = speeches
    .slice(Math.max(0, latest + 1 - NEAREST_QUOTES), latest + 1)
    .findLast(({ end }) => end > lead.start);
  if (speech) return speech.id;
  const sentence = sentenceAt(doc, lead.end - 1);
  const first = lastStartingBy(actors, sentence.start - 1) + 1;
  const named = actors.slice(first, Math.min(first + MOST_NAMES, lastStartingBy(actors, lead.end - 1) + 1));
  const doer = named.find(({ start }) => isDoneBy(sentence, start));
  return (doer ?? named.find(({ start }) => !ASIDE.has(wordBefore(sentence, start))))?.id ?? null;
}

/** "presented by Minister Sri Hartono": a list is put forward, and the name is whose it is. */
function isDoneBy(sentence: Sentence, start: number): boolean {
  const at = indexBefore(sentence, start);
  return sentence.tokens[at]?.normal === 'by' && announcing.has(sentence.tokens[at - 1]?.normal ?? '');
}

function wordBefore(sentence: Sentence, start: number): string {
  return sentence.tokens[indexBefore(sentence, start)]?.normal ?? '';
}

/** Index of the word before a name, its title and "the" apart: that of "by" in "by Minister Sri Hartono"; -1 at the start. */
function indexBefore({ tokens }: Sentence, start: number): number {
  const last = tokenFrom(tokens, start) - 1;
  let at = last;
  while (at >= 0 && last - at < MOST_TITLE_WORDS && isTitleWord(tokens[at]!)) at--;
  return at;
}

/** "Minister", "the"; but not "In" at the start of a sentence. */
function isTitleWord({ text, normal }: Token): boolean {
  return normal === 'the' || (/^\p{Lu}/u.test(text) && !ASIDE.has(normal));
}
