import type { QuoteRule } from '../rules.js';
import type { SpeechText } from '../speech-text.js';
import type { Ending } from './content.js';
import { contentEnd } from './ends.js';
import type { Clause, Reported } from './report.js';

const TELLS = /^t(?:old|ells?)$/;

/** "told": what follows is whom, and no speaker. */
export function tells({ tokens }: SpeechText, verb: number): boolean {
  return TELLS.test(tokens[verb]!.normal);
}

/** The clause from a token to where it ends. */
export function clauseFrom(sentence: Reported, from: number, by: QuoteRule, ending?: Ending): Clause {
  const clause = { from, to: contentEnd(sentence, from, ending), by };
  return ending?.isPhrase ? { ...clause, isPhrase: true } : clause;
}
