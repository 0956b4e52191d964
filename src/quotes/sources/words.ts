import { determiners } from '../../lexicon/common/determiners.js';
import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { speakingNouns } from '../../lexicon/quotes/speaking-nouns.js';
import { isRoleWord } from '../../text/role-words.js';
import type { SpeechText } from '../speech-text.js';

const nouns = new Set<string>([...roleHeads, ...organizationHeads, ...speakingNouns]);
const smallWords = new Set<string>([...determiners, 'of', 'for', 'and', '&', '-', "'s", "'"]);

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
