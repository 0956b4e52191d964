import { createHash } from 'node:crypto';
import ical, { type ICalEventData } from 'ical-generator';
import { isoDayOf, parseIsoDay } from '../iso-date.js';
import type { Output, Timeline, TimelineEvent } from '../types.js';
import type { Printer } from './printer.js';
import { sourceOf } from './rows.js';
import { safe } from './safe.js';

/**
 * An iCalendar (RFC 5545) of what was still to come on the day of each article, or of everything where that day is not
 * known. The same timeline is the same calendar: an entry is stamped with the day of its article.
 */
export const icsPrinter: Printer = {
  begin: () => '',
  item: (output) => {
    const timeline = timelineOf(output);
    const events = timeline.events.filter((event) => isToCome(event, timeline));
    return `${ical({
      prodId: { company: 'newsq', product: 'newsq', language: 'EN' },
      events: events.map((event) => entryOf(event, timeline)),
    }).toString()}\r\n`;
  },
  end: () => '',
};

function timelineOf(output: Output): Timeline {
  if (!('events' in output && 'articles' in output)) throw new Error('only a timeline is a calendar');
  return output;
}

function isToCome({ to, article }: TimelineEvent, { articles }: Timeline): boolean {
  // No calendar goes back that far.
  if (to < '0001') return false;
  const { date } = articles[article]!.article.anchor;
  return date === null || date.startsWith('XXXX') || to >= date.slice(0, 'YYYY-MM-DD'.length);
}

function entryOf({ from, to, date, sentence, article }: TimelineEvent, { articles }: Timeline): ICalEventData {
  const { source, article: head } = articles[article]!;
  const moments = momentsOf(date.edtf);
  const place = [source.path, source.member, source.line ?? source.record ?? source.id].join('|');
  const day = head.anchor.date;
  return {
    id: createHash('sha256').update(`${place}|${date.start}|${from}|${sentence.text}`).digest('hex').slice(0, 32),
    stamp: new Date(day === null || day.startsWith('XXXX') ? from : day),
    summary: safe(sentence.text),
    description: [safe(date.text), head.title && safe(head.title), sourceOf(source)].filter(Boolean).join('\n'),
    ...(source.url !== undefined && { url: source.url }),
    ...(moments ?? {
      start: new Date(from),
      end: new Date(isoDayOf(parseIsoDay(to) + 1)),
      allDay: true,
      timezone: 'UTC',
    }),
  };
}

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(Z|[+-]\d\d:\d\d)?$/;

/**
 * When a clock time begins, and when a range of them ends; null for what has days alone. Without a zone it is as the clock of the
 * place has it, wherever the calendar is read.
 */
function momentsOf(edtf: string | null): Pick<ICalEventData, 'start' | 'end' | 'floating'> | null {
  const [first, last] = (edtf ?? '').split('/').map((moment) => MOMENT.exec(moment));
  if (!first) return null;
  const dateOf = ([, moment, zone = 'Z']: RegExpExecArray) => new Date(`${moment}${zone}`);
  return { start: dateOf(first), ...(last && { end: dateOf(last) }), floating: first[2] === undefined };
}
