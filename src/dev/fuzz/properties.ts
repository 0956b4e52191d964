import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { convertOffsets } from '../../edit/offsets.js';
import { isIsoDay } from '../../iso-date.js';
import { withoutInvisibleEdges } from '../../text/white-space.js';
import type { Analysis, DateMention, Entity, OffsetUnit, Output, Span } from '../../types.js';
import { idsResolve } from './ids.js';
import { schema } from './schema.js';

/** A property that an output violates, and where. */
export interface Violation {
  readonly property: string;
  readonly detail: string;
}

type Property<T> = (value: T, text: string) => string | null;

const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);

export function fitsSchema(output: unknown): string | null {
  return isValid(output) ? null : JSON.stringify(isValid.errors?.[0]);
}

interface TextSpan extends Span {
  readonly text: string;
}

/** Every object in an output that has a text and a span. */
export function spansOf(value: unknown): TextSpan[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'start' in value ? [value as TextSpan] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Slices the text by spans in the given unit. */
export function sliceIn(text: string, unit: OffsetUnit): (span: Span) => string {
  if (unit === 'utf16') return ({ start, end }) => text.slice(start, end);
  if (unit === 'byte') {
    const bytes = Buffer.from(text);
    return ({ start, end }) => bytes.subarray(start, end).toString();
  }
  const points = Array.from(text);
  return ({ start, end }) => points.slice(start, end).join('');
}

/** Every text in an output is what its span covers. Bytes are for well-formed text only: a lone surrogate has none. */
export function areSlices(value: unknown, text: string, unit: OffsetUnit): string | null {
  const slice = sliceIn(text, unit);
  const wrong = spansOf(value).find((span) => !(span.start <= span.end) || slice(span) !== span.text);
  return wrong ? `${JSON.stringify(wrong)} is ${JSON.stringify(slice(wrong))}` : null;
}

function overlapping(spans: readonly Span[]): Span | null {
  return spans.find((span, i) => i > 0 && span.start < spans[i - 1]!.end) ?? null;
}

/** Only people have roles and an organization; an entity of the type "other" has no country. */
export function factsFitTypes(
  entities: readonly Pick<Entity, 'type' | 'name' | 'roles' | 'organization' | 'country'>[],
): string | null {
  const wrong = entities.find(
    ({ type, roles, organization, country }) =>
      (type !== 'person' && (roles || organization)) || (type === 'other' && country),
  );
  return wrong ? `${wrong.type} ${wrong.name} has ${wrong.roles ?? wrong.organization ?? wrong.country?.alpha2}` : null;
}

/** Mentions are in order and do not overlap, except one that two countries share ("Sino-Russian"). */
function mentionsDoNotOverlap(entities: readonly Entity[]): string | null {
  for (const { name, count, mentions } of entities) {
    if (count !== mentions.length) return `${name} has ${mentions.length} mentions and counts ${count}`;
    const wrong = overlapping(mentions);
    if (wrong) return `${name} at ${wrong.start}`;
  }
  const all = new Map(
    entities.flatMap(({ mentions }) => mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])),
  );
  const wrong = overlapping([...all.values()].sort((a, b) => a.start - b.start));
  return wrong ? `mentions overlap at ${wrong.start}` : null;
}

export function daysAreValid({ text, from, to }: Pick<DateMention, 'text' | 'from' | 'to'>): string | null {
  for (const day of [from, to]) {
    if (day !== null && !isIsoDay(day)) return `${text}: ${day} is not a day`;
  }
  return null;
}

export function rangeIsInOrder({ text, from, to }: Pick<DateMention, 'text' | 'from' | 'to'>): string | null {
  return from !== null && to !== null && from > to ? `${text}: ${from} to ${to}` : null;
}

function first<T>(items: readonly T[] | undefined, find: (item: T) => string | null): string | null {
  for (const item of items ?? []) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** No text or name begins or ends with invisible characters. */
function hasNoBlankEdges({ article, entities, dates, points, quotes }: Analysis, text: string): string | null {
  const { titleSpan, dateline } = article;
  const texts = [
    ...(titleSpan ? [text.slice(titleSpan.start, titleSpan.end)] : []),
    ...stringsOf(dateline),
    ...spansOf([entities, dates, points, quotes]).map((span) => span.text),
    ...(entities ?? []).flatMap(({ name, aliases, roles = [] }) => [name, ...aliases, ...roles]),
    ...(points ?? []).flatMap(({ noun }) => noun ?? []),
    ...(quotes ?? []).flatMap(({ verb }) => verb ?? []),
  ];
  const wrong = texts.find((part) => {
    const { start, end } = withoutInvisibleEdges(part, { start: 0, end: part.length });
    return start > 0 || end < part.length || part === '';
  });
  return wrong === undefined ? null : JSON.stringify(wrong);
}

/** Points are in order, each after its marker, and the list is after its lead. */
function pointsAreInOrder({ points = [] }: Analysis): string | null {
  for (const { lead, items, found } of points) {
    if (found !== items.length || found < 2) return `${items.length} points, ${found} found`;
    let reach = lead?.end ?? 0;
    for (const { start, end, marker, text } of items) {
      if ((marker?.start ?? start) < reach || (marker?.end ?? start) > start)
        return `${JSON.stringify(text)} at ${start}`;
      reach = end;
    }
  }
  return null;
}

const PROPERTIES: Readonly<Record<string, Property<Analysis>>> = {
  'spans are slices': (analysis, text) => areSlices(analysis, text, 'utf16'),
  'fits the schema': fitsSchema,
  'ids resolve': idsResolve,
  'facts fit types': ({ entities = [] }) => factsFitTypes(entities),
  'mentions do not overlap': ({ entities = [] }) => mentionsDoNotOverlap(entities),
  'days are valid': ({ dates }) => first(dates, daysAreValid),
  'ranges are in order': ({ dates }) => first(dates, rangeIsInOrder),
  'dates do not overlap': ({ dates = [] }) => JSON.stringify(overlapping(dates)?.start) ?? null,
  'quotes do not overlap': ({ quotes = [] }) => JSON.stringify(overlapping(quotes)?.start) ?? null,
  'points are in order': pointsAreInOrder,
  'nothing is blank at its edges': hasNoBlankEdges,
  'texts are well-formed': (analysis, text) =>
    text.isWellFormed() ? (JSON.stringify(stringsOf(analysis).find((part) => !part.isWellFormed())) ?? null) : null,
  'offsets name the same in every unit': (analysis, text) =>
    areSlices(convertOffsets(analysis, text, 'codepoint'), text, 'codepoint') ??
    (text.isWellFormed() ? areSlices(convertOffsets(analysis, text, 'byte'), text, 'byte') : null),
  'JSON round-trips': (analysis) => survivesJson(analysis),
};

export function survivesJson(output: Output): string | null {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(output)), output)
    ? null
    : 'it changes in a round trip through JSON';
}

/** The first property that the analysis of a text violates. */
export function violationOf(analysis: Analysis, text: string): Violation | null {
  for (const [property, holds] of Object.entries(PROPERTIES)) {
    const detail = holds(analysis, text);
    if (detail !== null) return { property, detail };
  }
  return null;
}
