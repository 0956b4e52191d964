/** The dates that chrono-node and compromise-dates find, in the form of newsq's own. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import datePlugin from 'compromise-dates';
import type { DateMention, DatePart } from '../types.js';

/** The part of a date that the scorer reads. */
interface ScoredDate extends DatePart {
  readonly kind: DateMention['kind'];
  readonly parts?: readonly DatePart[];
}

export type Finder = (text: string, anchor: string) => ScoredDate[];

/** Both include the preposition ("on Monday"), which TimeML leaves out; it is removed to be fair to them. */
function withoutPreposition(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const inner = text.slice(start, end);
  const head =
    /^(?:(?:on|in|at|by|from|since|until|for|of|during|between|before|after)\s+)+/i.exec(inner)?.[0].length ?? 0;
  const tail = /[\s,.;:!?"'”’)]*$/.exec(inner)![0].length;
  const [from, to] = head + tail < inner.length ? [start + head, end - tail] : [start, end];
  return { start: from, end: to, text: text.slice(from, to) };
}

/** Splits a range into its two ends, which TimeML marks separately. */
function split(whole: ScoredDate, from: string, to: string): ScoredDate {
  const link = /\s+(?:to|until|through|and|till)\s+|\s*[-–]\s*/.exec(whole.text);
  if (!link || link.index === 0) return whole;
  const second = link.index + link[0].length;
  const part = (start: number, end: number, value: string): DatePart => ({
    start: whole.start + start,
    end: whole.start + end,
    text: whole.text.slice(start, end),
    value,
  });
  return { ...whole, parts: [part(0, link.index, from), part(second, whole.text.length, to)] };
}

/** chrono says which fields the text gave; those that it filled in itself are left out of the value. */
export const findWithChrono: Finder = (text, anchor) =>
  chrono
    .parse(text, { instant: new Date(`${anchor}T12:00:00Z`), timezone: 0 })
    .map(({ index, text: found, start, end }): ScoredDate => {
      const span = withoutPreposition(text, index, index + found.length);
      const kind = start.isCertain('hour') ? 'time' : 'date';
      const whole: ScoredDate = { ...span, kind, value: chronoValue(start) };
      return end ? split(whole, chronoValue(start), chronoValue(end)) : whole;
    });

function chronoValue(parsed: chrono.ParsedComponents): string {
  const iso = parsed.date().toISOString();
  if (parsed.isCertain('hour')) return iso.slice(0, 16);
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) return iso.slice(0, 10);
  if (parsed.isCertain('month')) return iso.slice(0, 7);
  return parsed.isCertain('year') ? iso.slice(0, 4) : iso.slice(0, 10);
}

/** What compromise-dates returns; its own types leave it open. */
interface View {
  json(options: { offset: true }): readonly {
    readonly offset: { readonly start: number; readonly length: number };
    readonly dates?: { readonly start: string | null; readonly end: string | null; readonly unit?: string };
    readonly duration?: Readonly<Record<string, number>>;
  }[];
}

nlp.plugin(datePlugin as unknown as Parameters<typeof nlp.plugin>[0]);

/** Reads paragraph by paragraph: it throws on some texts ("each July"), and then loses only that paragraph. */
export const findWithCompromise: Finder = (text, anchor) =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) => {
    try {
      return readParagraph(paragraph, anchor).map((date) => movedBy(date, index));
    } catch {
      return [];
    }
  });

function movedBy(date: ScoredDate, offset: number): ScoredDate {
  const { start, end, parts } = date;
  const moved = { ...date, start: start + offset, end: end + offset };
  const movePart = (part: DatePart): DatePart => ({ ...part, start: part.start + offset, end: part.end + offset });
  return parts ? { ...moved, parts: parts.map(movePart) } : moved;
}

function readParagraph(text: string, anchor: string): ScoredDate[] {
  const doc = nlp(text) as unknown as {
    dates(options: { today: string; timezone: string }): View;
    durations(): View;
  };
  const found: ScoredDate[] = [];
  for (const { offset, dates } of doc.dates({ today: anchor, timezone: 'UTC' }).json({ offset: true })) {
    const span = withoutPreposition(text, offset.start, offset.start + offset.length);
    if (!dates?.start) continue;
    const [from, to] = [dates.start.slice(0, 10), (dates.end ?? dates.start).slice(0, 10)];
    const isTime = !/T00:00:00/.test(dates.start);
    if (isTime) found.push({ ...span, kind: 'time', value: dates.start.slice(0, 16) });
    else if (dates.unit === undefined && from !== to)
      found.push(split({ ...span, kind: 'date', value: from }, from, to));
    else found.push({ ...span, kind: 'date', value: periodValue(from, dates.unit ?? 'day') });
  }
  for (const { offset, duration } of doc.durations().json({ offset: true })) {
    const span = withoutPreposition(text, offset.start, offset.start + offset.length);
    if (found.some((date) => date.start < span.end && span.start < date.end)) continue;
    found.push({ ...span, kind: 'duration', value: durationValue(duration ?? {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function periodValue(from: string, unit: string): string {
  if (unit === 'year') return from.slice(0, 4);
  if (unit === 'month') return from.slice(0, 7);
  if (unit === 'quarter') return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  if (unit === 'decade') return from.slice(0, 3);
  return from;
}

const LETTERS: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
};

function durationValue(duration: Readonly<Record<string, number>>): string {
  const [unit, amount] = Object.entries(duration).find(([, count]) => count > 0) ?? ['day', 0];
  const letter = LETTERS[unit.replace(/s$/, '')] ?? 'D';
  return letter.length === 2 ? `PT${amount}${letter[1]}` : `P${amount}${letter}`;
}
