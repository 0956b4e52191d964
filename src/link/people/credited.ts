import { type Links, linkRules } from '../links.js';
import type { Reading } from '../readings.js';

/** Whether a mention is of somebody who made the article: the story is not about them, so no "Lee" of the text is Ann Lee. Who speaks is. */
export function isCredited({ mention, type }: Reading): boolean {
  return type === 'person' && mention.statedBy !== undefined && mention.statedBy !== 'speaker';
}

/** Joins a writer or a photographer with the mentions of the same whole name. */
export function linkCredited(readings: readonly Reading[], links: Links): void {
  if (!readings.some(isCredited)) return;
  const first = new Map<string, number>();
  for (const { form, index, type } of readings)
    if (type === 'person' && !first.has(form.key)) first.set(form.key, index);
  for (const reading of readings) {
    if (isCredited(reading)) links.join(first.get(reading.form.key)!, reading.index, linkRules.sameName);
  }
}
