import type { Context } from './context.js';
import type { Period } from './period.js';
import type { Item } from './proposal.js';

/** The days of a text of which it says when they were, by month and day. */
export type CertainDays = Map<string, Period>;

/** The day that an earlier "Oct. 7" of the text certainly is. */
export function certainDay(days: CertainDays, month: number, day: number): Period | null {
  return days.get(keyOf(month, day)) ?? null;
}

/** Keeps "Oct. 7, 2023", "the Oct. 7 attack" and "was arrested on Oct. 7"; of any other day the text does not say when it was. */
export function keepCertain(days: CertainDays, item: Item, { tense, isSure }: Context, period: Period): void {
  if (item.shape !== 'single' || item.form?.is !== 'month day') return;
  if (!item.isRelative || item.hasYear || (tense === 'past' && isSure))
    days.set(keyOf(item.form.month, item.form.day), period);
}

function keyOf(month: number, day: number): string {
  return `${month}-${day}`;
}
