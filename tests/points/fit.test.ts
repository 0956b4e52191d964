import { describe, expect, test } from 'vitest';
import { fitEvidence, fitRefusals } from '../../src/points/fit.js';
import { answerForms } from '../../src/points/next-series.js';
import { plainForms } from '../../src/points/plain-series.js';
import { whileChanged } from '../helpers/changed.js';
import { markPoints } from '../helpers/points.js';

/** For each piece of evidence a text that has points, or none, only with it. */
const evidenceRows: Readonly<Record<string, string>> = {
  'number just before the mark':
    'They saw two cities: [[rent that had risen for years|1]] and [[rain that had fallen for days.|2]]',
  'noun of lists': 'Lee has two reasons why he left: [[rents that had risen for years|1]] and [[pay that had not.|2]]',
  colon: 'He gave two records why he left: [[rent|1]] and [[rain.|2]]',
  'noun with a clause of its own':
    'He has two assets that his rivals want: [[a list of donors|1]] and [[a brand that is known to all who vote in the towns of the north and of the south.|2]]',
  'three or more':
    'He saw three towns that nobody knows: [[of old mills|1]], [[dark roads|2]] and [[the cold rooms that he had slept in as a boy in the war.|3]]',
  'four or more':
    'The state owns four firms in the north: [[mills|1]], [[roads|2]], [[rooms|3]] and [[shops that have no name.|4]]',
  names:
    'He saw two towns in the north: [[Oslo, where he was born in the war|1]], and [[Rome, where he went to school for years.|2]]',
  things: 'He gave two records why he left: [[rent|1]] and [[rain.|2]]',
  alike:
    'He has two assets which his rivals in the north want badly: [[a list of those who gave him money in all these years|1]] and [[a brand that is known to all who vote in May.|2]]',
  short: 'They played two songs in the hall of the town: [[rain|1]] and [[snow.|2]]',
  'number of what is known': 'The two firms have ties in the north: a dam and a mill.',
  'number of people': 'They met two people in the hall of the town: a man and his son.',
  'what the things did': 'The vote was 12 to 3, with two towns abstaining: a defeat for the mayor, and a warning.',
};

describe('evidence', () => {
  test('each has its row', () =>
    expect(Object.keys(evidenceRows).sort()).toEqual(fitEvidence.map(({ name }) => name).sort()));
  test.each([...fitEvidence])('"$name" decides its row', (evidence) => {
    const row = evidenceRows[evidence.name]!;
    expect(markPoints(row)).toBe(row);
    whileChanged(evidence, { weight: 0 }, () => expect(markPoints(row)).not.toBe(row));
  });
});

/** For each refusal a text without points that would have some without it, and one that differs in one thing and has them. */
const refusalRows: Readonly<Record<string, readonly [refused: string, taken: string]>> = {
  'pair between dashes': [
    'There are two types of atoms -- copper and oxygen -- in the oxide.',
    'There are three types of atoms -- [[copper|1]], [[gold|2]] and [[oxygen|3]] -- in the oxide.',
  ],
  'pair after a dash that stands apart': [
    'Two goals for the year -- a new road, and a bridge -- were dropped.',
    'Two goals -- [[a new road|1]], and [[a bridge|2]] -- were dropped.',
  ],
  'dash far from the number': [
    'Three reasons were given by the mayor of the town -- rain, snow and wind -- on Monday.',
    'Three reasons were given by the mayor of the town: [[rain|1]], [[snow|2]] and [[wind.|3]]',
  ],
  'dash that says which they are': [
    'Four shops — Hill, Lee, Marr and Acme — lost money.',
    'Four issues — [[trade|1]], [[tax|2]], [[rent|3]] and [[pay|4]] — were raised.',
  ],
  'what happened': [
    'Police stopped two cars: a driver fled and his friend gave up.',
    'Police stopped two cars: [[a van from Leeds|1]] and [[his old Ford.|2]]',
  ],
  'clause and what it goes on with': [
    'He had three reasons: the judge called him cruel, cold and a danger.',
    'He had three reasons: [[the theft of a car|1]], [[fraud|2]] and [[a lie.|3]]',
  ],
  '"namely" far from the number': [
    'He will speak on three cities in the far north, namely of rain, of smoke and of noise.',
    'He will speak on three cities in the far north, namely [[Oslo|1]], [[Bergen|2]] and [[Bern.|3]]',
  ],
  '"including" after things': [
    'They spoke of problems of the two firms, including the price of oil and the cost of gas.',
    'They spoke of the two problems of the firm, including [[the price of oil|1]] and [[the cost of gas.|2]]',
  ],
  'aside in brackets': [
    'The drug comes in two forms (oral and injected) in two states.',
    'The talks covered three topics ([[trade|1]], [[visas|2]] and [[fish|3]]) in two days.',
  ],
  'one deed after the other': [
    'Three robbers left: police searched homes, blocked roads and called for help.',
    'Three jobs were left: [[homes to search|1]], [[roads to block|2]] and [[calls for help.|3]]',
  ],
};

describe('refusals', () => {
  test('each has its rows', () =>
    expect(Object.keys(refusalRows).sort()).toEqual(fitRefusals.map(({ name }) => name).sort()));
  test.each(Object.entries(refusalRows))('%s', (_, [refused, taken]) => {
    expect(markPoints(refused)).toBe(refused);
    expect(markPoints(taken)).toBe(taken);
  });
  test.each([...fitRefusals])('without "$name" its row has points', (refusal) => {
    const [refused] = refusalRows[refusal.name]!;
    whileChanged(refusal, { holds: () => false }, () => expect(markPoints(refused)).not.toBe(refused));
  });
});

/** Series that no mark opens, and those in the sentence after their number, with a text that differs in one thing and has none. */
const formRows: Readonly<Record<string, readonly [taken: string, refused: string]>> = {
  'three pillars, peace, …': [
    'The plan rests on three pillars, [[peace|1]], [[bread|2]] and [[work|3]], and was signed in May.',
    'The plan rests on two pillars, at home and abroad, and was signed in May.',
  ],
  'the three pillars are peace, …': [
    'The three pillars of the plan are [[peace|1]], [[education|2]] and [[work.|3]]',
    'The three pillars of the plan are old, dear and weak.',
  ],
  'they are': [
    'The plan has three aims. They are [[peace|1]], [[bread|2]] and [[work.|3]]',
    'The plan has three aims. They are noble and good.',
  ],
  'names alone': [
    'We face three dangers. [[War|1]], [[hunger|2]] and [[debt.|3]]',
    'We face two dangers. The products consist of one mill and one mine.',
  ],
  'it would': [
    'The bill would do three things. It would [[cut taxes|1]], [[build roads|2]] and [[pay down debt.|3]]',
    'The bill would do three things. It would cut taxes and build roads.',
  ],
  'it includes cutting': [
    'He made a three-point proposal. It includes [[cutting taxes|1]], [[building roads|2]] and [[paying down debt.|3]]',
    'He made a three-point proposal. It includes cutting taxes, roads and paying down debt.',
  ],
  'named the two men as Ann Lee …': [
    'The mayor named the two winners as [[Ann Lee|1]] and [[Bo Hill.|2]]',
    'The mayor named the two winners as heroes and friends.',
  ],
  'the three hopes of freedom, …': [
    'The report rests on the three principles of [[openness|1]], [[fairness|2]] and [[speed.|3]]',
    'The report rests on the three principles of Hill, Lee and Marr.',
  ],
  'it calls for peace': [
    'The union made three demands. It called for [[higher pay|1]], [[shorter shifts|2]] and [[an end to night work.|3]]',
    'The union made three demands. It called for higher pay, it said, and left.',
  ],
  'one or the other': [
    'There are two choices. [[We can act now|1]], or [[we can wait until it is late.|2]]',
    'There are two choices. We can act now, or he can wait until it is late.',
  ],
};

describe('forms', () => {
  test('each has its rows', () =>
    expect(Object.keys(formRows).sort()).toEqual([...plainForms, ...answerForms].map(({ name }) => name).sort()));
  test.each(Object.entries(formRows))('%s', (_, [taken, refused]) => {
    expect(markPoints(taken)).toBe(taken);
    expect(markPoints(refused)).toBe(refused);
  });
  test.each([...plainForms])('without "$name" its row has no points', (form) =>
    whileChanged(form, { read: () => null }, () => expect(markPoints(formRows[form.name]![0])).not.toContain('[[')),
  );
  test.each([...answerForms])('without "$name" its row has no points', (form) =>
    whileChanged(form, { startOf: () => null }, () => expect(markPoints(formRows[form.name]![0])).not.toContain('[[')),
  );
});
