import { withoutAccents } from '../text/fold.js';
import { openTable } from './table.js';

export type Sex = 'woman' | 'man';

const find = openTable('given-names.txt');

/** The sex of those who bear a given name, whatever its case and accents; null for a name of both, or one not listed. */
export function sexOfGivenName(name: string): Sex | null {
  const found = find(withoutAccents(name).toLowerCase());
  return found === null ? null : found === 'w' ? 'woman' : 'man';
}
