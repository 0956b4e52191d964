import type { TokenRange } from '../../text/token-ranges.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import { antecedentOf } from './antecedents.js';
import { bodyDescribed, bodyNamed } from './bodies.js';
import { authorOf } from './documents.js';
import { type Head, headOf } from './heads.js';
import { holderOf } from './offices.js';
import { personDescribed } from './roles.js';
import { organizationOf } from './spokesmen.js';

/** Who a source is. */
export interface Who {
  /** The entity that speaks; null where the article does not tell for certain. */
  readonly id: string | null;
  /** The organization or country that it speaks for: "a spokesman for the ministry". */
  readonly organization?: string;
}

/**
 * Who is meant by the phrase that a source is: "Foreign Minister Wang Yi", "she", "the ministry's spokesman, Bo Hill,". Not
 * "Wang" by "Wang's lawyer" or "aides to Wang".
 */
export function whoIs(speech: SpeechText, phrase: TokenRange): Who {
  const head = headOf(speech, phrase);
  if (head === null) return { id: null };
  const id = idOf(speech, head) ?? idOfAuthor(speech, phrase, head);
  const organization = organizationOf(speech, phrase, id);
  return organization === null || organization === id ? { id } : { id, organization };
}

/** Acme for "a statement from Acme" */
function idOfAuthor(speech: SpeechText, phrase: TokenRange, { name, isPronoun, at }: Head): string | null {
  if (name || isPronoun) return null;
  const author = authorOf(speech, phrase, at);
  const head = author && headOf(speech, author);
  return head && idOf(speech, head);
}

function idOf(speech: SpeechText, head: Head): string | null {
  if (head.isPronoun) return antecedentOf(speech, head.at);
  return head.name ? named(speech, head, head.name) : described(speech, head);
}

function described(speech: SpeechText, { from, at }: Head): string | null {
  const { discourse } = speech;
  return (
    holderOf(speech, from, at) ??
    bodyNamed(speech, from, at) ??
    personDescribed(speech, discourse, from, at) ??
    bodyDescribed(speech, from, at)
  );
}

/** "Wang", "Republicans"; "the Vermont Republican" and "the German" are people. */
function named(speech: SpeechText, head: Head, { entity, from, to, isDemonym }: SpeechName): string | null {
  const isPlural = speech.tokens[to - 1]!.normal.endsWith('s');
  if (!isDemonym && (entity.type !== 'group' || isPlural)) return holderOf(speech, from, to - 1) ?? entity.id;
  if (isPlural) return null;
  // "Cuban said": nobody is called by a nationality alone.
  if (head.from === from) {
    const [only, ...others] = speech.discourse.people.get(speech.tokens[from]!.normal) ?? [];
    return only && others.length === 0 ? only.id : null;
  }
  return personDescribed(speech, speech.discourse, head.from, head.at);
}
