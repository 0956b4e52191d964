import type { Stretch } from './edges.js';
import type { Program, ZeroWidth } from './program.js';
import { isGluedBefore, markBefore, type SentenceWords } from './sentence-words.js';
import { endsOf } from './units.js';

/** Words that match: positions in the sentence, `to` after the last. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** The tokens of the words, and of the marks at their edges that the pattern names. */
  readonly tokens: Stretch;
}

/**
 * All that matches in a sentence, from the left, none overlapping another. A step that has once failed at a word fails there
 * always, so that each is tried at each word once: the time grows in proportion to the sentence.
 */
export function findAll(program: Program, words: SentenceWords): Hit[] {
  const count = words.words.length;
  const tried = newTried(program.steps.length, count + 1);
  const hits: Hit[] = [];
  for (let start = 0; start < count; ) {
    const hit = findAt(program, words, start, tried);
    if (hit === null) start++;
    else {
      hits.push(hit);
      start = hit.to;
      // What led to this one failed nowhere.
      tried.forget(start);
    }
  }
  return hits;
}

interface Tried {
  /** Whether a step is tried at a word for the first time. */
  readonly isNew: (step: number, at: number) => boolean;
  readonly forget: (at: number) => void;
}

function newTried(steps: number, positions: number): Tried {
  const bits = new Uint32Array(Math.ceil((steps * positions) / 32));
  return {
    isNew(step, at) {
      const bit = at * steps + step;
      const mask = 1 << (bit & 31);
      if (bits[bit >>> 5]! & mask) return false;
      bits[bit >>> 5]! |= mask;
      return true;
    },
    forget(at) {
      for (let bit = at * steps; bit < (at + 1) * steps; bit++) bits[bit >>> 5]! &= ~(1 << (bit & 31));
    },
  };
}

/** What is left to try: a step at a word, or a slot (as -1 - slot) that gets back what it held. */
type Left = [step: number, at: number];

function findAt({ steps, groups }: Program, words: SentenceWords, start: number, tried: Tried): Hit | null {
  const marks = groups.length * 2;
  const slots = new Int32Array(marks + 2).fill(-1);
  const left: Left[] = [[0, start]];
  for (let next = left.pop(); next; next = left.pop()) {
    let [at, position] = next;
    if (at < 0) {
      slots[-1 - at] = position;
      continue;
    }
    while (tried.isNew(at, position)) {
      const step = steps[at]!;
      if (step.kind === 'found') {
        if (position === start) break;
        return {
          from: start,
          to: position,
          groups: groupsOf(groups, slots),
          tokens: stretchOf(words, start, position, slots.subarray(marks)),
        };
      }
      if (step.kind === 'goto') at = step.to;
      else if (step.kind === 'either') {
        left.push([step.second, position]);
        at = step.first;
      } else if (step.kind === 'note') {
        left.push([-1 - step.slot, slots[step.slot]!]);
        slots[step.slot] = position;
        at++;
      } else if (step.kind === 'unit') {
        const ends = endsOf(step.unit, words, position);
        if (ends.length === 0) break;
        at++;
        for (let i = ends.length - 1; i > 0; i--) left.push([at, ends[i]!]);
        position = ends[0]!;
      } else {
        if (!holds(step, words, position)) break;
        if (step.kind === 'mark') {
          const slot = marks + (position === start ? 0 : 1);
          left.push([-1 - slot, slots[slot]!]);
          slots[slot] = markBefore(words, position, step.mark);
        }
        at++;
      }
    }
  }
  return null;
}

/** Whether what takes no word is true before a word. */
function holds(step: ZeroWidth, words: SentenceWords, at: number): boolean {
  switch (step.kind) {
    case 'start':
      return at === 0;
    case 'end':
      return at === words.words.length;
    case 'glued':
      return isGluedBefore(words, at);
    case 'mark':
      return markBefore(words, at, step.mark) >= 0;
  }
}

/** @param marks the places of the mark before the first word and of the one that was met last; -1 for none */
function stretchOf({ places }: SentenceWords, from: number, to: number, marks: Int32Array): Stretch {
  const [before = -1, after = -1] = marks;
  return { first: before < 0 ? places[from]! : before, last: Math.max(places[to - 1]!, after) };
}

/** The groups that took words. */
function groupsOf(names: readonly string[], slots: Int32Array): Hit['groups'] {
  return names.flatMap((name, i) => {
    const [from, to] = [slots[i * 2]!, slots[i * 2 + 1]!];
    return from >= 0 && to > from ? [{ name, from, to }] : [];
  });
}
