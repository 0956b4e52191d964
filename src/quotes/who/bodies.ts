import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import { bodyKinds } from '../../lexicon/quotes/body-kinds.js';
import { nounsAfterNames } from '../../lexicon/quotes/media-nouns.js';
import { partitionPoint } from '../../text/binary-search.js';
import { addToList } from '../../text/multi-map.js';
import { withoutStop } from '../../text/role-words.js';
import type { Entity } from '../../types.js';
import { oncePerText } from '../once.js';
import type { NamedText, SpeechName } from '../speech-text.js';
import type { Body } from './types.js';

const heads = new Set<string>([...organizationHeads, ...Object.keys(bodyKinds)]);
/** The nouns that may stand for a body of whose name a word is part. */
const nouns = new Map<string, string[]>();
for (const [noun, kinds] of Object.entries(bodyKinds)) {
  for (const kind of kinds) nouns.set(kind, [...(nouns.get(kind) ?? []), noun]);
}

/** Whether a noun stands for a body: "ministry", "company". */
export function isBodyNoun(word: string): boolean {
  return heads.has(word);
}

/**
 * The organizations that are named, by the nouns that may stand for them, in the order of their first mentions. Many an
 * article never asks.
 */
const bodiesOf = oncePerText(readBodies);

function readBodies(text: NamedText): ReadonlyMap<string, readonly Body[]> {
  const byNoun = new Map<string, Body[]>();
  for (const body of bodiesIn(text)) {
    const own = new Set(
      [...body.words].flatMap((word) => [...(heads.has(word) ? [word] : []), ...(nouns.get(word) ?? [])]),
    );
    for (const noun of own) {
      addToList(byNoun, noun, body);
    }
  }
  return byNoun;
}

function bodiesIn(text: NamedText): Body[] {
  const bodies = new Map<string, { readonly entity: Entity; readonly words: Set<string>; readonly at: number[] }>();
  for (const name of text.names) {
    const { entity } = name;
    if (entity.type !== 'organization') continue;
    let body = bodies.get(entity.id);
    if (!body) {
      body = { entity, words: new Set(wordsOf(entity)), at: [] };
      bodies.set(entity.id, body);
    }
    body.at.push(name.from);
    for (const word of said(text, name)) body.words.add(word);
  }
  return [...bodies.values()];
}

function wordsOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases].flatMap((form) => form.toLowerCase().split(/[\s-]+/)).map(withoutStop);
}

/** Tokens of what is said of a body, at most: "Acme, a Norwegian maker of pumps". */
const MAX_SAID = 6;

/** "the charity Acme", "Acme, a technology company," */
function said({ tokens }: NamedText, { from, to }: SpeechName): string[] {
  const before = tokens[from - 1]?.normal ?? '';
  const found = heads.has(before) ? [before] : [];
  if (tokens[to]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[to + 1]?.normal ?? '')) return found;
  for (let at = to + 2; at < to + 2 + MAX_SAID && at < tokens.length; at++) {
    const { normal, text } = tokens[at]!;
    if (/^[,.;:]$/.test(text)) break;
    if (heads.has(normal)) found.push(normal);
  }
  return found;
}

/**
 * The id of the one organization that "the ministry" or "the company" stands for; null where none or several of those named
 * before are one, unless only one of them is named in the sentence or the one before.
 * @param from first token of the phrase
 * @param head its last word, before any complement
 */
export function bodyDescribed(text: NamedText, from: number, head: number): string | null {
  return /^(?:the|this|that)$/.test(text.tokens[from]!.normal) ? bodyOf(text, from, head) : null;
}

/** The same whatever the phrase begins with: "ministry" in "a ministry spokesman". */
export function bodyOf(text: NamedText, from: number, head: number): string | null {
  const noun = text.tokens[head]!.normal;
  if (!heads.has(noun)) return null;
  const all = bodiesOf(text).get(noun) ?? [];
  const end = partitionPoint(all, ({ at }) => at[0]! < from);
  if (end > MAX_BODIES) return null;
  const names = namesIn(text, from, head);
  const found = all.slice(0, end).filter((body) => names.every((name) => isOf(body, name)));
  if (found.length === 1) return found[0]!.entity.id;
  const start = text.sentenceStart[Math.max(0, text.sentence[from]! - 1)]!;
  const near = found.filter(({ at }) => (at[partitionPoint(at, (each) => each < from) - 1] ?? -1) >= start);
  return near.length === 1 ? near[0]!.entity.id : null;
}

const afterNames = new Set<string>(nounsAfterNames);
/** Words of what a body is called after its name, at most. */
const MAX_AFTER_NAME = 2;

/** The id of the organization whose name stands before what it is: "the Xinhua news agency", "Acme TV". */
export function bodyNamed({ tokens, nameEndingAt }: NamedText, from: number, head: number): string | null {
  let words = tokens[head]!.normal;
  for (let at = head - 1; at >= from && head - at <= MAX_AFTER_NAME; at--) {
    const name = nameEndingAt(at);
    if (name) return name.entity.type === 'organization' && afterNames.has(words) ? name.entity.id : null;
    words = `${tokens[at]!.normal} ${words}`;
  }
  return null;
}

/** Bodies of one kind that are compared, at most: where there are more, none is meant by the noun. */
const MAX_BODIES = 40;

function namesIn(text: NamedText, from: number, to: number): SpeechName[] {
  const names: SpeechName[] = [];
  for (let at = from; at < to; at++) {
    const name = text.nameStartingAt(at);
    if (name && name.to <= to) names.push(name);
  }
  return names;
}

/** "the Chinese ministry" */
function isOf({ entity, words }: Body, { entity: owner }: SpeechName): boolean {
  if (owner.country && entity.country) return owner.country.alpha2 === entity.country.alpha2;
  return words.has(owner.name.toLowerCase());
}
