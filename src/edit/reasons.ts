import type { Analysis, DateMention, Entity } from '../types.js';

/** An analysis without the names of the rules that found things, which are there only for those who ask (`explain`). */
export function withoutReasons(analysis: Analysis): Analysis {
  const { entities, dates, points, quotes, events } = analysis;
  return {
    ...analysis,
    ...(entities && {
      entities: entities.map((entity) => ({
        ...withoutEntityReasons(entity),
        mentions: entity.mentions.map(({ by: _rule, candidates: _people, ...mention }) => mention),
      })),
    }),
    ...(dates && { dates: dates.map(withoutDateReasons) }),
    ...(points && { points: points.map(withoutReason) }),
    ...(quotes && { quotes: quotes.map(withoutReason) }),
    ...(events && { events: events.map((event) => ({ ...event, date: withoutDateReasons(event.date) })) }),
  };
}

function withoutReason<T extends { readonly by?: string }>({ by: _rule, ...rest }: T): Omit<T, 'by'> {
  return rest;
}

function withoutEntityReasons({
  by: _rule,
  candidates: _places,
  ...entity
}: Entity): Omit<Entity, 'by' | 'candidates'> {
  return entity;
}

function withoutDateReasons({ by: _rule, tense: _reason, ...date }: DateMention): DateMention {
  return date;
}
