import { organizationHeads } from '../lexicon/common/organization-heads.js';
import { roleHeads } from '../lexicon/common/role-heads.js';
import type { Entity } from '../types.js';

/** Whom "the vice president" or "the ministry" can stand for, by what the article says of its people and organizations. */
export interface Descriptions {
  /** Ids by a whole role and by its last word: "vice president", "president"; by an organization's head: "ministry". */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entities: ReadonlyMap<string, Entity>;
}

const persons = new Set<string>(roleHeads);
const bodies = new Set<string>(organizationHeads);
const complementOpeners = new Set(['of', 'for', 'at', 'and']);

export function readDescriptions(entities: readonly Entity[]): Descriptions {
  const ids = new Map<string, Set<string>>();
  const add = (words: string, id: string) => {
    const known = ids.get(words);
    if (known) known.add(id);
    else ids.set(words, new Set([id]));
  };
  for (const { id, type, name, roles } of entities) {
    for (const role of roles ?? []) {
      const words = headPhrase(role.toLowerCase());
      add(words.join(' '), id);
      if (words.length > 1 && persons.has(words.at(-1)!)) add(words.at(-1)!, id);
    }
    const head = type === 'organization' ? headPhrase(name.toLowerCase()).at(-1) : undefined;
    if (head && bodies.has(head)) add(head, id);
  }
  return { ids, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

/** "minister for foreign affairs" → minister; "bank of japan" → bank. */
function headPhrase(phrase: string): string[] {
  const words = phrase.split(/\s+/);
  const complement = words.findIndex((word) => complementOpeners.has(word));
  return complement > 0 ? words.slice(0, complement) : words;
}

/**
 * The id of the one entity that "the" and these words describe: by all of them, otherwise by the last; null where the
 * article has none, or several.
 * @param owner the country or organization among the words: "the Chinese president", "the IMF chief"
 */
export function describedBy(
  { ids, entities }: Descriptions,
  words: readonly string[],
  owner: Entity | null,
): string | null {
  const found = ids.get(words.join(' ')) ?? ids.get(words.at(-1) ?? '') ?? [];
  const fitting = owner === null ? [...found] : [...found].filter((id) => isOf(entities.get(id), owner));
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? only : null;
}

function isOf(entity: Entity | undefined, owner: Entity): boolean {
  if (owner.type === 'organization') return entity?.organization === owner.id;
  return owner.country !== undefined && entity?.country?.alpha2 === owner.country.alpha2;
}
