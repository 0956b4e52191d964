import type { Token } from '../../types.js';
import type { QuoteRule } from '../rules.js';
import type { SpeechText } from '../speech-text.js';
import type { Ending } from './content.js';
import { contentEnd } from './ends.js';
import type { Clause, Reported } from './report.js';

const TELLS = /^t(?:old|ells?)$/;

/** "told", "said recently that": what follows is whom or what, and no speaker. */
export function tells({ tokens }: SpeechText, verb: number): boolean {
  return TELLS.test(tokens[verb]!.normal) || (isAdverb(tokens[verb + 1]) && tokens[verb + 2]?.normal === 'that');
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && /^[a-z]+ly$/.test(token.text);
}

/** The clause from a token to where it ends. */
export function clauseFrom(sentence: Reported, from: number, by: QuoteRule, ending?: Ending): Clause {
  const clause = { from, to: contentEnd(sentence, from, ending), by };
  return ending?.isPhrase ? { ...clause, isPhrase: true } : clause;
}
