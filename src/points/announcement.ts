import { announcingParticiples } from '../lexicon/points/announcing-participles.js';
import { listNouns, listWholes } from '../lexicon/points/list-nouns.js';
import { wordsBeforeObjects } from '../lexicon/points/words-before-objects.js';
import { bySpan } from '../text/span.js';
import type { Document, Entity, PointList, Quote, Sentence, Span, Token } from '../types.js';
import { readCounts } from './counts.js';
import { lastStartingBy, sentenceAt, tokenFrom } from './text.js';

const participles = new Set<string>(announcingParticiples);
const nouns = new Set<string>([...listNouns, ...listWholes]);

/** What a lead calls its points: "areas" in "agreed to strengthen cooperation in four areas"; null where it has no word for them. */
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

/** The tokens of a lead, which stands in one or two sentences. */
function leadTokens(doc: Document, { start, end }: Span): Token[] {
  const last = sentenceAt(doc, end - 1);
  const sentences = doc.sentences.slice(sentenceAt(doc, start).index, last.index + 1);
  return sentences.flatMap(({ tokens }) =>
    tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end)).filter((token) => token.end <= end),
  );
}

const objectOpeners = new Set<string>(wordsBeforeObjects);
const actorTypes: ReadonlySet<Entity['type']> = new Set(['person', 'organization', 'country', 'group']);
/** How many quotes before the end of a lead are tried as the one around it; a quote within that quote starts later. */
const MAX_QUOTES_TRIED = 4;
/** How many names of a sentence, and how many words of a title, are read. No sentence that a journalist writes has more. */
const MAX_NAMES = 30;
const MAX_TITLE_WORDS = 30;

/** Who could announce a list: every mention of a person or body, and every quote with a speaker, both in text order. */
export interface Voices {
  readonly actors: readonly Voice[];
  readonly speeches: readonly Voice[];
}

/** A span, and the id of the entity that is named or speaks there. */
interface Voice extends Span {
  readonly id: string;
}

/** @param quotes their speakers are ids of `entities` */
export function readVoices(entities: readonly Entity[], quotes: readonly Quote[]): Voices {
  const actors = entities
    .filter(({ type }) => actorTypes.has(type))
    .flatMap(({ id, mentions }) =>
      mentions.filter(({ kind }) => kind !== 'demonym').map(({ start, end }) => ({ id, start, end })),
    );
  const speeches = quotes.flatMap(({ start, end, speaker }) => (speaker === null ? [] : [{ id: speaker, start, end }]));
  return { actors: actors.sort(bySpan), speeches: speeches.sort(bySpan) };
}

/**
 * The id of the entity that announces a list: the speaker of the quote that the lead, or without one the first point, is part of; otherwise whom the lead
 * names as its author ("presented by …"); otherwise the first person or body in the lead's sentence that may be a
 * subject. Null where there is none.
 */
export function findAnnouncer(
  doc: Document,
  { lead, items }: Pick<PointList, 'lead' | 'items'>,
  { actors, speeches }: Voices,
): string | null {
  const opening = lead ?? items[0]!;
  const latest = lastStartingBy(speeches, opening.end - 1);
  const speech = speeches
    .slice(Math.max(0, latest + 1 - MAX_QUOTES_TRIED), latest + 1)
    .findLast(({ end }) => end > opening.start);
  if (speech) return speech.id;
  if (!lead) return null;
  const sentence = sentenceAt(doc, lead.end - 1);
  const first = lastStartingBy(actors, sentence.start - 1) + 1;
  const named = actors.slice(first, Math.min(first + MAX_NAMES, lastStartingBy(actors, lead.end - 1) + 1));
  const author = named.find(({ start }) => isAuthor(sentence, start));
  return (author ?? named.find(({ start }) => !objectOpeners.has(wordBefore(sentence, start))))?.id ?? null;
}

/** "presented by Minister Sri Hartono" */
function isAuthor(sentence: Sentence, start: number): boolean {
  const at = indexBefore(sentence, start);
  return sentence.tokens[at]?.normal === 'by' && participles.has(sentence.tokens[at - 1]?.normal ?? '');
}

function wordBefore(sentence: Sentence, start: number): string {
  return sentence.tokens[indexBefore(sentence, start)]?.normal ?? '';
}

/** Index of the word before a name with its title: that of "by" in "by Minister Sri Hartono"; -1 where the name comes first. */
function indexBefore({ tokens }: Sentence, start: number): number {
  const last = tokenFrom(tokens, start) - 1;
  let at = last;
  while (at >= 0 && last - at < MAX_TITLE_WORDS && isTitleWord(tokens[at]!)) at--;
  return at;
}

/** "Minister", "the"; not the "In" that opens a sentence. */
function isTitleWord({ text, normal }: Token): boolean {
  return normal === 'the' || (/^\p{Lu}/u.test(text) && !objectOpeners.has(normal));
}
