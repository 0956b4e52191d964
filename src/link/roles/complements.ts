import { determiners } from '../../lexicon/common/determiners.js';
import { phraseEdges } from '../../lexicon/names/phrase-edges.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { phraseEnd } from '../../text/noun-phrases.js';
import { isPossessive } from '../../text/possessive.js';
import { isRoleHead } from '../../text/role-words.js';
import { isOfLetters } from '../forms/spelling.js';
import type { RoleText } from './role-text.js';

const openers = new Set<string>(determiners);
const edges = new Set<string>(phraseEdges);
/** Between a role and whose it is. */
export const prepositions: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'to', 'in']);
/** "Foreign Affairs and Trade", "research and development at": not "and chief executive", "and left". */
function goesOn({ tokens }: RoleText, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || startsWithCapital(word.text)) return word !== undefined;
  if (!isOfLetters(word.text, '') || isRoleHead(word.normal) || openers.has(word.normal)) return false;
  return prepositions.has(next?.normal ?? '') || next?.text === ',';
}

/** "recently" of "the study recently published in", "asked" of "Minister of Steel asked the council" */
function opensClause({ tokens }: RoleText, at: number): boolean {
  const [before, word, next] = [tokens[at - 1]!.text, tokens[at]!.text, tokens[at + 1]?.text ?? ''];
  return (word.endsWith('ly') && next.endsWith('ed')) || (/^[a-z]+ed$/.test(word) && startsWithCapital(before));
}

/** The "to" of "direct-to-consumer" */
function isWithinWord({ tokens }: RoleText, at: number): boolean {
  return tokens[at]!.glued && tokens[at - 1]?.text === '-';
}

/** Words of a complement, at most. */
const MAX_COMPLEMENT = 5;

/** The index after "foreign affairs" in "minister for foreign affairs", "research" in "head of research": no name, no verb. */
export function complementEnd(text: RoleText, from: number): number {
  const { tokens } = text;
  const to = phraseEnd(
    text,
    from,
    from +
      MAX_COMPLEMENT +
      2 * tokens.slice(from, from + MAX_COMPLEMENT).filter(({ text: word }) => word === '-').length,
    ({ normal, text: word }, name, at) =>
      !name &&
      isOfLetters(word, '&-') &&
      !opensClause(text, at) &&
      (!edges.has(normal) || (normal === 'and' && goesOn(text, at + 1)) || isWithinWord(text, at)),
  );
  // "member of the city's council"
  if (isPossessive(tokens[to]?.text)) return from - 1;
  // Where a name goes on or there is no complement the role is its head alone.
  const next = text.nameStartingAt(to);
  // "director of operations of Acme"
  const isOwned = next !== null && next.type !== 'person' && to > from + 1 && prepositions.has(tokens[to - 1]!.normal);
  if (isOwned) return to - 1;
  if (next) return next.type === 'person' && startsWithCapital(tokens[to - 1]!.text) ? to : from - 1;
  let end = to;
  while (end > from && /^(?:of|for|and|the|a|an|-)$/.test(tokens[end - 1]!.normal)) end--;
  return end === from ? from - 1 : end;
}
