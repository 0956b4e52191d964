import { isRoleHead } from '../../text/role-words.js';
import type { PlacedMention, SentenceNames } from '../people/sentence-names.js';
import { NO_ROLE, type RoleFacts, roleTextOf } from './role-text.js';
import { readRolesAfter } from './roles-after.js';
import { readRolesBefore } from './roles-before.js';

/** The roles before a name ("Chinese State Councilor and Foreign Minister Wang Yi") and after it ("Wang Yi, the foreign minister,"). */
export function readRoles(names: SentenceNames, person: PlacedMention): RoleFacts {
  const text = roleTextOf(names);
  const before = readRolesBefore(text, person);
  const after = readRolesAfter(text, person);
  if (after === NO_ROLE) return before;
  return {
    roles: [...before.roles, ...after.roles],
    affiliations: [...before.affiliations, ...after.affiliations],
  };
}

/** The head of the title directly before a name: "president" in "former US President Obama". */
export function titleBefore({ tokens }: SentenceNames, { from }: PlacedMention): string | null {
  const word = tokens[from - 1]?.normal;
  return word !== undefined && isRoleHead(word) ? word : null;
}
