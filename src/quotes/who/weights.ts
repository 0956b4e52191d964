import type { Sex } from '../../resource/given-names.js';
import { WEIGHTS } from './subjects.js';
import type { Placed } from './types.js';

/** How much of the weight of a mention is left after as many turns of the article's own words. */
const FADING = [1.5, 0.9, 0.35, 0.2, 0.14, 0.1, 0.07, 0.05];
/** The same after more turns, and how many. */
const FADED = 0.03;
const MAX_TURNS = 16;
/** What the weaker mentions of a person add to the strongest. */
const MORE = 0.15;
/** What is left of the weight where nothing tells the sex. */
const UNTOLD = 0.5;
/** The same for whoever speaks in the sentence before. */
const UNTOLD_SPEAKER = 0.85;
/** Mentions before a word that are weighed, at most. */
const MAX_MENTIONS = 60;
/** Whoever is meant must weigh so much, and so many times as much as anybody else. */
const LEAST = 0.25;
const CERTAIN = 1.2;

/** Who may be meant. */
export interface Question {
  /** In order; those from `end` on are not before the word. */
  readonly mentions: readonly Placed[];
  readonly end?: number;
  readonly turn: number;
  /** Null where the word does not tell. */
  readonly sex: Sex | null;
  readonly excluded?: ReadonlySet<string>;
  /** Nobody but these. */
  readonly only?: ReadonlySet<string>;
  /** Who is said to say what the word stands in. */
  readonly governor?: Placed | null;
  /** How many times as much as anybody else somebody must weigh. */
  readonly certain?: number;
  /** Whether somebody is meant who is spoken of no more, as long as nobody else is. */
  readonly isFar?: boolean;
}

/** The one person who weighs most in a place of the article, and whether nothing told the sex; null where nobody does by far. */
export function weightiest(question: Question): { readonly id: string; readonly isNew: boolean } | null {
  let best: Weighed | null = null;
  let second = 0;
  for (const each of weigh(question)) {
    if (each.weight > (best?.weight ?? 0)) {
      second = best?.weight ?? 0;
      best = each;
    } else second = Math.max(second, each.weight);
  }
  if (!best || typeof best.who !== 'string') return null;
  const isAlone = question.isFar && second === 0 && best.isTold;
  if ((best.weight < LEAST && !isAlone) || best.weight < (question.certain ?? CERTAIN) * second) return null;
  return { id: best.who, isNew: !best.isTold };
}

/** Who may be meant, with all mentions. */
interface Weighed {
  /** The entity; somebody without a name is somebody else each time, by the token; null for all others of a surname. */
  readonly who: string | number | null;
  weight: number;
  /** Whether something tells the sex. */
  isTold: boolean;
}

function weigh(question: Question): Weighed[] {
  const { mentions, turn, sex, governor } = question;
  // Few may be meant, so that a list serves better than a map.
  const all: Weighed[] = [];
  const end = question.end ?? mentions.length;
  const least = Math.max(0, end - MAX_MENTIONS);
  for (let i = end - 1; i >= least; i--) {
    const mention = mentions[i]!;
    const fading = FADING[turn - mention.turn] ?? FADED;
    if (turn - mention.turn > (question.isFar ? MAX_TURNS : FADING.length - 1)) break;
    const isOther = sex !== null && mention.sex !== null && mention.sex !== sex;
    if ((isOther && !mention.isShared) || !mayBe(mention, question)) continue;
    // "Lee" may be the other one of that name.
    const who = isOther ? null : (mention.id ?? mention.at);
    const isUntold = sex !== null && mention.sex === null;
    const share = !isUntold ? 1 : speaksJustBefore(mention, turn) ? UNTOLD_SPEAKER : UNTOLD;
    const weight = mention.weight * fading * share * (mention === governor && mention.turn === turn ? 2 : 1);
    const known = weighedAs(all, who);
    known.weight = Math.max(known.weight, weight) + MORE * Math.min(known.weight, weight);
    known.isTold ||= mention.sex !== null;
  }
  return all;
}

/** The one among all, who is put there where nobody is. */
function weighedAs(all: Weighed[], who: Weighed['who']): Weighed {
  for (const each of all) if (each.who === who) return each;
  const added = { who, weight: 0, isTold: false };
  all.push(added);
  return added;
}

/** Whether somebody is the subject of a verb of saying in the last sentence or in this one. */
function speaksJustBefore({ weight, turn, id }: Placed, here: number): boolean {
  return id !== null && weight >= WEIGHTS.speaker && here - turn <= 1;
}

function mayBe({ id }: Placed, question: Question): boolean {
  if (id === null) return question.only === undefined;
  return !question.excluded?.has(id) && (question.only?.has(id) ?? true);
}
