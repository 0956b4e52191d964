/** What newsq can be asked to look for, each by a command of its own. */
export const TASKS = ['entities', 'dates', 'points', 'quotes'] as const;

export type Task = (typeof TASKS)[number];
