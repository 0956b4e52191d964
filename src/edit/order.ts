import type { Output } from '../types.js';
import { withEdges } from './network.js';
import { onlyNamed, withKnownOrganizations } from './selection.js';
import { selectStatements } from './statements.js';

/**
 * An output of which only some things are left, in another order; whatever it says of those that are gone goes as well.
 * @param order the places of the things that stay
 */
export function inOrder<Result extends Output>(output: Result, order: readonly number[]): Result {
  return withThings(output, order) as Result;
}

function withThings(output: Output, order: readonly number[]): Output {
  const picked = <Thing>(things: readonly Thing[]) => order.map((place) => things[place]!);
  if ('articles' in output) {
    if ('statements' in output) return selectStatements({ ...output, statements: picked(output.statements) }, {});
    if ('events' in output) return { ...output, events: picked(output.events) };
    if ('places' in output) return { ...output, places: picked(output.places) };
    if ('edges' in output) return withEdges(output, picked(output.edges));
    return { ...output, entities: withKnownOrganizations(picked(output.entities)) };
  }
  const { entities, dates, quotes } = output;
  if (quotes) return onlyNamed({ ...output, quotes: picked(quotes) });
  if (dates) return { ...output, dates: picked(dates) };
  return entities ? { ...output, entities: withKnownOrganizations(picked(entities)) } : output;
}
