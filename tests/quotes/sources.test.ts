import { describe, expect, test } from 'vitest';
import { unmark } from '../helpers/marked.js';
import { quotesOf } from '../helpers/quotes.js';

/** The source of the first quote as it is printed, marked in the row with its kind; the row as it is where there is none. */
function markSource(row: string): string {
  const { text } = unmark(row);
  const source = quotesOf(text).quotes[0]?.source;
  if (!source) return text;
  return `${text.slice(0, source.start)}[[${source.text}|${source.kind}]]${text.slice(source.end)}`;
}

/** Subjects before "said". */
const before = [
  // with a name
  '[[Wang Yi|named]] said it was late.',
  '[[Foreign Minister Wang Yi|named]] has since said it was late.',
  '[[Wang Yi, the foreign minister|named]], said it was late.',
  '[[Wang Yi, 52, a lawyer|named]], said it was late.',
  '[[The foreign minister, Wang Yi|named]], said it was late.',
  '[[Wang Yi|named]], who leads Acme, said it was late.',
  '[[Wang Yi|named]], speaking in Oslo, said it was late.',
  '[[Wang Yi|named]], however, said it was late.',
  '[[Wang Yi (Acme)|named]] said it was late.',
  '[[Director Wang Yi|named]], said: "It was late in the day."',
  '[[Wang Yi in a speech|named]] in 2016 said it was late.',
  'The row grew after [[Wang Yi|named]], who leads Acme, said recently that it was late.',
  '[[Wang Yi of Acme|named]] said it was late.',
  '[[Wang Yi himself|named]] said it was late.',
  'In Oslo, [[Wang Yi|named]] on Monday said it was late.',
  '[[His friend Wang Yi|named]] said it was late.',
  // a role
  '[[The president|role]] said it was late.',
  "[[Wang Yi's lawyer|role]] said it was late.",
  '[[A spokesman for the Foreign Ministry|role]] said it was late.',
  '[[Her husband|role]] said it was late.',
  '[[The 52-year-old|role]] said it was late.',
  '[[The head of the agency that runs the port|role]] said it was late.',
  // several, and bodies
  '[[Officials|group]] said it was late.',
  '[[Critics of the plan|group]] said it was late.',
  '[[Some who came|group]] said it was late.',
  '[[Many of them|group]] said it was late.',
  '[[Both men|group]] said it was late.',
  '[[Half of voters|group]] said it was late.',
  '[[At least half of voters in each state|group]] said it was late.',
  '[[Everyone in the room|group]] said it was late.',
  '[[Those surveyed|group]] said it was late.',
  '[[Wang Yi and Ann Lee|group]] said it was late.',
  '[[Teachers, parents and pupils|group]] said it was late.',
  '[[The ministry|group]] said it was late.',
  '[[His campaign|group]] said it was late.',
  '[[Police in the north|group]] said it was late.',
  '[[People he met|group]] said it was late.',
  '[[A number of voters|group]] said it was late.',
  // documents
  '[[The report|document]] said it was late.',
  '[[A new poll|document]] said it was late.',
  '[[The lawsuit|document]] said it was late.',
  '[[A poll released on Monday|document]] said it was late.',
  '[[The statement|document]], which said it was late, was false.',
  // nobody known
  '[[Two people familiar with the matter|unnamed]] said it was late.',
  '[[A person briefed on the matter|unnamed]] said it was late.',
  '[[Officials speaking on condition of anonymity|unnamed]] said it was late.',
  '[[A source|unnamed]] said it was late.',
  '[[Sources close to the talks|unnamed]] said it was late.',
  '[[A woman who lives nearby|unnamed]] said it was late.',
  '[[Another|unnamed]] said it was late.',
  // pronouns
  '[[She|pronoun]] said it was late.',
  "[[They|pronoun]]'ve said it was late.",
  'Asked about the deal, [[she|pronoun]] said it was late.',
];

/** Subjects that stand elsewhere. */
const elsewhere = [
  '[[Wang Yi|named]] met Ann Lee, praised the deal and said it was late.',
  '[[Wang Yi|named]], who left Oslo, met Ann Lee but said it was late.',
  'The bank fell and [[analysts|group]] said it was late.',
  'After the meeting [[Wang Yi|named]] said it was late.',
  'He met [[Wang Yi, the mayor of Oslo|named]], who said it was late.',
  'It was late, [[she|pronoun]] said.',
  'He met [[Wang Yi, a lawyer from Oslo|named]], who said it was late.',
  'He met [[Wang Yi, head of sales at Acme|named]], who said it was late.',
  'He left a garage belonging to [[Wang Yi|named]], who said it was late.',
  'He met [[the mother of Wang Yi|role]], who said it was late.',
  'He met [[supporters of Wang Yi|group]], who said it was late.',
  '[[The mayor|role]], who to this day says it was late, left.',
];

/** Sources after the verb. */
const after = [
  'It was late in the day, said [[Wang Yi, a lawyer|named]].',
  'It was late in the day, said [[the mayor of Oslo, Wang Yi|named]].',
  'It was late in the day, said [[Wang Yi|named]], who leads Acme.',
  "It was late in the day, wrote [[Acme's editorial board|group]].",
  'It was late in the day, said [[a senior official who asked not to be named|unnamed]].',
  'It was late in the day, said [[officials in Oslo|group]] on Monday.',
  'It was late in the day, said [[the man|role]] in a statement.',
  'It was late in the day, said [[Ann Lee aides|group]].',
  'It was late in the day, said [[one resident of Oslo|unnamed]].',
  'It was late in the day, according to [[two people familiar with the talks|unnamed]].',
];

/** Nobody who says anything. */
const nobody = [
  'This was after Wang Yi tried to win the vote by saying it was late.',
  'After lunch with Wang Yi, said: "It was late in the day."',
];

describe('nowhere', () => test.each(nobody)('%s', (row) => expect(markSource(row)).toBe(row)));
describe('before its verb', () => test.each(before)('%s', (row) => expect(markSource(row)).toBe(row)));
describe('elsewhere', () => test.each(elsewhere)('%s', (row) => expect(markSource(row)).toBe(row)));
describe('after its verb', () => test.each(after)('%s', (row) => expect(markSource(row)).toBe(row)));
