import { speakingFor } from '../../lexicon/quotes/speaking-for.js';
import { isPossessive } from '../../text/possessive.js';
import { isRoleModifier } from '../../text/role-words.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import { bodyOf, isBodyNoun } from './bodies.js';

const nouns = new Set<string>(speakingFor);

/** The organizations that people are called spokesmen of, by the ids of both. */
export function readSpokesmen(names: readonly SpeechName[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { entity } of names) {
    const { id, organization, roles = [] } = entity;
    if (organization !== undefined && roles.some(isSpokesman)) found.set(id, organization);
  }
  return found;
}

/**
 * The id of the organization that a source speaks for: of "Foreign Ministry spokesman Wang Yi", "a spokesman for the ministry",
 * "Wang Yi, the ministry's spokesman"; of a person whom the article calls its spokesman elsewhere. Null where it speaks for
 * itself, or for a person.
 * @param id the entity that speaks
 */
export function organizationOf(speech: SpeechText, { from, to }: TokenRange, id: string | null): string | null {
  for (let at = from; at < to; at++) {
    if (nouns.has(speech.tokens[at]!.normal)) return bodyBefore(speech, at, from) ?? bodyAfter(speech, at, to);
  }
  return id === null ? null : (speech.spokesmen.get(id) ?? null);
}

function isSpokesman(role: string): boolean {
  return role
    .toLowerCase()
    .split(/\s+/)
    .some((word) => nouns.has(word));
}

/** Words between a body and its spokesman, at most: "Foreign Ministry deputy chief spokesman". */
const MAX_BETWEEN = 3;

/** "Foreign Ministry spokesman", "the ministry's spokesman" */
function bodyBefore(speech: SpeechText, noun: number, from: number): string | null {
  const { tokens } = speech;
  for (let at = noun - 1; at >= from && noun - at <= MAX_BETWEEN; at--) {
    const { text, normal } = tokens[at]!;
    const name = speech.nameEndingAt(at);
    if (name) return idOf(name);
    if (isBodyNoun(normal)) {
      let first = at;
      while (first > from && /^[\p{L}-]+$/u.test(tokens[first - 1]!.text) && tokens[first]!.normal !== 'the') first--;
      return bodyOf(speech, first, at);
    }
    if (!isPossessive(text) && !isRoleModifier(normal)) return null;
  }
  return null;
}

/** "a spokesman for the ministry", "spokeswoman of the Foreign Ministry" */
function bodyAfter(speech: SpeechText, noun: number, to: number): string | null {
  const { tokens } = speech;
  if (!/^(?:for|of|at|from|with)$/.test(tokens[noun + 1]?.normal ?? '')) return null;
  const from = noun + 2;
  for (let at = from; at < to && at - from <= MAX_BETWEEN; at++) {
    const name = speech.nameStartingAt(at);
    if (name) {
      // "for China's Foreign Ministry", not "for Wang's campaign"
      if (!name.isDemonym && !isPossessive(tokens[name.to]?.text)) return idOf(name);
      at = name.to - (isPossessive(tokens[name.to]?.text) ? 0 : 1);
      continue;
    }
    const { text, normal } = tokens[at]!;
    if (isBodyNoun(normal)) return bodyOf(speech, from, at);
    if (!/^[\p{L}-]+$/u.test(text)) return null;
  }
  return null;
}

function idOf({ entity }: SpeechName): string | null {
  return entity.type === 'organization' ? entity.id : null;
}
