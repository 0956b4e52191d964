import type { AtlasPlace } from '../resource/atlas.js';
import { isBesideOwner } from '../text/opening-places.js';
import { stateOfPostalCode, stateOfText } from '../text/states.js';
import { kilometersBetween } from './distance.js';
import type { Named } from './named.js';

/** One mention of something that may be a place. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Which of the article's things it names. */
  readonly index: number;
}

/** All mentions, in the order of the text. */
export function mentionsOf(named: readonly Named[]): Mention[] {
  return named
    .flatMap(({ spans }, index) => spans.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Between a place and what it is in: "Sohag in Upper Egypt", "Leeds, in northern England". */
const IN =
  /^,?\s+in\s+(?:the\s+)?(?:(?:[a-z]+ern|central|rural|upper|far|[a-z]+east|[a-z]+west|north|south|east|west)\s+)*(?:the\s+(?:state|province|region|county)\s+of\s+)?$/;
/** Between what a place is in and the place: "Egypt's Sohag", "the Texas town of Paris". */
const AFTER_CONTAINER =
  /^(?:['’]s?|s['’])?\s+(?:[a-z]+(?:ern)?\s+)?(?:(?:port|capital|border|market|resort|coastal|mining)\s+)?(?:(?:city|town|village|district|province|region|suburb|capital|county|port|island|municipality)\s+of\s+)?$/;
/** "the Spanish city of", "the Texas town of" */
const KIND_OF = /\sof\s+$/;
const MAX_BETWEEN = 60;

/** What the text says that a thing is in. */
export interface Container {
  /** The thing that it is in, by its index. */
  readonly index: number;
  readonly relation: Relation;
}

/**
 * How the text puts a place and what may contain it:
 * - stated: "Paris, Texas", "Athens (Georgia)", "the Texas town of Paris"
 * - beside: "Sohag in Upper Egypt", "Egypt's Sohag", which may be about something else
 * - listed: "Paris and Texas", which are not one in the other
 */
export type Relation = 'stated' | 'beside' | 'listed';

/** For each thing what the text says it is in. */
export function containersOf(
  named: readonly Named[],
  mentions: readonly Mention[],
  text: string,
): readonly (readonly Container[])[] {
  const containers = named.map((): Container[] => []);
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [before, after] = [mentions[i]!, mentions[i + 1]!];
    if (before.index === after.index || after.start < before.end || after.start - before.end > MAX_BETWEEN) continue;
    const between = text.slice(before.end, after.start);
    if (isStated(mentions, i, text)) containers[before.index]!.push({ index: after.index, relation: 'stated' });
    else if (AND.test(between) || (COMMA.test(between) && isBeforeAnd(mentions, i, text))) {
      containers[before.index]!.push({ index: after.index, relation: 'listed' });
      containers[after.index]!.push({ index: before.index, relation: 'listed' });
    } else if (between.includes(' in ') && IN.test(between))
      containers[before.index]!.push({ index: after.index, relation: 'beside' });
    else if (mayContainNext(between) && AFTER_CONTAINER.test(between))
      containers[after.index]!.push({ index: before.index, relation: KIND_OF.test(between) ? 'stated' : 'beside' });
  }
  return containers;
}

/** Cheaper than the expression, which few need. */
function mayContainNext(between: string): boolean {
  return between.length === 1 || between.startsWith("'") || between.startsWith('’') || between.endsWith(' of ');
}

/** "Paris, Texas", "Athens (Georgia)". */
function isStated(mentions: readonly Mention[], i: number, text: string): boolean {
  const [place, container] = [mentions[i]!, mentions[i + 1]!];
  const between = text.slice(place.end, container.start);
  return COMMA.test(between)
    ? !isSeries(mentions, i, text) && !isBesideOwner(text, place, container)
    : BRACKET.test(between) && text[container.end] === ')';
}

const COMMA = /^,\s+$/;
const BRACKET = /^\s+\($/;
const AND = /^(?:\s+(?:and|or)|,?\s+&)\s+(?:the\s+)?$/;
const IN_SERIES = /^,?\s+(?:and|or|&)\s+(?:the\s+)?$|^,\s+$/;

/** "Paris, Texas and Rome"; not "Santiago, Chile, São Paulo, Brazil", nor "Paris, France, and Rome, Italy", where every second is what the first is in. */
function isBeforeAnd(mentions: readonly Mention[], i: number, text: string): boolean {
  const [container, next] = [mentions[i + 1]!, mentions[i + 2]];
  return next !== undefined && AND.test(text.slice(container.end, next.start));
}

/**
 * Whether a place and the next are two of several: "He saw Paris, Texas and Rome", "from Berlin, Rome, France". A state after its town is
 * not, where a comma closes it: "London, Ontario, and Paris, Texas".
 */
function isSeries(mentions: readonly Mention[], i: number, text: string): boolean {
  const [last, place, container, next] = [mentions[i - 1], mentions[i]!, mentions[i + 1]!, mentions[i + 2]];
  const name = text.slice(container.start, container.end);
  const isJoined = (a: Mention | undefined, b: Mention | undefined) =>
    a !== undefined && b !== undefined && IN_SERIES.test(text.slice(a.end, b.start));
  if (stateOfText(name) || stateOfPostalCode(name)) return text[container.end] !== ',' && isJoined(container, next);
  return isJoined(last, place) || isJoined(container, next);
}

/** Kilometers around the middle of a county or a city that its towns and quarters are within. */
const REACH = 80;

/** Whether a place is in another; in a county or a city, whether it is near its middle. */
export function isIn(place: AtlasPlace, container: AtlasPlace): boolean {
  if (container.kind === 'country') return place.country === container.country && place.kind !== 'country';
  if (container.kind === 'region')
    return place.region === container.region && place.kind !== 'region' && place.kind !== 'country';
  if (container.kind === 'county' || container.kind === 'city')
    return (
      place.country === container.country &&
      place.id !== container.id &&
      place.kind !== 'region' &&
      place.kind !== 'country' &&
      kilometersBetween(place, container) <= REACH
    );
  return false;
}
