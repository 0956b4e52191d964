import type { ListedEntity } from '../types.js';
import { type NameForm, readNameForm } from './forms/name-forms.js';
import { type Links, linkRules } from './links.js';
import type { Reading } from './readings.js';
import type { FoundName, Rule } from './rule.js';

/** How "the Iron Lady" comes to Margaret Thatcher. */
const ofOneRow: Rule = {
  name: 'name of one entity in the lexicon',
  example: '[[Ann Lee|person]] met the press. [[The Chair|person]] spoke.',
};

/** Corrects the names that are not of the user's lexicon; those that are have the ends that they have there. */
export function besideListed(
  found: readonly FoundName[],
  correct: (names: readonly FoundName[]) => readonly FoundName[],
): readonly FoundName[] {
  const listed = found.filter((name) => name.listed);
  if (listed.length === 0) return correct(found);
  let next = 0;
  const others = correct(found.filter((name) => !name.listed)).filter(({ start, end }) => {
    while (next < listed.length && listed[next]!.end <= start) next++;
    return next === listed.length || listed[next]!.start >= end;
  });
  return [...others, ...listed].sort((a, b) => a.start - b.start);
}

/** Joins the mentions of each entity of the lexicon. */
export function linkListed(readings: readonly Reading[], links: Links): void {
  const first = new Map<ListedEntity, Reading>();
  for (const reading of readings) {
    const { listed } = reading.mention;
    if (!listed) continue;
    const known = first.get(listed);
    if (!known) first.set(listed, reading);
    else links.join(known.index, reading.index, known.form.key === reading.form.key ? linkRules.sameName : ofOneRow);
  }
}

/** The form that a mention is compared by: for one of the lexicon the name of its entity. */
export function comparedForm({ form, mention }: Reading): NameForm {
  return mention.listed ? readNameForm(mention.listed.name) : form;
}
