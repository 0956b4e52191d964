import type { Location, MappedPlace } from '../../types.js';
import { safe } from '../safe.js';

const POINTS: ReadonlySet<Location['kind']> = new Set(['city', 'district', 'mountain', 'island']);

/** Whether a place is larger than the point that stands for it. */
export function isArea({ location: { kind } }: MappedPlace): boolean {
  return !POINTS.has(kind);
}

/** "city, Louisiana, US" */
export function placeFacts(place: MappedPlace): string {
  return [place.location.kind, ...wholesOf(place)].join(', ');
}

/** What a place is in: "Louisiana", "US". */
function wholesOf({ name, location: { kind, admin1, country } }: MappedPlace): string[] {
  const region = admin1 === undefined || admin1 === name ? [] : [safe(admin1)];
  return [...region, ...(country === undefined || kind === 'country' ? [] : [country])];
}

/** "Baton Rouge, Louisiana, US: 12 mentions in 3 articles" */
export function placeLine(place: MappedPlace): string {
  const { name, count, documents } = place;
  return `${[safe(name), ...wholesOf(place)].join(', ')}: ${counted(count, 'mention')} in ${counted(documents, 'article')}`;
}

/** "1 mention", "2 mentions" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
