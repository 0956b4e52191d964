import { type Found, type LetterCase, needsGrammar, searchFor } from '../../src/match/index.js';
import * as tagger from '../../src/parse/tagger/index.js';
import type { DateMention, Entity, EntityType, Quote } from '../../src/types.js';
import { documentOf } from './document.js';
import { type Marked, unmark } from './marked.js';

/**
 * What a pattern matches in a text whose names, dates and quotes are marked: "[[Ann Lee|person]] spoke on [[Monday|date]]."
 * The groups of a match stand after it: "Ann Lee said {who: Ann Lee}".
 */
export function matchesIn(marked: string, pattern: string, letterCase: LetterCase = 'smart'): string[] {
  const { text, marks } = unmark(marked);
  const doc = documentOf(text);
  const search = searchFor([pattern], letterCase, needsGrammar([pattern]) ? tagger : null);
  return search
    .find(doc, doc.sentences, foundOf(text, marks))
    .flat()
    .map(({ start, end, groups }) => {
      const told = groups.map((group) => `${group.name}: ${text.slice(group.start, group.end)}`).join(', ');
      return text.slice(start, end) + (told === '' ? '' : ` {${told}}`);
    });
}

const TYPES: readonly string[] = ['person', 'organization', 'country', 'place', 'group', 'other'];
const TIMES: readonly string[] = ['date', 'time', 'duration', 'set'];

/** Each mark as what its label says: a type of entity, "demonym", a kind of date, "direct", "indirect", "speaker" or "entity". */
function foundOf(text: string, marks: readonly Marked[]): Found {
  const spanOf = ({ start, end }: Marked) => ({ text: text.slice(start, end), start, end });
  const labeled = (...labels: readonly string[]) => marks.filter(({ label }) => labels.includes(label));
  const entities = labeled(...TYPES, 'demonym').map((mark, i) => ({
    id: `e${i}`,
    type: (mark.label === 'demonym' ? 'country' : mark.label) as EntityType,
    mentions: [{ ...spanOf(mark), kind: mark.label === 'demonym' ? 'demonym' : 'name' }],
  }));
  const dates = labeled(...TIMES).map((mark) => ({ ...spanOf(mark), kind: mark.label }));
  const quotes = labeled('direct', 'indirect', 'speaker').map((mark) =>
    mark.label === 'speaker'
      ? { start: 0, end: 0, kind: 'indirect', source: spanOf(mark) }
      : { ...spanOf(mark), kind: mark.label, source: null },
  );
  return {
    analysis: { entities: entities as unknown as Entity[], dates: dates as DateMention[], quotes: quotes as Quote[] },
    entity: labeled('entity'),
  };
}
