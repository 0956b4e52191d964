import type { EntityType } from '../../types.js';
import type { Style } from '../ink.js';
import type { ShownKind } from '../printer.js';
import { ENTITY_GROUPS } from '../rows.js';

/** What is marked in a text, in the order of the legend; on a terminal no two look alike, and not for their colors alone. */
export const KINDS: readonly (readonly [ShownKind, string, readonly Style[]])[] = [
  ...ENTITY_GROUPS.map(([type, heading]) => [type, heading, styleOfType(type)] as const),
  ['date', 'Dates', ['inverse', 'yellow']],
  ['point', 'Points', ['inverse', 'bold']],
  ['quote', 'Quotes', ['green']],
];

function styleOfType(type: EntityType): readonly Style[] {
  switch (type) {
    case 'person':
      return ['bold', 'cyan'];
    case 'country':
      return ['bold', 'underline', 'magenta'];
    case 'organization':
      return ['underline', 'red'];
    case 'place':
      return ['italic', 'underline', 'magenta'];
    case 'group':
      return ['bold', 'italic', 'cyan'];
    case 'other':
      return ['italic'];
  }
}
