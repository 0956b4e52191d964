import { wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { saysSomething } from './coordination.js';
import { ordinalPhraseAt } from './ordinal-phrases.js';
import { isOther, type Part } from './phrases.js';

const clauseOpeners = new Set<string>(wordsOfNoPoint);

/** "those who smoke", "those over 60", "those looking for work": people and things, rather than a clause about them. */
const PHRASE = /^(?:who|whose|that|which|over|under|in|of|with|without|from|on|at)$|\p{Ll}ing$/u;

/** A part of an address of the web or of mail, or a telephone number. */
const CONTACT = /@|^https?|^www\.|^\d{7,}$/;

/** Whether the phrases of a series say something each, and are read by no other rule. */
export function arePoints(tokens: readonly Token[], parts: readonly Part[], isEither: boolean): boolean {
  const at = parts[0]!.from;
  const first = tokens[at]!.normal;
  if (parts.some((part) => !tokens.slice(part.from, part.to).some(saysSomething))) return false;
  // "The tiers can be turned (by lifting the rung), making way for shirts, …": the series begins within what the mark closes.
  if (parts.some((part) => closesMore(tokens, part))) return false;
  // "on the following numbers: …"
  if (parts.some((part) => tokens.slice(part.from, part.to).some(({ text }) => CONTACT.test(text)))) return false;
  // "two actions: one is …"; but "two camps: one that …, and one that …"
  const isClause = clauseOpeners.has(first) && !(first === 'those' && PHRASE.test(tokens[at + 1]?.normal ?? ''));
  if (isClause && !isEither && !parts.every((part) => isAlike(tokens, part.from, first))) return false;
  // "two schools: the first holds …; the second, …", "on the one hand, …"
  return !(first === 'the' && tokens[at + 1]?.normal === 'first') && !ordinalPhraseAt(tokens, at);
}

/** Whether a phrase closes a bracket that it does not open. */
function closesMore(tokens: readonly Token[], { from, to }: Part): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === '(') depth++;
    else if (tokens[i]!.text === ')' && --depth < 0) return true;
  }
  return false;
}

/** "one as a clerk, and the other as a cook", "those who pay and those who do not" */
function isAlike(tokens: readonly Token[], at: number, first: string): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1]?.normal ?? '';
  if (first !== 'one') return normal === first;
  // "one is …, another is …": read by its own rules.
  return (
    isOther(tokens, at) && !/^(?:is|was)$/.test(/^(?:the|a)$/.test(normal) ? (tokens[at + 2]?.normal ?? '') : next)
  );
}
