import type { Analysis, DateMention, OffsetUnit, TextSpan, Timeline } from '../../types.js';
import { ARTICLE_COLUMNS, type Column, type InArticle } from './column.js';

interface Dated extends InArticle {
  readonly date: DateMention;
  readonly offsets: OffsetUnit;
}

const DAYS: readonly Column<{ readonly period: Pick<DateMention, 'from' | 'to'> }>[] = [
  { name: 'from_day', of: ({ period }) => period.from },
  { name: 'to_day', of: ({ period }) => period.to },
];

const READING: readonly Column<Dated>[] = [
  { name: 'value', of: ({ date }) => date.value },
  { name: 'edtf', of: ({ date }) => date.edtf },
  { name: 'kind', of: ({ date }) => date.kind },
  { name: 'grain', of: ({ date }) => date.grain },
  { name: 'resolved', type: 'boolean', of: ({ date }) => date.resolved },
  { name: 'zone', of: ({ date }) => date.zone },
];

const PLACE: readonly Column<Dated>[] = [
  { name: 'sentence', type: 'integer', of: ({ date }) => date.sentence },
  { name: 'start_offset', type: 'integer', of: ({ date }) => date.start },
  { name: 'end_offset', type: 'integer', of: ({ date }) => date.end },
  { name: 'offset_unit', of: ({ offsets }) => offsets },
  { name: 'tense', of: ({ date }) => date.tense, needs: '--explain' },
  { name: 'found_by', of: ({ date }) => date.by, needs: '--explain' },
];

const TEXT: Column<Dated> = { name: 'text', of: ({ date }) => date.text };

interface OfPeriod extends Dated {
  readonly period: Pick<DateMention, 'from' | 'to'>;
}

/** A row a date. */
export const dateColumns: readonly Column<OfPeriod>[] = [...ARTICLE_COLUMNS, TEXT, ...DAYS, ...READING, ...PLACE];

export function datesOf(analysis: Analysis): OfPeriod[] {
  const { dates = [], offsets } = analysis;
  return dates.map((date) => ({ entry: analysis, offsets, date, period: date }));
}

interface Happening extends OfPeriod {
  readonly said: TextSpan;
}

/** A row an event: the date that tells when, with its sentence. */
export const eventColumns: readonly Column<Happening>[] = [
  ...ARTICLE_COLUMNS,
  ...DAYS,
  TEXT,
  { name: 'sentence_text', of: ({ said }) => said.text },
  ...READING,
  { name: 'sentence_start', type: 'integer', of: ({ said }) => said.start },
  { name: 'sentence_end', type: 'integer', of: ({ said }) => said.end },
  ...PLACE,
];

export function eventsOf({ articles, events, offsets }: Timeline): Happening[] {
  return events.map(({ article, from, to, date, sentence }) => ({
    ...{ entry: articles[article]!, offsets, date },
    period: { from, to },
    said: sentence,
  }));
}
