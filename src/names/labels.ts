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

export function mayStart(label: number): boolean {
  return !continues(label);
}

export function mayEnd(label: number): boolean {
  return !opens(label);
}

const ALL = Array.from({ length: LABELS }, (_, label) => label);

/** By label: the labels that may come before it. */
export const BEFORE: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((previous) => mayFollow(label, previous))),
);
/** By label: the labels that may come after it. */
export const AFTER: readonly Uint8Array[] = ALL.map((label) =>
  Uint8Array.from(ALL.filter((next) => mayFollow(next, label))),
);
