import type { PlacedMention, SentenceNames } from '../people/sentence-names.js';
import { isRoleHead, NO_ROLE, type RoleFacts } from './role-words.js';
import { readRolesBehind } from './roles-after.js';
import { readRolesBefore } from './roles-before.js';

/** The roles before a name ("Chinese State Councilor and Foreign Minister Wang Yi") and behind it ("Wang Yi, the foreign minister,"). */
export function readRoles(names: SentenceNames, person: PlacedMention): RoleFacts {
  const before = readRolesBefore(names, person);
  const behind = readRolesBehind(names, person);
  if (behind === NO_ROLE) return before;
  return {
    roles: [...before.roles, ...behind.roles],
    affiliations: [...before.affiliations, ...behind.affiliations],
  };
}

/** The head of the title directly before a name: "president" in "former US President Obama". */
export function titleBefore({ tokens }: SentenceNames, { from }: PlacedMention): string | null {
  const word = tokens[from - 1]?.normal;
  return word !== undefined && isRoleHead(word) ? word : null;
}
