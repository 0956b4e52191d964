import { tokenFrom } from '../points/text.js';
import { covered } from '../text/span.js';
import type { DateMention, Document, Sentence, Span, TextSpan, TimelineEvent } from '../types.js';

/**
 * The sentences of an article that tell when something was, each with its date. Only days, periods and ranges that have a
 * first and a last day; not the date that the article itself bears.
 */
export function findDatedSentences(doc: Document, dates: readonly DateMention[]): Omit<TimelineEvent, 'article'>[] {
  return dates.flatMap((date) => {
    const sentence = doc.sentences[date.sentence];
    if (!sentence || !date.resolved || date.from === null || date.to === null) return [];
    if (date.kind === 'duration' || date.kind === 'set') return [];
    if (bearsOnlyADate(doc, date, sentence)) return [];
    const around = wordsAround(date, sentence);
    return [{ from: date.from, to: date.to, date, sentence: { text: covered(doc.article.text, around), ...around } }];
  });
}

/** Characters of a sentence that are told with its date: a longer one is a table or a list, with a date in every row. */
const LONGEST = 1200;

/** The sentence; of one that is too long the words before and behind the date. */
function wordsAround(date: Span, { start, end, tokens }: Sentence): Span {
  if (end - start <= LONGEST) return { start, end };
  const first = tokens[tokenFrom(tokens, date.start - LONGEST / 2)];
  const limit = date.end + LONGEST / 2;
  const behind = tokenFrom(tokens, limit);
  const last = tokens[tokens[behind - 1]!.end > limit ? behind - 2 : behind - 1];
  return { start: Math.min(first?.start ?? date.start, date.start), end: Math.max(last?.end ?? date.end, date.end) };
}

/** Whether the date stands in the dateline, or in a line above the text that gives the date of the article. */
function bearsOnlyADate(
  doc: Document,
  date: DateMention,
  sentence: Omit<TextSpan, 'text'> & { readonly block: number },
): boolean {
  const { dateline, blocks } = doc.article;
  if (dateline && date.start >= dateline.start && date.end <= dateline.end) return true;
  return blocks[sentence.block]?.kind === 'date';
}

/** By the first day; of two that begin together the shorter first, and then in the order they were told. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.article - b.article || a.date.start - b.date.start;
}
