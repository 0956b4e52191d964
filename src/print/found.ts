import type { Analysis, DateMention, Entity, PointItem, PointList, Quote, Span } from '../types.js';

/** A stretch of the text that something was found in; places count from 0. */
export type Found = Span &
  (
    | { readonly kind: 'lead'; readonly list: PointList; readonly place: number }
    | { readonly kind: 'point'; readonly item: PointItem; readonly place: number; readonly itemPlace: number }
    | { readonly kind: 'quote'; readonly quote: Quote; readonly place: number }
    /** `mentionPlace`: its place among the mentions of the entity. */
    | { readonly kind: 'entity'; readonly entity: Entity; readonly mentionPlace: number }
    | { readonly kind: 'date'; readonly date: DateMention; readonly place: number }
  );

/** All that was found in an article; of two things in the same words, the one that would hold the other comes first. */
export function foundIn({ entities = [], dates = [], points = [], quotes = [] }: Analysis): Found[] {
  return [
    ...points.flatMap((list, place): Found[] => [
      ...(list.lead === null ? [] : [{ ...spanOf(list.lead), kind: 'lead', list, place } as const]),
      ...list.items.map((item, itemPlace) => ({ ...spanOf(item), kind: 'point', item, place, itemPlace }) as const),
    ]),
    ...quotes.map((quote, place) => ({ ...spanOf(quote), kind: 'quote', quote, place }) as const),
    ...entities.flatMap((entity) =>
      entity.mentions.map(
        (mention, mentionPlace) => ({ ...spanOf(mention), kind: 'entity', entity, mentionPlace }) as const,
      ),
    ),
    ...dates.map((date, place) => ({ ...spanOf(date), kind: 'date', date, place }) as const),
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
