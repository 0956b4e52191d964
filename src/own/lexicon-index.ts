import { findCountryRow } from '../resource/countries.js';
import { START } from '../resource/hash.js';
import type { EntityType, LexiconEntry, ListedEntity } from '../types.js';
import { hashOfFirstWord, hashOn, plainForm } from './form-key.js';
import { newHashTable } from './hash-table.js';

/** A lexicon as texts are searched for it. */
export interface LexiconIndex {
  /** The characters of the longest form with a first word, by the word's hash; 0 if there is none. */
  readonly longest: (hash: number) => number;
  /** The forms with a hash. */
  readonly formsOf: (hash: number) => Iterable<IndexedForm>;
  /** The forms that are of two entities. */
  readonly clashes: readonly Clash[];
}

export interface IndexedForm {
  /** As {@link plainForm} gives it. */
  readonly plain: string;
  readonly entity: () => ListedEntity;
}

/** A form that two rows give to two entities; the first has it. */
export interface Clash {
  readonly form: string;
  readonly column: 'form' | 'aliases';
  readonly first: LexiconEntry;
  readonly second: LexiconEntry;
}

const known = new WeakMap<readonly LexiconEntry[], LexiconIndex>();

/** The index of a lexicon, which is made when it is first asked for. */
export function indexOf(lexicon: readonly LexiconEntry[]): LexiconIndex {
  const made = known.get(lexicon);
  if (made) return made;
  const index = makeIndex(lexicon);
  known.set(lexicon, index);
  return index;
}

function makeIndex(lexicon: readonly LexiconEntry[]): LexiconIndex {
  const size = lexicon.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  const forms: string[] = [];
  const rows = new Int32Array(size);
  const table = newHashTable(size);
  const words = newHashTable(size);
  const lengths = new Int32Array(size);
  const clashes: Clash[] = [];
  const entities = newEntities(lexicon);
  const add = (form: string, row: number, column: Clash['column']) => {
    const plain = plainForm(form);
    const hash = hashOn(START, plain);
    for (let i = table.last(hash); i >= 0; i = table.before(i)) {
      if (forms[i] !== plain) continue;
      if (entities.firstRow(rows[i]!) !== entities.firstRow(row))
        clashes.push({ form, column, first: lexicon[rows[i]!]!, second: lexicon[row]! });
      return;
    }
    const at = forms.length;
    forms.push(plain);
    rows[at] = row;
    table.add(hash, at);
    const word = hashOfFirstWord(plain);
    let first = words.last(word);
    if (first < 0) {
      first = at;
      words.add(word, at);
    }
    if (lengths[first]! < plain.length) lengths[first] = plain.length;
  };
  for (let row = 0; row < lexicon.length; row++) {
    const { form, aliases } = lexicon[row]!;
    entities.add(row);
    add(form, row, 'form');
    for (const alias of aliases) add(alias, row, 'aliases');
  }
  return {
    longest: (hash) => {
      const first = words.last(hash);
      return first < 0 ? 0 : lengths[first]!;
    },
    *formsOf(hash) {
      for (let i = table.last(hash); i >= 0; i = table.before(i))
        yield { plain: forms[i]!, entity: () => entities.listed(rows[i]!) };
    },
    clashes,
  };
}

/** The entities of rows. */
interface Entities {
  readonly add: (row: number) => void;
  /** The first row of the entity of a row. */
  readonly firstRow: (row: number) => number;
  readonly listed: (row: number) => ListedEntity;
}

/** What is known of an entity beyond its first row. */
interface Facts {
  readonly type: EntityType | null;
  readonly code: string | null;
}

/**
 * Rows of one name are one entity, unless their types or their countries differ; what only one of them says is true of both.
 */
function newEntities(lexicon: readonly LexiconEntry[]): Entities {
  const firstRows = new Int32Array(lexicon.length);
  const table = newHashTable(lexicon.length);
  /** Of the few that have several rows. */
  const facts = new Map<number, Facts>();
  const made = new Map<number, ListedEntity>();
  const factsOf = (row: number): Facts => facts.get(row) ?? lexicon[row]!;
  return {
    add(row) {
      const { name, type, code } = lexicon[row]!;
      const hash = hashOn(START, name);
      for (let first = table.last(hash); first >= 0; first = table.before(first)) {
        if (lexicon[first]!.name !== name) continue;
        const known = factsOf(first);
        if (differ(known.type, type) || differ(known.code, code)) continue;
        facts.set(first, { type: known.type ?? type, code: known.code ?? code });
        firstRows[row] = first;
        return;
      }
      table.add(hash, row);
      firstRows[row] = row;
    },
    firstRow: (row) => firstRows[row]!,
    listed(row) {
      const first = firstRows[row]!;
      const known = made.get(first) ?? listedOf(lexicon[first]!, factsOf(first));
      made.set(first, known);
      return known;
    },
  };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function listedOf({ line, name }: LexiconEntry, { type, code }: Facts): ListedEntity {
  const row = code === null ? null : findCountryRow('id', code);
  const country = row && { alpha2: row.alpha2, alpha3: row.alpha3, numeric: row.numeric };
  return { line, name, type, country };
}
