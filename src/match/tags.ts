import type { Task } from '../tasks.js';
import { bySpan } from '../text/span.js';
import type { Analysis, DateMention, Entity, EntityMention, EntityType, Quote, Span } from '../types.js';
import type { ThingTag } from './tag-names.js';

/** What a tag takes its words from. */
export interface Found {
  readonly analysis: Pick<Analysis, 'entities' | 'dates' | 'quotes'>;
  /** Where whom `--entity` names is mentioned. */
  readonly entity: readonly Span[];
}

interface Tag {
  /** The task that finds its words. */
  readonly task: Task;
  readonly spans: (found: Found) => readonly Span[];
}

export const TAGS: Readonly<Record<ThingTag, Tag>> = {
  Person: named('person'),
  Country: named('country'),
  Organization: named('organization'),
  Place: named('place'),
  Group: named('group'),
  Other: named('other'),
  Name: named('person', 'country', 'organization', 'place', 'group', 'other'),
  Demonym: mentions((_, { kind }) => kind === 'demonym'),
  Entity: { task: 'quotes', spans: ({ entity }) => entity },
  Date: dated('date'),
  Time: dated('time'),
  Duration: dated('duration'),
  Set: dated('set'),
  Quote: quoted((quote) => (quote.kind === 'direct' ? quote : null)),
  Report: quoted((quote) => (quote.kind === 'indirect' ? quote : null)),
  Speaker: quoted(({ source }) => source),
};

/** What a tag finds, in the order of the text. */
export function spansOf(tag: ThingTag, found: Found): readonly Span[] {
  return [...TAGS[tag].spans(found)].sort(bySpan);
}

/** By its name: "Kenyan" is a demonym, and no name of the country. */
function named(...types: readonly EntityType[]): Tag {
  return mentions(({ type }, { kind }) => types.includes(type) && kind !== 'demonym');
}

function mentions(isMeant: (entity: Entity, mention: EntityMention) => boolean): Tag {
  return {
    task: 'entities',
    spans: ({ analysis: { entities = [] } }) =>
      entities.flatMap((entity) => entity.mentions.filter((mention) => isMeant(entity, mention))),
  };
}

function dated(meant: DateMention['kind']): Tag {
  return { task: 'dates', spans: ({ analysis: { dates = [] } }) => dates.filter(({ kind }) => kind === meant) };
}

function quoted(partOf: (quote: Quote) => Span | null): Tag {
  return {
    task: 'quotes',
    spans: ({ analysis: { quotes = [] } }) => quotes.flatMap((quote) => partOf(quote) ?? []),
  };
}
