import { officeLetters } from '../../lexicon/quotes/role-families.js';
import type { SpeechText } from '../speech-text.js';
import { fits, lookupOf, roleAt } from './role-words.js';

const offices = new Set<string>(officeLetters);
/** People of one kind of role that are compared, at most. */
const MAX_PEOPLE = 40;

/**
 * The id of the one person whom a country and the letters of an office stand for: Wang for "Chinese FM", wherever the article
 * names the Chinese foreign minister. Null where it names none or several.
 * @param from first token of the phrase
 * @param head the letters
 */
export function holderOf(speech: SpeechText, from: number, head: number): string | null {
  const { text, normal } = speech.tokens[head]!;
  if (!offices.has(normal) || text !== text.toUpperCase()) return null;
  const first = speech.tokens[from]!.normal === 'the' ? from + 1 : from;
  const country = speech.nameStartingAt(first)?.entity.country;
  // "FM Wang", "our FM"
  if (first < head && !country) return null;
  const role = roleAt([normal], 0);
  const people = speech.discourse.people.get(lookupOf(role.key)) ?? [];
  if (people.length > MAX_PEOPLE) return null;
  const [only, ...others] = people.filter(
    ({ roles, words }) => roles.some((each) => fits(role, each)) && (!country || words.has(country.alpha2)),
  );
  return only && others.length === 0 ? only.id : null;
}
