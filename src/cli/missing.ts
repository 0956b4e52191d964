import { counted } from '../print/map/places.js';
import type { LeftOut, Output, PlaceMap } from '../types.js';
import type { Options } from './options.js';

/** What is not in a result over all articles though it was asked for or found, each in a line. */
export function missingNotes(whole: Output, { statements: { speaker, about }, area }: Options): string[] {
  const inArea = inWords(area);
  if ('statements' in whole && whole.statements.length === 0)
    return [
      ...(inArea === '' ? [] : [`no statement here names a place ${inArea}, or none of those asked for`]),
      ...(speaker === undefined ? [] : [`no statement here is by "${speaker}", or none of those asked for`]),
      ...(about === undefined ? [] : [`no statement here names "${about}", or none of those asked for`]),
    ];
  if ('edges' in whole && whole.listsLeftOut > 0) {
    const { listsLeftOut: lists, within } = whole;
    return [`${lists} ${within}${lists === 1 ? ' is a list' : 's are lists'} of many names, and joined nobody`];
  }
  if ('places' in whole) return notOnMap(whole);
  if (!('leftOut' in whole)) return [];
  const isEmpty = inArea !== '' && whole.events?.length === 0;
  return [
    ...(isEmpty ? [`no sentence with a date here names a place ${inArea}, or none of those asked for`] : []),
    ...leftOutOf(whole.leftOut),
  ];
}

/** "within 100km of Kyiv"; "" where any place will do. */
function inWords({ within, in: territory }: Options['area']): string {
  const comma = within?.lastIndexOf(',') ?? -1;
  return [
    ...(comma < 0 ? [] : [`within ${within!.slice(comma + 1).trim()} of ${within!.slice(0, comma)}`]),
    ...(territory === undefined ? [] : [`in ${territory}`]),
  ].join(' and ');
}

/** What a timeline has no place for. An article's own date is no loss. */
function leftOutOf({ open, lengths }: LeftOut): string[] {
  const told = [
    ...(open > 0 ? [`${open} ${open === 1 ? 'date' : 'dates'} whose day is not known`] : []),
    ...(lengths > 0 ? [`${lengths} that ${lengths === 1 ? 'is a length or comes' : 'are lengths or come'} again`] : []),
  ];
  return told.length === 0 ? [] : [`left out of the timeline: ${told.join(', ')}`];
}

/** How many names of places without a location are told. */
const MAX_NAMES = 5;

/** 'left out of the map: 7 places whose location is not known, with 9 mentions: "Springfield", … and 2 more' */
function notOnMap({ places, unlocated }: PlaceMap): string[] {
  const mentions = unlocated.reduce((sum, { count }) => sum + count, 0);
  const names = unlocated.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
  const rest = unlocated.length - names.length;
  return [
    ...(places.length === 0 ? ['nothing is on the map: no country or place of known location was found'] : []),
    ...(unlocated.length === 0
      ? []
      : [
          `left out of the map: ${counted(unlocated.length, 'place')} whose location is not known, with ${counted(mentions, 'mention')}: ${[...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}`,
        ]),
  ];
}
