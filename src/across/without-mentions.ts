import type { Entity } from '../types.js';

/** What is kept of an entity until all articles are read; a copy, which does not keep the text of the article in memory. */
export function withoutMentions({ mentions, by: _rules, ...entity }: Entity): Entity {
  return structuredClone({ ...entity, mentions: mentions.filter(({ kind }) => kind === 'acronym') });
}
