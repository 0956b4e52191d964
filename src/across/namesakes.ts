import type { Entity } from '../types.js';

/** An entity of one article, with what tells whether another article speaks of the same. */
export interface Candidate {
  readonly article: number;
  readonly entity: Entity;
  readonly key: string;
  /** The organization of a person's role. */
  readonly organization: Entity | null;
  readonly organizationKey: string | null;
  /** Keys of the people, organizations and places that its article names. */
  readonly company: ReadonlySet<string>;
}

/** Candidates of one name that are the same, and the countries that they are of. */
interface Group {
  readonly members: Candidate[];
  readonly countries: Set<string>;
}

/**
 * All that articles call by one name. What their facts say is kept by fact, so that a name which a thousand articles hold
 * is not compared with each of the thousand.
 */
export interface Namesakes {
  readonly groups: Group[];
  /** The groups of people with a country, an organization or a role, by that. */
  readonly byFact: Map<string, Set<number>>;
  /** The people of the latest articles, with their groups: for the company that they are named in. */
  readonly latest: { readonly candidate: Candidate; readonly group: number }[];
}

/** Other names that two articles must share before a name that both hold is taken for one person. */
const ENOUGH_COMPANY = 2;
/** Articles of one name whose company is compared. */
const MOST_LATEST = 500;

export function newNamesakes(): Namesakes {
  return { groups: [], byFact: new Map(), latest: [] };
}

/** Index of the first group that a candidate belongs to; null where it is somebody else. */
export function findNamesake({ groups, byFact, latest }: Namesakes, candidate: Candidate): number | null {
  const { type } = candidate.entity;
  if (groups.length === 0) return null;
  if (type === 'country') return 0;
  if (type !== 'person') {
    const at = groups.findIndex((group) => mayBeSame(group, candidate));
    return at < 0 ? null : at;
  }
  let first = Infinity;
  const consider = (at: number) => {
    if (at < first && mayBeSame(groups[at]!, candidate)) first = at;
  };
  for (const fact of factsAsked(candidate)) for (const at of byFact.get(fact) ?? []) consider(at);
  for (const other of latest) {
    if (first === 0) break;
    if (other.group < first && isInSameCompany(other.candidate, candidate)) consider(other.group);
  }
  return first === Infinity ? null : first;
}

/** What is joined within an article stays as it is; what is of one country is not of another. */
function mayBeSame({ members, countries }: Group, { article, entity }: Candidate): boolean {
  if (members.at(-1)!.article === article) return false;
  return !entity.country || countries.size === 0 || countries.has(entity.country.alpha2);
}

/** Lets those who come later agree with a person; a surname alone tells too little. */
export function rememberFacts({ byFact, latest }: Namesakes, candidate: Candidate, group: number): void {
  const { type, name } = candidate.entity;
  if (type !== 'person' || !/\s/.test(name)) return;
  for (const fact of factsTold(candidate)) {
    const known = byFact.get(fact);
    if (known) known.add(group);
    else byFact.set(fact, new Set([group]));
  }
  latest.push({ candidate, group });
  if (latest.length > MOST_LATEST) latest.shift();
}

/** "foreign minister" is asked for as such and, by a "minister", as what ends so. */
function factsTold(candidate: Candidate): string[] {
  return [
    ...plainFacts(candidate),
    ...rolesOf(candidate).flatMap((role) => [`role ${role}`, ...endsOf(role).map((end) => `end ${end}`)]),
  ];
}

function factsAsked(candidate: Candidate): string[] {
  return [
    ...plainFacts(candidate),
    ...rolesOf(candidate).flatMap((role) => [
      `role ${role}`,
      `end ${role}`,
      ...endsOf(role).map((end) => `role ${end}`),
    ]),
  ];
}

function plainFacts({ entity: { country }, organizationKey }: Candidate): string[] {
  return [
    ...(country ? [`country ${country.alpha2}`] : []),
    ...(organizationKey === null ? [] : [`organization ${organizationKey}`]),
  ];
}

function rolesOf({ entity }: Candidate): string[] {
  return (entity.roles ?? []).map((role) => role.toLowerCase());
}

/** "foreign minister" → "minister" */
function endsOf(role: string): string[] {
  const words = role.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

function isInSameCompany(a: Candidate, b: Candidate): boolean {
  const [fewer, more] = a.company.size < b.company.size ? [a.company, b.company] : [b.company, a.company];
  let shared = 0;
  for (const key of fewer) if (key !== a.key && more.has(key) && ++shared >= ENOUGH_COMPANY) return true;
  return false;
}
