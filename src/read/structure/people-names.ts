import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { sentenceStarters } from '../../lexicon/common/sentence-starters.js';
import { nameParticles } from '../../lexicon/names/name-particles.js';
import { bylineRoles, pressWords } from '../../lexicon/read/byline-words.js';
import { isCapitals, isNameWord } from '../../text/letter-case.js';
import { isHonorific } from '../../text/role-words.js';
import type { NameType } from '../../types.js';
import { isAgency } from './known-agencies.js';

const particles = new Set<string>(nameParticles);
const heads = new Set<string>(organizationHeads);
/** Words that begin the next sentence; the "Police" of "Oslo Police" does not. */
const starters = new Set<string>(sentenceStarters.filter((word) => !heads.has(word)));
const organizationWords = new Set<string>([...organizationHeads, ...pressWords]);
const roles = new Set<string>(bylineRoles);

/** "Hill", "’Ali" */
function isCapitalized(word: string): boolean {
  return isNameWord(/^['’]/.test(word) ? word.slice(1) : word);
}

/** What a name in a byline or a credit is: "Ann Lee", "The Oslo Courier", "AP"; null for words that are no name, or not surely. */
export function typeOfCredited(words: string): NameType | null {
  if (isAgency(words)) return 'organization';
  const parts = words.split(/\s+/);
  if (parts.length > 7 || !isCapitalized(parts.at(-1)!)) return null;
  if (parts.some((part) => roles.has(part.toLowerCase()) && part.toLowerCase() !== 'the')) return null;
  const isPress =
    parts.some((part) => organizationWords.has(part.toLowerCase())) || (parts[0] === 'The' && parts.length > 1);
  if (isPress)
    return parts.every((part, i) => i === 0 || isCapitalized(part) || SMALL.test(part)) ? 'organization' : null;
  // "BBC", "NASA"
  if (parts.length === 1) return isCapitals(words) && words.length <= 5 && words.length > 1 ? 'organization' : null;
  return isPersonName(parts) ? 'person' : null;
}

const SMALL = /^(?:of|the|for|and|de|la|le|du|der|&)$/;

/** "Ann Lee", "ANN LEE", "J. R. Roe", "Ursula van der Berg": two to five words. */
function isPersonName(parts: readonly string[]): boolean {
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part, i) => isCapitalized(part) || (i < parts.length - 1 && particles.has(part))) &&
    !parts.some((part) => part.length > 2 && starters.has(part.toLowerCase()))
  );
}

/** The characters of the honorific and the space before a name: "Dr. Ann Lee". */
export function honorificOf(name: string): number {
  const space = name.indexOf(' ');
  return space > 0 && isHonorific(name.slice(0, space).toLowerCase()) ? space + 1 : 0;
}

/** Whether a word belongs to a family name before it in small letters: "de", "bin". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** Where the row of capitalized words that starts at an offset ends: at a word of a sentence, "The", or one in small letters. */
export function nameEnd(text: string, start: number, limit: number): number {
  let end = start;
  const isShouted = isCapitals(wordAt(text, start, limit));
  for (let at = start, words = 0; words < MAX_WORDS; words++) {
    const word = wordAt(text, at, limit);
    const plain = word.endsWith('.') && !keepsStop(word) ? word.slice(0, -1) : word;
    if (words > 0 && starters.has(plain.toLowerCase()) && !particles.has(plain.toLowerCase())) break;
    if (words > 1 && !isShouted && plain.length > 3 && isCapitals(plain) && !plain.includes('.')) break;
    if (!isCapitalized(plain) && !particles.has(plain)) break;
    if (isCapitalized(plain)) end = at + plain.length;
    if (plain.length < word.length || text[at + word.length] !== ' ') break;
    at += word.length + 1;
  }
  return end;
}

/** "J.", "U.S.", "Jr." */
function keepsStop(word: string): boolean {
  return /^(?:\p{Lu}\.)+$|^(?:Jr|Sr|St|Dr|Mc)\.$/u.test(word);
}

const MAX_WORDS = 6;

function wordAt(text: string, at: number, limit: number): string {
  let end = at;
  while (end < limit && /[^\s,;:/()[\]|"“”]/.test(text[end]!)) end++;
  return text.slice(at, end);
}

/** The start of the row of capitalized words that ends at an offset. */
export function nameStart(text: string, end: number, limit: number): number {
  let start = end;
  for (let at = end, words = 0; words < MAX_WORDS; words++) {
    let from = at;
    while (from > limit && /[^\s,;:/()[\]|"“”]/.test(text[from - 1]!)) from--;
    const word = text.slice(from, at);
    if (word === '' || (word.endsWith('.') && !keepsStop(word))) break;
    if (isCapitalized(word)) start = from;
    else if (!particles.has(word)) break;
    if (text[from - 1] !== ' ') break;
    at = from - 1;
  }
  return start;
}
