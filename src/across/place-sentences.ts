import { partitionPoint } from '../text/binary-search.js';
import { addToList } from '../text/multi-map.js';
import { offsetTable } from '../text/offset-table.js';
import type { EntityMention, OffsetUnit, PlaceSentence, Span, TextSpan } from '../types.js';

/** Characters of a sentence that are kept with a place that it names: a longer one is a table or a list, with a place in every row. */
const MAX_SENTENCE = 1200;

/**
 * The sentences of an article that have some of these mentions in them, each once.
 * @param mentions in the order of the text
 * @param unit that all offsets count
 */
export function newSentenceFinder(
  sentences: readonly TextSpan[],
  article: number,
  unit: OffsetUnit,
): (mentions: readonly EntityMention[]) => PlaceSentence[] {
  const tables = new Map<number, OffsetsOfText>();
  return (mentions) => {
    const bySentence = new Map<number, Span[]>();
    for (const { sentence, start, end } of mentions) addToList(bySentence, sentence, { start, end });
    return [...bySentence].flatMap(([place, spans]): PlaceSentence[] => {
      const sentence = sentences[place];
      if (sentence === undefined) return [];
      if (sentence.text.length <= MAX_SENTENCE) return [{ article, ...copyOf(sentence), mentions: spans }];
      const offsets = tables.get(place) ?? offsetsOf(sentence, unit);
      tables.set(place, offsets);
      return partsAround(sentence, spans, offsets).map((part) => ({ article, ...part }));
    });
  };
}

/** A copy: a slice would keep the text of its article in memory. */
function copyOf({ text, start, end }: TextSpan): TextSpan {
  return structuredClone({ text, start, end });
}

/** From offsets of the article to places in the text of a sentence, and back. */
interface OffsetsOfText {
  readonly placeOf: (offset: number) => number;
  readonly offsetOf: (place: number) => number;
}

function offsetsOf({ text, start }: TextSpan, unit: OffsetUnit): OffsetsOfText {
  if (unit === 'utf16') return { placeOf: (offset) => offset - start, offsetOf: (place) => place + start };
  const table = offsetTable(text, unit);
  return {
    placeOf: (offset) => partitionPoint(table, (count) => count < offset - start),
    offsetOf: (place) => table[place]! + start,
  };
}

type Part = Omit<PlaceSentence, 'article'>;

/** The words around each mention; of mentions that are near to each other only once. */
function partsAround({ text }: TextSpan, mentions: readonly Span[], { placeOf, offsetOf }: OffsetsOfText): Part[] {
  const parts: { from: number; to: number; readonly mentions: Span[] }[] = [];
  for (const mention of mentions) {
    const last = parts.at(-1);
    const [start, end] = [placeOf(mention.start), placeOf(mention.end)];
    if (last && end <= last.to) last.mentions.push(mention);
    else
      parts.push({
        from: wordFrom(text, start - MAX_SENTENCE / 2, start),
        to: wordTo(text, end + MAX_SENTENCE / 2, end),
        mentions: [mention],
      });
  }
  return parts.map(({ from, to, mentions: inPart }) => ({
    ...copyOf({ text: text.slice(from, to), start: offsetOf(from), end: offsetOf(to) }),
    mentions: inPart,
  }));
}

/** Where the first word after a place begins, or else the mention itself. */
function wordFrom(text: string, place: number, mention: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space < 0 || space >= mention ? mention : space + 1;
}

/** Where the last word before a place ends, or else the mention itself. */
function wordTo(text: string, place: number, mention: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space <= mention ? mention : space;
}
