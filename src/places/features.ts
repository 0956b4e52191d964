import type { AtlasPlace } from '../resource/atlas.js';
import type { Candidate } from './candidates.js';
import { isIn, type Relation } from './containers.js';
import { addMass, type Mass, massNear, newMass, SCALES } from './mass.js';

/** Something that has to be located, with the places that it may be. */
export interface Question {
  readonly candidates: readonly Candidate[];
  readonly isWellKnown: boolean;
  /** How much it tells of where the others are. */
  readonly weight: number;
  /** The questions of what stands beside it, and how the text puts them together. */
  readonly containers: { readonly question: Question; readonly relation: Relation }[];
  /** How likely it is each of them, as far as that is known. */
  beliefs: readonly number[];
}

/** What is known of a candidate, by itself and from the rest of the article; each has a weight in weights.ts. */
export const FEATURES = [
  'size',
  'size against the largest',
  'largest',
  'country',
  'region',
  'county',
  'district',
  'area',
  'island or mountain',
  'water',
  'capital of a country',
  'region of a capital elsewhere',
  'capital of a region',
  'capital of a county',
  'usual name',
  'with the accents of the text',
  'in a country of English',
  'in the stated region or country',
  'not in it',
  'in a region or country beside it',
  'in a region or country listed with it',
  'in a town or county beside it',
  'near, 60 km',
  'near, 250 km',
  'near, 1000 km',
  'its region named',
  'its region shared',
  'its country named',
  'its country named most',
  'its country shared',
  'capital of a named country',
  'size, in news of the world',
  'in a country of English, in news of the world',
  'share of the named countries',
] as const;

/** Those that the candidate has by itself. */
export const OWN_FEATURES = FEATURES.indexOf('in the stated region or country');

const ENGLISH: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

/** The features of each candidate that it has by itself; the others are 0. */
export function ownFeatures(candidates: readonly Candidate[]): Float64Array[] {
  const largest = candidates.reduce((most, { size }) => Math.max(most, size), 0);
  return candidates.map(({ size, kind, seat, isUsual, isSpelled, region, country }, i) => {
    const values = [
      size / 10,
      (size - largest) / 10,
      i === 0,
      kind === 'country',
      kind === 'region',
      kind === 'county',
      kind === 'district',
      kind === 'area',
      kind === 'island' || kind === 'mountain',
      kind === 'water',
      seat === 4,
      kind === 'region' && isCapitalElsewhere(candidates, region, country),
      seat === 3,
      seat === 2,
      isUsual,
      isSpelled,
      ENGLISH.has(country),
    ];
    const features = new Float64Array(FEATURES.length);
    features.set(values.map(Number));
    return features;
  });
}

/** Washington: where the country's capital has the name, its region of that name is mostly called a state. */
function isCapitalElsewhere(candidates: readonly Candidate[], region: string, country: string): boolean {
  return candidates.some((other) => other.seat === 4 && other.country === country && other.region !== region);
}

/** What all questions say of where things are, as far as they are answered. */
export function massOf(questions: readonly Question[]): Mass {
  const mass = newMass();
  for (const question of questions) addQuestion(mass, question, 1);
  return mass;
}

function addQuestion(mass: Mass, { candidates, beliefs, weight }: Question, sign: 1 | -1): void {
  for (const [i, candidate] of candidates.entries()) {
    const belief = beliefs[i]!;
    if (belief > MIN_BELIEF) addMass(mass, candidate, sign * weight * belief);
  }
}

const MIN_BELIEF = 0.001;

/** Sets what the rest of the article says of each candidate; `mass` is that of all questions. */
export function setContext(features: readonly Float64Array[], question: Question, mass: Mass): void {
  addQuestion(mass, question, -1);
  const { candidates, containers } = question;
  const world = worldlinessOf(mass);
  const most = mostNamed(mass);
  const countries = [...mass.countries.values()].reduce((a, b) => a + b, 0);
  for (const [i, candidate] of candidates.entries()) {
    const { region, country, kind, seat, size } = candidate;
    const isLarge = kind === 'country' || kind === 'area' || kind === 'water';
    const inside = containedIn(candidate, containers);
    let at = OWN_FEATURES;
    const values = features[i]!;
    values[at++] = inside.stated;
    values[at++] = inside.outside;
    values[at++] = inside.large;
    values[at++] = inside.listed;
    values[at++] = inside.small;
    for (let scale = 0; scale < SCALES; scale++)
      values[at++] = isLarge ? 0 : Math.log1p(NEAR * Math.max(0, massNear(mass, candidate, scale)));
    values[at++] = saturated(mass.named.get(region));
    values[at++] = saturated(mass.regions.get(region));
    values[at++] = saturated(mass.named.get(country));
    values[at++] = Number(country === most);
    values[at++] = saturated(mass.countries.get(country));
    values[at++] = seat === 4 ? saturated(mass.named.get(country)) : 0;
    values[at++] = (world * size) / 10;
    values[at++] = ENGLISH.has(country) ? world : 0;
    values[at++] = Math.max(0, mass.countries.get(country) ?? 0) / (countries + 1);
  }
  addQuestion(mass, question, 1);
}

/** How soon more of the same says no more: that a place of the same name as many others is near any other of the article says much. */
const NEAR = 30;
const NAMED = 5;

/** From 0, for news that names no country of another language, to 1. A local paper means the Paris nearby. */
function worldlinessOf({ named }: Mass): number {
  let foreign = 0;
  for (const [code, weight] of named) if (code.length === 2 && !ENGLISH.has(code)) foreign += Math.max(0, weight);
  return foreign / (foreign + 2);
}

function saturated(count = 0): number {
  return Math.log1p(NAMED * Math.max(0, count));
}

/** The country that an article of one country is about: the one that it names more than any other; null where two are equal, or none is. */
function mostNamed({ named }: Mass): string | null {
  let [most, second] = [MIN_NAMED, 0];
  let country: string | null = null;
  for (const [code, weight] of named) {
    if (code.length > 2) continue;
    if (weight > most) [most, second, country] = [weight, most, code];
    else second = Math.max(second, weight);
  }
  return second < most ? country : null;
}

const MIN_NAMED = 0.5;

interface Inside {
  /** How likely a place is in the region or country that the text states, and how likely in none that it does. */
  readonly stated: number;
  readonly outside: number;
  /** How likely it is in a region or country, and in a town or county, that stands beside it, or is listed with it. */
  readonly large: number;
  readonly listed: number;
  readonly small: number;
}

function containedIn(place: AtlasPlace, containers: Question['containers']): Inside {
  const large: Record<Relation, number> = { stated: 0, beside: 0, listed: 0 };
  let [outside, small] = [0, 0];
  for (const { question, relation } of containers) {
    let [inLarge, inSmall, allLarge] = [0, 0, 0];
    for (const [i, container] of question.candidates.entries()) {
      const belief = question.beliefs[i]!;
      const isLarge = container.kind === 'country' || container.kind === 'region';
      if (isLarge) allLarge += belief;
      if (belief < MIN_BELIEF || !isIn(place, container)) continue;
      if (isLarge) inLarge += belief;
      else inSmall += belief;
    }
    small = Math.max(small, inSmall);
    large[relation] = Math.max(large[relation], inLarge);
    if (relation === 'stated') outside = Math.max(outside, allLarge - inLarge);
  }
  const { stated, beside, listed } = large;
  return { stated, outside: Math.max(0, outside - stated), large: beside, listed, small };
}
