import { type Area, isInArea } from '../places/area.js';
import { partitionPoint } from '../text/binary-search.js';
import type { Entity, Span } from '../types.js';

/** Tells of stretches of an article's text whether they name a country or place of an area. */
export function newAreaFinder(entities: readonly Entity[], area: Area): (span: Span) => boolean {
  const starts = entities
    .filter((entity) => (entity.type === 'country' || entity.type === 'place') && isInArea(entity, area))
    .flatMap(({ mentions }) => mentions.map(({ start }) => start))
    .sort((a, b) => a - b);
  return ({ start, end }) => {
    const first = starts[partitionPoint(starts, (each) => each < start)];
    return first !== undefined && first < end;
  };
}
