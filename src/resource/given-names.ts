import { openTable } from './table.js';

export type Sex = 'woman' | 'man';

const find = openTable('given-names.txt');

/** Whose given name it is; null for one that either may have, and for what is in no list. Case and accents do not count. */
export function sexOfGivenName(name: string): Sex | null {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
  const found = find(plain.toLowerCase());
  return found === null ? null : found === 'w' ? 'woman' : 'man';
}
