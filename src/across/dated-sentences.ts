import { tokenFrom } from '../points/text.js';
import { covered } from '../text/span.js';
import type { DatedSentence, DateMention, Document, Sentence, Span, TextSpan } from '../types.js';

/**
 * The sentences of an article that say when something happened, each with its date. Only days, periods and ranges with a
 * first and a last day count, and not the date of the article itself.
 */
export function findDatedSentences(doc: Document, dates: readonly DateMention[]): DatedSentence[] {
  return dates.flatMap((date) => {
    const sentence = doc.sentences[date.sentence];
    if (!sentence || !date.resolved || date.from === null || date.to === null) return [];
    if (date.kind === 'duration' || date.kind === 'set') return [];
    if (bearsOnlyADate(doc, date, sentence)) return [];
    const around = wordsAround(date, sentence);
    return [{ from: date.from, to: date.to, date, sentence: { text: covered(doc.article.text, around), ...around } }];
  });
}

/** Characters of a sentence that are printed with its date: a longer one is a table or a list, with a date in every row. */
const MAX_SENTENCE = 1200;

/** The sentence; of one that is too long, the words before and after the date. */
function wordsAround(date: Span, { start, end, tokens }: Sentence): Span {
  if (end - start <= MAX_SENTENCE) return { start, end };
  const first = tokens[tokenFrom(tokens, date.start - MAX_SENTENCE / 2)];
  const limit = date.end + MAX_SENTENCE / 2;
  const after = tokenFrom(tokens, limit);
  const last = tokens[tokens[after - 1]!.end > limit ? after - 2 : after - 1];
  return { start: Math.min(first?.start ?? date.start, date.start), end: Math.max(last?.end ?? date.end, date.end) };
}

/** Whether the date is in a dateline, in a line that gives the date of the article, or in a credit: "© 2021". */
function bearsOnlyADate(
  doc: Document,
  date: DateMention,
  sentence: Omit<TextSpan, 'text'> & { readonly block: number },
): boolean {
  const { dateline, blocks } = doc.article;
  if (dateline && date.start >= dateline.start && date.end <= dateline.end) return true;
  const block = blocks[sentence.block];
  if (!block) return false;
  return date.end <= block.datelineEnd || block.kind === 'date' || block.kind === 'credit';
}
