import { definiteDeterminers } from '../../lexicon/common/determiners.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isRoleHead } from '../../text/role-words.js';
import { MAX_WORDS, type RoleFacts, type RoleText } from './role-text.js';

const definiteOpeners = new Set<string>([...definiteDeterminers, "'s", '"', '“']);

export interface FoundTitles extends RoleFacts {
  /** Index of the first token of the phrase, its country or organization included. */
  readonly start: number;
  readonly isOwned: boolean;
  /** Capitalized, with its organization before or after it: "Chairman of the FRA". */
  readonly isTitle: boolean;
}

/** "the foreign minister, Wang Yi, said": a phrase with an article, and a comma or stop after the name. */
export function isApposed(text: RoleText, { start, isOwned, isTitle }: FoundTitles, after: number): boolean {
  const { tokens } = text;
  // "after Chairman of the FRA, Mohamed Omran won", "Acme Group Chairman, Ann Lee said"
  if (isTitle) return true;
  const opener = tokens[start - 1]?.normal ?? '';
  const isDefinite = isOwned || start === 0 || text.nameEndingAt(start - 1) !== null || definiteOpeners.has(opener);
  const isIndefinite = /^an?$/.test(opener) && !isInSeries(text, after);
  return (isDefinite || isIndefinite) && /^[,.;:)”"]$/.test(tokens[after]?.text ?? '.');
}

/** Whether a person and a comma come before the titles, and a comma and another title after the name. */
export function isOfEarlier({ tokens, nameEndingAt }: RoleText, { start }: FoundTitles, after: number): boolean {
  if (tokens[start - 1]?.text !== ',' || nameEndingAt(start - 2)?.type !== 'person') return false;
  if (tokens[after]?.text !== ',' || !startsWithCapital(tokens[after + 1]?.text ?? '')) return false;
  for (let i = after + 1; i < after + MAX_WORDS; i++) {
    const normal = tokens[i]?.normal;
    if (normal === undefined || normal === ',') return false;
    if (isRoleHead(normal)) return true;
  }
  return false;
}

/** "a teacher, Ann Lee, and a nurse" may be three. */
function isInSeries({ tokens }: RoleText, after: number): boolean {
  return tokens[after]?.text === ',' && /^(?:and|or|an?|&)$/.test(tokens[after + 1]?.normal ?? '');
}
