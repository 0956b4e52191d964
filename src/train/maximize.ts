import { FEATURES, type Question } from '../places/features.js';
import { softmax } from '../places/solve.js';

const STEPS = 300;
const RATE = 0.1;
const FREQUENT = 0.2;
/** How much weights far from where they start cost. */
const RIDGE = 5;
/** Where weights start, of what is sure but rare; all others at 0. "Paris, Texas" is in Texas whatever else the article says. */
const STARTS: Readonly<Partial<Record<(typeof FEATURES)[number], number>>> = {
  'in the stated region or country': 3,
  'not in it': -3,
  'capital of a country': 2,
  'region of a capital elsewhere': -3,
  'in a region or country listed with it': -3,
  'its country named most': 3,
  'with the accents of the text': 5,
};

/** A question of an article, and for each candidate how many of the gold mentions it is right for. */
export interface Labeled {
  readonly question: Question;
  readonly right: readonly number[];
  /** How many gold mentions there are. */
  readonly count: number;
}

/** The weights that make what is right most likely, by Adam (Kingma and Ba, 2014) on all examples at once. */
export function maximize(
  labeled: readonly Labeled[],
  features: ReadonlyMap<Question, readonly Float64Array[]>,
  length: number,
): number[] {
  const starts = FEATURES.slice(0, length).map((feature) => STARTS[feature] ?? 0);
  const weights = [...starts];
  const importance = importanceOf(labeled);
  const [first, second] = [new Float64Array(length), new Float64Array(length)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => RIDGE * (starts[i]! - weight));
    for (const [i, { question, right }] of labeled.entries())
      addGradient(gradient, features.get(question)!, weights, right, importance[i]!);
    for (let i = 0; i < length; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * gradient[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * gradient[i]! ** 2;
      weights[i]! += (RATE * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/**
 * What an article says ten times is not ten times as sure, and a paper of Paris, Texas, that means it a hundred times is not to
 * decide what others mean.
 */
function importanceOf(labeled: readonly Labeled[]): number[] {
  const articles = new Map<string, number>();
  const keyOf = ({ question, right }: Labeled) => {
    const { name, id } = question.candidates[right.indexOf(Math.max(...right))]!;
    return `${name} ${id}`;
  };
  for (const one of labeled) articles.set(keyOf(one), (articles.get(keyOf(one)) ?? 0) + 1);
  return labeled.map((one) => Math.sqrt(one.count) / articles.get(keyOf(one))! ** FREQUENT);
}

function addGradient(
  gradient: number[],
  features: readonly Float64Array[],
  weights: readonly number[],
  right: readonly number[],
  importance: number,
): void {
  const all = softmax(features, weights);
  const most = Math.max(...right);
  if (most === 0 || right.every((value) => value === most)) return;
  const rights = all.map((belief, i) => (belief * right[i]!) / most);
  const sum = rights.reduce((a, b) => a + b, 0);
  if (sum === 0) return;
  for (const [i, values] of features.entries()) {
    const difference = importance * (rights[i]! / sum - all[i]!);
    for (let f = 0; f < weights.length; f++) gradient[f]! += difference * values[f]!;
  }
}
