import type { NameMention } from '../types.js';

export const TYPES = ['person', 'organization', 'location', 'group', 'other'] as const satisfies NameMention['type'][];

/** Outside any name; the other labels are 1 + 4 × type + position in the name. */
export const OUTSIDE = 0;
/** A token's position in its name: the first, one in between, the last, or the only one. */
export const POSITION = { begin: 0, inside: 1, last: 2, whole: 3 } as const;
export const LABELS = 1 + 4 * TYPES.length;

export function labelOf(type: number, position: number): number {
  return 1 + 4 * type + position;
}

export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export function positionOf(label: number): number {
  return (label - 1) & 3;
}

function opens(label: number): boolean {
  return label !== OUTSIDE && (positionOf(label) === POSITION.begin || positionOf(label) === POSITION.inside);
}

function continues(label: number): boolean {
  return label !== OUTSIDE && (positionOf(label) === POSITION.inside || positionOf(label) === POSITION.last);
}

/** Whether a label may follow another. */
function mayFollow(label: number, previous: number): boolean {
  return opens(previous) ? continues(label) && typeOf(label) === typeOf(previous) : !continues(label);
}

const ALL = Array.from({ length: LABELS }, (_, label) => label);
const AT_START = ALL.filter((label) => !continues(label));

/** The labels that a token of a run may have, by whether it is the first (1), the last (2) or both (3). */
const AT_EDGE: readonly Uint8Array[] = [
  Uint8Array.from(ALL),
  Uint8Array.from(AT_START),
  Uint8Array.from(ALL.filter((label) => !opens(label))),
  Uint8Array.from(AT_START.filter((label) => !opens(label))),
];

/** The labels that the token at `t` of a run of `count` may have, in order. */
export function labelsAt(t: number, count: number): Uint8Array {
  return AT_EDGE[(t === 0 ? 1 : 0) + (t === count - 1 ? 2 : 0)]!;
}

/** By label: the labels that may come before it. */
export const BEFORE: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((previous) => mayFollow(label, previous))),
);
/** By label: the labels that may come after it. */
export const AFTER: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((next) => mayFollow(next, label))),
);
