import { wordsOfNoPoint } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { saysSomething } from './coordination.js';
import { ordinalPhraseAt } from './ordinal-phrases.js';
import type { Part } from './phrases.js';

const clauseOpeners = new Set<string>(wordsOfNoPoint);

/** A part of an address of the web or of mail, or a telephone number. */
const CONTACT = /@|^https?|^www\.|^\d{7,}$/;

/** Whether the phrases of a series say something each, and are read by no other rule. */
export function arePoints(tokens: readonly Token[], parts: readonly Part[], isEither: boolean): boolean {
  const at = parts[0]!.from;
  const first = tokens[at]!.normal;
  if (parts.some((part) => !tokens.slice(part.from, part.to).some(saysSomething))) return false;
  // "on the following numbers: …"
  if (parts.some((part) => tokens.slice(part.from, part.to).some(({ text }) => CONTACT.test(text)))) return false;
  // "two actions: one is …"; but "two camps: one that …, and one that …"
  if (clauseOpeners.has(first) && !isEither && !parts.every((part) => isAlike(tokens, part.from, first))) return false;
  // "two schools: the first holds …; the second, …", "on the one hand, …"
  return !(first === 'the' && tokens[at + 1]?.normal === 'first') && !ordinalPhraseAt(tokens, at);
}

/** "one as a clerk, and the other as a cook", "those who pay and those who do not" */
function isAlike(tokens: readonly Token[], at: number, first: string): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1]?.normal ?? '';
  if (first !== 'one') return normal === first;
  // "one is …, another is …": read by its own rules.
  return (
    (normal === 'one' || normal === 'another' || (normal === 'the' && next === 'other')) &&
    !/^(?:is|was)$/.test(normal === 'the' ? (tokens[at + 2]?.normal ?? '') : next)
  );
}
