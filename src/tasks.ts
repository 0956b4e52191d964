/** What `analyze` looks for, each by a command of its own. */
export const TASKS = ['entities', 'dates', 'points', 'quotes'] as const;

/**
 * Everything newsq can be asked to look for: events are the dated sentences that a timeline is made of, statements the quotes
 * with what a ledger needs to know of them.
 */
export const ALL_TASKS = [...TASKS, 'events', 'statements'] as const;

export type Task = (typeof ALL_TASKS)[number];
