import { isRoleHead } from '../../text/role-words.js';
import type { PlacedMention, SentenceNames } from '../people/sentence-names.js';
import type { Rule } from '../rule.js';
import { NO_ROLE, type RoleFacts, roleRules, roleTextOf } from './role-text.js';
import { readRolesAfter } from './roles-after.js';
import { readRolesBefore } from './roles-before.js';

/** What the words beside a name say of the person, and the rules that read it. */
export interface StatedRoles extends RoleFacts {
  readonly rules: readonly Rule[];
}

const NOTHING: StatedRoles = { ...NO_ROLE, rules: [] };

/** The roles before a name ("Chinese State Councilor and Foreign Minister Wang Yi") and after it ("Wang Yi, the foreign minister,"). */
export function readRoles(names: SentenceNames, person: PlacedMention): StatedRoles {
  const text = roleTextOf(names);
  const before = readRolesBefore(text, person);
  const after = readRolesAfter(text, person);
  if (isEmpty(before) && isEmpty(after)) return NOTHING;
  const isApposition = text.tokens[person.from - 1]?.text === ',';
  const isPredicate = /^[a-z]/.test(text.tokens[person.to]?.normal ?? '');
  return {
    roles: [...before.roles, ...after.roles],
    affiliations: [...before.affiliations, ...after.affiliations],
    rules: [
      ...ruleOf(before, isApposition ? roleRules.nounBefore : roleRules.title, roleRules.whoseBefore),
      ...ruleOf(after, isPredicate ? roleRules.predicate : roleRules.nounAfter, roleRules.whoseAfter),
    ],
  };
}

function isEmpty({ roles, affiliations }: RoleFacts): boolean {
  return roles.length + affiliations.length === 0;
}

function ruleOf(facts: RoleFacts, ofRole: Rule, ofAffiliation: Rule): readonly Rule[] {
  if (isEmpty(facts)) return [];
  return [facts.roles.length > 0 ? ofRole : ofAffiliation];
}

/** The head of the title directly before a name: "president" in "former US President Obama". */
export function titleBefore({ tokens }: SentenceNames, { from }: PlacedMention): string | null {
  const word = tokens[from - 1]?.normal;
  return word !== undefined && isRoleHead(word) ? word : null;
}
