import { nationalBodies } from '../lexicon/names/national-bodies.js';
import { kilometersBetween } from '../places/distance.js';
import { isLocal, ONE_PLACE } from '../places/kinds.js';
import type { Entity, Location } from '../types.js';

/** An entity of one article, with the facts by which another article's entity is recognized as the same. */
export interface Candidate {
  readonly article: number;
  readonly entity: Entity;
  readonly key: string;
  /** The organization of a person's role. */
  readonly organization: Entity | null;
  readonly organizationKey: string | null;
  /** The keys of the people, organizations and places named in its article. */
  readonly company: ReadonlySet<string>;
}

/** Candidates of one name that are the same thing, their countries, and where they are if they are a town. */
interface Group {
  readonly members: Candidate[];
  readonly countries: Set<string>;
  town: Location | null;
}

/**
 * Everything that articles call by one name. Facts are indexed, so that a name in a thousand articles is not compared with
 * each of the thousand.
 */
export interface Namesakes {
  readonly groups: Group[];
  /** The groups of people that have a country, an organization or a role, by that fact. */
  readonly byFact: Map<string, Set<number>>;
  /** The people of the latest articles with their groups, to compare the company they are named in. */
  readonly latest: { readonly candidate: Candidate; readonly group: number }[];
}

/** How many other names two articles must share for a name in both to be one person. */
const MIN_COMPANY = 2;
/** How many of the latest articles with a name are compared by company: what is compared must not grow with the articles. */
const MAX_LATEST = 16;

export function newNamesakes(): Namesakes {
  return { groups: [], byFact: new Map(), latest: [] };
}

/** The index of the first group that a candidate belongs to; null if it is somebody else. */
export function findNamesake({ groups, byFact, latest }: Namesakes, candidate: Candidate): number | null {
  const { type } = candidate.entity;
  if (groups.length === 0) return null;
  if (type === 'country' || candidate.entity.listed !== undefined) return 0;
  if (type !== 'person') {
    const at = groups.findIndex((group) => mayBeSame(group, candidate));
    return at < 0 ? null : at;
  }
  if (!isFullName(candidate.entity.name)) return null;
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

/** "Wang" alone is nobody in another article. */
function isFullName(name: string): boolean {
  return /\s/.test(name);
}

/** Where a town, a county or a part of a town is; null for what is larger, and for all other things. */
export function townOf({ location }: Entity): Location | null {
  return location && isLocal(location.kind) ? location : null;
}

/** What an article keeps apart stays apart, and what is in one country, or far away, is not what is in another. */
function mayBeSame({ members, countries, town: known }: Group, { article, entity }: Candidate): boolean {
  if (members.at(-1)!.article === article) return false;
  const town = townOf(entity);
  if (known !== null && town !== null && kilometersBetween(known, town) > ONE_PLACE) return false;
  // "the Defense Ministry" of one article may be any country's.
  if (entity.type === 'organization' && isNationalBody(entity.name))
    return entity.country ? countries.has(entity.country.alpha2) : countries.size === 0;
  return !entity.country || countries.size === 0 || countries.has(entity.country.alpha2);
}

const bodies = new Set<string>(nationalBodies);

/** "Defense Ministry", "Ministry of Defense", "Supreme Court" */
function isNationalBody(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return bodies.has(words.at(-1)!) || (bodies.has(words[0]!) && words[1] === 'of');
}

/** Records a person's facts for later candidates to match; a surname alone says too little. */
export function rememberFacts({ byFact, latest }: Namesakes, candidate: Candidate, group: number): void {
  const { type, name } = candidate.entity;
  if (type !== 'person' || !isFullName(name)) return;
  for (const fact of factsTold(candidate)) {
    const known = byFact.get(fact);
    if (known) known.add(group);
    else byFact.set(fact, new Set([group]));
  }
  latest.push({ candidate, group });
  if (latest.length > MAX_LATEST) latest.shift();
}

/** The facts a candidate is found by: "foreign minister" by that role, and by "minister", with which it ends. */
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
  for (const key of fewer) if (key !== a.key && more.has(key) && ++shared >= MIN_COMPANY) return true;
  return false;
}
