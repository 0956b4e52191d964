import type { Sex } from '../../resource/given-names.js';

/** The pronouns that are followed: whose sex each tells, and what it is in its clause. */
export const followed: ReadonlyMap<string, readonly [Sex, 'subject' | 'owner' | 'object']> = new Map([
  ['he', ['man', 'subject']],
  ['she', ['woman', 'subject']],
  ['his', ['man', 'owner']],
  ['her', ['woman', 'owner']],
  ['him', ['man', 'object']],
]);
