import { remembered } from '../../memory.js';
import { isCapitals } from '../../text/letter-case.js';
import { inOneLine } from '../../text/white-space.js';
import type { EntityType } from '../../types.js';
import { type ComparableName, readComparableName } from './comparable-names.js';
import { type Country, countryById, findCountry } from './countries.js';
import { type Demonym, readDemonym } from './demonyms.js';
import { initialsOf } from './initials.js';
import { countryOfRow, knownRows } from './known-organizations.js';
import { citiesWithin, countryWithin } from './nested-countries.js';
import { countNameWords, type PersonName, readPersonName } from './person-names.js';
import { type PlaceCountries, readPlaceCountries } from './place-countries.js';
import { isAcronym, lettersOf, nameKey, wordsOf } from './spelling.js';

/**
 * A name as it is written, with all that it says by itself in any article. What only some names need is read when it is
 * first asked for.
 */
export class NameForm {
  /** As it is printed: not broken over two lines. */
  readonly text: string;
  /** What mentions of one name share: "white house" for "the White House". */
  readonly key: string;
  /** The key's first word, its last, and all but the first; null for a single word. */
  readonly parts: { readonly first: string; readonly last: string; readonly rest: string } | null;
  readonly country: Country | null;
  readonly demonym: Demonym | null;
  readonly isCapitals: boolean;
  /** The letters of an acronym, "G20" for "G-20"; null for any other name. */
  readonly acronym: string | null;

  readonly #written: string;
  #nameWords: number | undefined;
  #person: PersonName | undefined;
  #comparable: ComparableName | undefined;
  #initials: readonly string[] | undefined;
  #knownRows: readonly number[] | undefined;
  #ownCountry: Country | null | undefined;
  #citiesWithin: readonly PlaceCountries[] | undefined;
  #place: PlaceCountries | null | undefined;

  /** @param mention as it stands in the article */
  constructor(mention: string) {
    const written = inOneLine(mention);
    this.#written = written;
    this.text = written;
    this.key = nameKey(written);
    this.parts = partsOf(this.key);
    const usual = inUsualCase(written);
    this.country = findCountry(usual);
    this.demonym = readDemonym(usual);
    this.isCapitals = isCapitals(written);
    this.acronym = isAcronym(written) ? lettersOf(written) : null;
  }

  /** As a person's. */
  get person(): PersonName {
    this.#person ??= readPersonName(this.#written);
    return this.#person;
  }

  /** As an organization's. */
  get comparable(): ComparableName {
    this.#comparable ??= readComparableName(this.#written);
    return this.#comparable;
  }

  /** The acronyms that may stand for it. */
  get initials(): readonly string[] {
    this.#initials ??= initialsOf(this.#written);
    return this.#initials;
  }

  /** Rows in the list of organizations that readers know without an explanation. */
  get knownRows(): readonly number[] {
    this.#knownRows ??= knownRows(this.#written);
    return this.#knownRows;
  }

  /** True for "United Nations" and "UN", which are no short forms of longer names that begin with them. */
  get isKnown(): boolean {
    return this.knownRows.length > 0;
  }

  /** The country that an organization is known to belong to ("the Fed") or that its name speaks of ("Bank of Japan"). */
  get ownCountry(): Country | null {
    if (this.#ownCountry === undefined) {
      const [row, ...others] = this.knownRows;
      const known = row === undefined || others.length > 0 ? null : countryOfRow(row);
      this.#ownCountry = known === null ? countryWithin(this.#written) : countryById(known);
    }
    return this.#ownCountry;
  }

  /** The cities that it may be named after: "Oslo District Court". */
  get citiesWithin(): readonly PlaceCountries[] {
    this.#citiesWithin ??= citiesWithin(this.#written);
    return this.#citiesWithin;
  }

  /** Where the places of this name are. */
  get place(): PlaceCountries | null {
    if (this.#place === undefined) this.#place = readPlaceCountries(inUsualCase(this.#written));
    return this.#place;
  }

  /** How full it is, in words; those of a person without a title before them. */
  countWords(type: EntityType): number {
    if (type !== 'person') return wordsOf(this.key).length;
    this.#nameWords ??= countNameWords(this.text);
    return this.#nameWords;
  }
}

function partsOf(key: string): NameForm['parts'] {
  const space = key.indexOf(' ');
  if (space < 0) return null;
  return { first: key.slice(0, space), last: key.slice(key.lastIndexOf(' ') + 1), rest: key.slice(space + 1) };
}

/** Each form is read once, since news names the same things over and over. */
export const readNameForm = remembered((written) => new NameForm(written));

/** "britain" of an article without capitals → "Britain" */
function inUsualCase(name: string): string {
  return name === name.toLowerCase() ? name.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()) : name;
}
