import { phraseEdges } from '../../lexicon/names/phrase-edges.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import { isPossessive } from '../../text/possessive.js';
import { isOfLetters } from '../forms/spelling.js';
import type { PlacedMention } from '../people/sentence-names.js';
import { MAX_ROLES, type RoleText } from './role-text.js';

const edges = new Set<string>(phraseEdges);
/** "at Brazilian political consulting firm Acme" */
const MAX_BETWEEN = 5;

/** Whose a role is: "the WHO", "Swiss banking giant UBS", "Washington's Peace Institute": names up to the first organization. */
export function ownersAfter(text: RoleText, from: number): PlacedMention[] {
  const { tokens } = text;
  const owners: PlacedMention[] = [];
  let at = /^(?:the|a|an)$/.test(tokens[from]?.normal ?? '') && !text.nameStartingAt(from) ? from + 1 : from;
  let between = 0;
  while (owners.length < MAX_ROLES) {
    // "of research at" is no name's: words between come after a name.
    const words = owners.length === 0 ? at : phraseEnd(text, at, at + MAX_BETWEEN - between + 1, isBetweenOwners);
    between += words - at;
    const owner = between > MAX_BETWEEN ? null : text.nameStartingAt(words);
    if (!owner || owner.type === 'person') break;
    owners.push(owner);
    const isGoingOn = owner.type === 'group' || isPossessive(tokens[owner.to]?.text);
    if (owner.type === 'organization' || !isGoingOn) break;
    at = isPossessive(tokens[owner.to]?.text) ? owner.to + 1 : owner.to;
  }
  return owners;
}

/** "banking giant" */
function isBetweenOwners({ normal, text }: { readonly normal: string; readonly text: string }, name: unknown): boolean {
  return !name && !edges.has(normal) && isOfLetters(text, '-') && !startsWithCapital(text);
}

/**
 * Acme of "Ann Lee (co-founder, Acme)" and "Ann Lee, Managing Director, Acme, said": what stands in commas or a bracket after a
 * role, where the role has a capital or the bracket holds nothing else.
 * @param start of the role
 * @param end after it
 */
export function ownerAfterComma({ tokens, nameStartingAt }: RoleText, start: number, end: number): PlacedMention[] {
  const owner = tokens[end]?.text === ',' ? nameStartingAt(end + 1) : null;
  if (owner?.type !== 'organization') return [];
  const [before, after] = [tokens[start - 1]?.text, tokens[owner.to]?.text ?? '.'];
  const isInBracket = before === '(' && after === ')';
  const isTitle = before === ',' && /^[,.]$/.test(after) && startsWithCapital(tokens[start]!.text);
  return isInBracket || isTitle ? [owner] : [];
}
