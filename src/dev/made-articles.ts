/** Articles full of invented names, no two alike, so that their vocabulary grows as that of real news does. */
export function makeArticles(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => makeArticle(next));
}

/** A seeded source of whole numbers below `limit`: mulberry32. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

const SYLLABLES =
  'ba be bo da del dra ek el fa fin gar gra hal ho im jor ka kel kri la lin lo ma mir mon na nel no or pa pel ra ren ri sa sel sha ta tor tu va vel wo ya zin'.split(
    ' ',
  );
const GIVEN = ['Ann', 'Boris', 'Carla', 'Dawit', 'Elena', 'Farid', 'Grace', 'Hassan', 'Ingrid', 'José', 'Li', 'Wang'];
const COUNTRIES = ['Kenya', 'Chad', 'Peru', 'the United States', 'China', 'Norway', 'South Korea', 'Niger', 'Georgia'];
const PEOPLE = ['Kenyan', 'Chinese', 'American', 'Norwegian', 'Peruvian', 'French'];
const BODIES = ['Ministry of Trade', 'Bank', 'University', 'Football Club', 'Party', 'Holdings Inc.', 'Times'];
const DAYS = [
  'Monday',
  'Tuesday',
  'last week',
  'March 2019',
  'Sept. 17, 2020',
  'in the 1990s',
  'from May to June 2021',
];

const SENTENCES = [
  '{Given} {Name}, the {people} foreign minister, met {Given} {Name} in {Name}, {Country}, on {day}.',
  'The {Name} {Body} (N{X}) said {day} that {people} exports had risen by {n} percent.',
  '"We will rebuild {Name}," {Given} {Name} told reporters. "It was {Name} who asked for it."',
  'Mr. {Name} of {Country} signed with the {Name} {Body}; {Name} shares fell.',
  'They agreed on three points: first, {word} the {word}; second, {word} {n} roads; third, {word} {Country}.',
  'According to {Name} {Body}, {Given} {Name} (born {n}) had lived near {Name} since {day}.',
  'The mayor, {Given} {Name}, said the {word} of {Name} was "a {word} of {Country}".',
  'In {Name} the {people} side beat {Name} {n}-{n}, and {Name} scored twice.',
];

export function makeArticle(next: (limit: number) => number): string {
  const pick = (list: readonly string[]) => list[next(list.length)]!;
  const word = () => Array.from({ length: 2 + next(3) }, () => pick(SYLLABLES)).join('');
  const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
  const fillers: Readonly<Record<string, () => string>> = {
    Given: () => pick(GIVEN),
    Name: name,
    Country: () => pick(COUNTRIES),
    people: () => pick(PEOPLE),
    Body: () => pick(BODIES),
    day: () => pick(DAYS),
    word,
    X: () => name()[0]!,
    n: () => String(1 + next(2000)),
  };
  const sentence = () => pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => fillers[slot]!());
  const paragraphs = Array.from({ length: 2 + next(4) }, () => `${sentence()} ${sentence()}`);
  return `${name()} to ${word()} ${pick(COUNTRIES)}\n\n${name().toUpperCase()}, May ${1 + next(28)}, 20${10 + next(15)} (Reuters) - ${paragraphs.join('\n\n')}\n`;
}
