import { stateOfText } from '../text/states.js';
import type { Candidate } from './candidates.js';
import { kilometersBetween } from './distance.js';
import { massOf, ownFeatures, type Question, setContext } from './features.js';
import { ONE_PLACE } from './kinds.js';

/** How often the answers to all questions are looked at again in the light of the others. */
const ROUNDS = 3;

export interface Weights {
  readonly own: readonly number[];
  readonly all: readonly number[];
}

/**
 * Answers all questions of an article together: sets their beliefs, which add up to 1.
 * @returns the features of the candidates of each question that has several
 */
export function solve(
  questions: readonly Question[],
  weights: Weights,
  rounds = ROUNDS,
): ReadonlyMap<Question, readonly Float64Array[]> {
  const open = new Map<Question, readonly Float64Array[]>();
  for (const question of questions) {
    if (question.candidates.length === 1) question.beliefs = ONE;
    else open.set(question, ownFeatures(question.candidates));
  }
  for (const [question, features] of open) question.beliefs = softmax(features, weights.own);
  for (let round = 0; round < rounds && open.size > 0; round++) {
    setContexts(questions, open);
    const beliefs = [...open.values()].map((features) => softmax(features, weights.all));
    for (const [i, question] of [...open.keys()].entries()) question.beliefs = beliefs[i]!;
  }
  forgetStrays(questions);
  forgetFar(questions);
  return open;
}

/** Graham Street need not be in Graham, Texas: the town of a street or a house counts only where the article names something else in its region. */
function forgetStrays(questions: readonly Question[]): void {
  const isTold = ({ candidates }: Question) => candidates[0]!.isWhole;
  const placeOf = (question: Question) => question.candidates[bestOf(question).place]!;
  const strays = questions.filter((question) => !isTold(question));
  if (strays.length === 0) return;
  const regions = new Set(questions.filter(isTold).map((question) => placeOf(question).region));
  for (const stray of strays) if (!regions.has(placeOf(stray).region)) stray.beliefs = stray.candidates.map(() => 0);
}

/**
 * A small place in a country that nothing else of the article is in, such as the Overstrand of England in news of South Africa, is
 * rather one that the atlas lacks.
 */
function forgetFar(questions: readonly Question[]): void {
  if (questions.length < MIN_QUESTIONS) return;
  const placeOf = (question: Question) => question.candidates[bestOf(question).place]!;
  const answered = questions.filter(({ beliefs }) => beliefs.some((belief) => belief > 0));
  const counts = new Map<string, number>();
  for (const { country } of answered.map(placeOf)) counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const question of answered) {
    if (question.isWellKnown) continue;
    const place = placeOf(question);
    if (counts.get(place.country) === 1 && isSmall(place)) question.beliefs = question.candidates.map(() => 0);
  }
}

/** Fewer tell too little of where an article is. */
const MIN_QUESTIONS = 4;
const SMALL_KINDS: ReadonlySet<string> = new Set(['city', 'county', 'district', 'region']);
const SEAT_OF_REGION = 3;

/** A place of fewer than some 65,000 people, or 200,000 where it has the name beside another; no seat of a region. */
function isSmall({ kind, size, seat, isUsual }: Candidate): boolean {
  return SMALL_KINDS.has(kind) && seat < SEAT_OF_REGION && size < (isUsual ? 48 : 53);
}

const ONE = [1];

/** Sets what the rest of the article says of the candidates of all questions that have several. */
export function setContexts(
  questions: readonly Question[],
  open: ReadonlyMap<Question, readonly Float64Array[]>,
): void {
  const mass = massOf(questions);
  for (const [question, features] of open) setContext(features, question, mass);
}

/** The probability of each candidate: the exponential of its score, over their sum. */
export function softmax(features: readonly Float64Array[], weights: readonly number[]): number[] {
  const scores = features.map((values) => dot(values, weights));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function dot(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += values[i]! * weights[i]!;
  return sum;
}

/** Below this probability it is open which place is meant. */
export const MIN_CONFIDENCE = 0.3;
/** Of streets and houses located by the start of their names, as many are right in the sets that the weights are from. */
const STREET = 0.8;
/** How likely the city must be, to what is likelier, to stand for both. */
const CITY = 0.02;

/**
 * The likeliest candidate, by its index, and how likely it and those at the same place are together; rather the city of a name than its
 * region, which it is the capital of, however far its middle is: Lisbon.
 */
export function bestOf({ candidates, beliefs }: Question): { readonly place: number; readonly confidence: number } {
  const first = beliefs.indexOf(Math.max(...beliefs));
  const likeliest = candidates[first]!;
  const isSame = (other: Candidate) =>
    kilometersBetween(other, likeliest) <= ONE_PLACE ||
    (other.seat > 0 && other.region !== '' && other.region === likeliest.region);
  const same = [...candidates.keys()].filter((i) => isSame(candidates[i]!));
  const likely = same.reduce((sum, i) => sum + beliefs[i]!, 0);
  const confidence = likeliest.isWhole ? likely : likely * STREET;
  // "Oklahoma" is another name of Oklahoma City, and the state's own.
  const isState = likeliest.isUsual && likeliest.kind === 'region' && stateOfText(likeliest.name) !== null;
  const isCity = ({ kind, isUsual, seat }: Candidate) =>
    kind === 'city' && !(isState && !isUsual && seat >= SEAT_OF_REGION);
  const cities = same.filter((i) => isCity(candidates[i]!) && beliefs[i]! > CITY * beliefs[first]!);
  const place = cities.reduce((best, i) => (best < 0 || beliefs[i]! > beliefs[best]! ? i : best), -1);
  return { place: place < 0 ? first : place, confidence };
}
