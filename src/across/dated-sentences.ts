import { tokenFrom } from '../points/text.js';
import { covered } from '../text/span.js';
import type { DatedSentence, DateMention, Document, LeftOut, Sentence, Span, TextSpan } from '../types.js';

/**
 * The sentences of an article that say when something happened, each with its date, and how many dates are none of
 * these: only days, periods and ranges with a first and a last day count, and not the date of the article itself.
 */
export function findDatedSentences(
  doc: Document,
  dates: readonly DateMention[],
): { readonly events: readonly DatedSentence[]; readonly leftOut: LeftOut } {
  const events: DatedSentence[] = [];
  const leftOut = { ...nothingLeftOut };
  for (const date of dates) {
    const sentence = doc.sentences[date.sentence];
    const days = daysOf(date);
    if (date.kind === 'duration' || date.kind === 'set') leftOut.lengths++;
    else if (!sentence || !days) leftOut.open++;
    else if (bearsOnlyADate(doc, date, sentence)) leftOut.own++;
    else {
      const around = wordsAround(date, sentence);
      events.push({ ...days, date, sentence: { text: covered(doc.article.text, around), ...around } });
    }
  }
  return { events, leftOut };
}

export const nothingLeftOut: LeftOut = { open: 0, lengths: 0, own: 0 };

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The first and last day of a date; before Christ by the reckoning of ISO 8601, in which 44 BC is the year -0043. */
function daysOf({ from, to, value, resolved }: DateMention): Days | null {
  if (!resolved) return null;
  if (from !== null && to !== null) return { from, to };
  const [first, last = first] = value.split('/');
  const [start, end] = [daysOfEnd(first!), daysOfEnd(last!)];
  return start && end && value.includes('BC') ? { from: start.from, to: end.to } : null;
}

/** Years of a value before Christ by its digits: "BC0044" is one, "BC04" a hundred, "BC2" a thousand. */
const YEARS = [1000, 100, 10, 1];

function daysOfEnd(value: string): Days | null {
  const [, before, digits] = /^(BC)?(\d{1,4})$/.exec(value) ?? [];
  const size = digits === undefined ? undefined : YEARS[digits.length - 1];
  if (size === undefined) return null;
  const year = Number(digits) * size;
  // The 5th century BC, 400 years and more before Christ, goes from 500 BC to 401 BC.
  const [first, last] = before
    ? [size === 1 ? 1 - year : 1 - year - size, -year + (size === 1 ? 1 : 0)]
    : [year, year + size - 1];
  return { from: `${isoYear(first)}-01-01`, to: `${isoYear(last)}-12-31` };
}

function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Characters of a sentence that are printed with what is found in it: a longer one is a table or a list, with a find in every row. */
const MAX_SENTENCE = 1200;

/** The sentence of a date or a match; of one that is too long, the words before and after it. */
export function wordsAround(date: Span, { start, end, tokens }: Sentence): Span {
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
