import { definiteDeterminers, determiners } from '../lexicon/common/determiners.js';
import { organizationHeads } from '../lexicon/common/organization-heads.js';
import { roleHeads } from '../lexicon/common/role-heads.js';
import { speakingNouns } from '../lexicon/quotes/speaking-nouns.js';
import { phraseStart } from '../text/noun-phrases.js';
import { isHonorific, isRoleWord } from '../text/role-words.js';
import type { Entity } from '../types.js';
import { describedBy } from './descriptions.js';
import type { SpeechText } from './speech-text.js';

const nouns = new Set<string>([...roleHeads, ...organizationHeads, ...speakingNouns]);
const heads = new Set<string>(roleHeads);
const articles = new Set<string>(definiteDeterminers);
const smallWords = new Set<string>([...determiners, 'of', 'for', 'and', '&', '-', "'s", "'"]);
const prepositions = new Set(['for', 'of', 'at', 'from', 'in', 'with', 'to']);

/** Tokens of a title, at most. */
export const MAX_TITLE = 14;

/** "minister", "ministries", "villagers" */
export function isSpeakingNoun(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return nouns.has(word) || nouns.has(singular);
}

/** "senior", "of", "Foreign": what a title is made of. */
export function isTitleWord({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  return isRoleWord(normal) || smallWords.has(normal) || /^\p{Lu}[\p{L}.-]*$/u.test(text);
}

/** The first token of the title before a name: "Chinese State Councilor and Foreign Minister Wang Yi". */
export function titleStart(speech: SpeechText, from: number, start: number): number {
  return phraseStart(
    speech,
    from,
    Math.max(start, from - MAX_TITLE),
    ({ normal }, name, at) => name !== null || isTitleWord(speech, at) || isSpeakingNoun(normal),
  );
}

/** The preposition that a name hangs on, with an article or a title between; -1 where it hangs on none. */
export function prepositionBefore(speech: SpeechText, from: number): number {
  const start = phraseStart(
    speech,
    from,
    from - MAX_TITLE + 1,
    ({ normal }) => articles.has(normal) || heads.has(normal) || isHonorific(normal),
  );
  return prepositions.has(speech.tokens[start - 1]?.normal ?? '') ? start - 1 : -1;
}

/** Tokens between a noun and its "the", at most. */
const MAX_BETWEEN = 3;

/**
 * The id of the one entity that "the vice president", "the ministry" or "the Chinese president" stands for; null where the
 * article has none, or several.
 * @param noun index of the last word
 */
export function entityDescribed(speech: SpeechText, noun: number): string | null {
  const { tokens, descriptions } = speech;
  const words = [tokens[noun]!.normal];
  const owners: Entity[] = [];
  const start = phraseStart(speech, noun, noun - MAX_BETWEEN, ({ normal }, name) => {
    if (name) owners.push(name.entity);
    else if (normal !== 'the') words.unshift(normal);
    return name !== null || normal !== 'the';
  });
  if (owners.length > 1 || noun - start > MAX_BETWEEN || tokens[start - 1]?.normal !== 'the') return null;
  return describedBy(descriptions, words, owners[0] ?? null);
}
