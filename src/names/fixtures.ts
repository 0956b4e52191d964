import { type Gazetteer, KNOWN } from '../resource/gazetteer.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { type FeatureToken, knownRow } from './feature-tokens.js';

const AGAINST = new Set(['vs', 'vs.', 'v', 'v.', 'versus', 'against']);

/**
 * "Lyon vs. Nice Lens vs. Metz": what stands between two marks of a fixture is the second team of one and the first of the
 * next, which a list without punctuation runs together.
 */
export function splitFixtures(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
  gazetteer: Gazetteer,
): Name[] {
  const split: Name[] = [];
  for (const name of names) {
    const { tokens } = doc.sentences[name.sentence]!;
    const isOne = name.first === name.last || !isBetweenFixtures(name, tokens);
    const second = isOne ? null : secondTeam(name, words[name.sentence]!.words, gazetteer);
    if (second === null) split.push(name);
    else
      split.push({ ...name, last: second - 1, type: 'organization' }, { ...name, first: second, type: 'organization' });
  }
  return split;
}

function isBetweenFixtures({ first, last }: Name, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return before !== undefined && AGAINST.has(before.normal) && after !== undefined && AGAINST.has(after.normal);
}

const TEAM = KNOWN.organization | KNOWN.city | KNOWN.town | KNOWN.country | KNOWN.region;

/** Where the second of two teams starts: both parts are listed, or there are only two words; null if it is one name. */
function secondTeam({ first, last }: Name, words: readonly FeatureToken[], gazetteer: Gazetteer): number | null {
  const isTeam = (from: number, to: number) => (knownRow(gazetteer, words, from, to) & TEAM) !== 0;
  if (isTeam(first, last)) return null;
  for (let second = first + 1; second <= last; second++)
    if (isTeam(first, second - 1) && isTeam(second, last)) return second;
  return last === first + 1 ? last : null;
}
