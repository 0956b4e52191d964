import { describe, expect, test } from 'vitest';
import { tails } from '../../src/points/tails.js';
import { whileChanged } from '../helpers/changed.js';
import { markPoints } from '../helpers/points.js';

/** For each tail a text whose last point would hold it otherwise, and one in which the same words belong to the point. */
const tailRows: Readonly<Record<string, readonly [cut: string, kept: string]>> = {
  'part of them all': [
    'He has three jobs: [[baker|1]], [[driver|2]] and [[cook|3]] – none of which pays well.',
    'The town has three sights: [[a mill|1]], [[a tower|2]] and [[a bridge – the oldest of them.|3]]',
  ],
  'all of them together': [
    'The plan has three parts: [[a wall|1]], [[a ditch|2]] and [[a moat|3]], which together will cost 3 million euros.',
    'The plan has three parts: [[a wall|1]], [[a ditch|2]] and [[a moat, which will cost 3 million euros.|3]]',
  ],
  sum: [
    'The project has two parts: [[a tunnel under the hill|1]] and [[a bridge over the river|2]], at a total cost of 2 billion euros.',
    'The project has two parts: [[a tunnel under the hill|1]] and [[a bridge over the river, at the cost of a park.|2]]',
  ],
  reference: [
    'The army used three weapons: [[tanks|1]], [[drones|2]] and [[mines|3]] (see map).',
    'The army used three weapons: [[tanks|1]], [[drones|2]] and [[mines (of two kinds).|3]]',
  ],
  'said besides': [
    'She urged people to (1) [[stay in|1]] and (2) [[call their doctor|2]], adding that the worst was over.',
    'She urged people to (1) [[stay in|1]] and (2) [[call their doctor, describing what they feel.|2]]',
  ],
  'clause on them': [
    'The law bans (a) [[smoking|1]] and (b) [[dancing|2]]; it takes effect in May.',
    'It may (a) [[close the mill, and it may do so at once|1]], or (b) [[sell it; half of the town would be glad.|2]]',
  ],
  'clause of another kind': [
    'There are two questions: [[what happened|1]] and [[why it happened|2]], and the report answers neither.',
    'There are two questions: [[what happened|1]], and [[why it happened to the old, and to the poor.|2]]',
  ],
  'clause after things': [
    'The bill has two aims: [[more homes|1]] and [[lower rents|2]], and the mayor says it meets both.',
    'He made two promises: [[that rents would fall|1]], and [[that the mayor will pay.|2]]',
  ],
  predicate: [
    'The law bans (1) [[smoking|1]] and (2) [[singing in parks|2]], and comes into force in May.',
    'The law bans (1) [[smoking|1]] and (2) [[singing in parks, and dances in streets.|2]]',
  ],
  'predicate of them all': [
    'The four parts, including [[a wall|1]], [[a ditch|2]], [[a moat|3]] and [[a gate|4]], are paid for.',
    'It failed for two reasons: 1) [[that it was dear|1]]; and 2) [[that some towns, including ours, have no mill.|2]]',
  ],
  lack: [
    'The plan has three parts: [[a wall|1]], [[a ditch|2]] and [[a moat|3]], but no money to pay for them.',
    'The plan has two parts: [[a wall that is to run from the mill to the bridge|1]] and [[a moat, but not a deep one.|2]]',
  ],
  'relation of them': [
    'Wages rose in three countries: [[Chile|1]], [[Cuba|2]] and [[Peru|3]], in which there were elections.',
    'Wages rose in three countries: [[Chile|1]], [[Cuba|2]] and [[Peru, which has had elections.|3]]',
  ],
  aside: [
    'It has shops in three towns: [[Oslo|1]], [[Bern|2]] and [[Rome|3]], with a garden in each.',
    'It has shops in three towns: [[Oslo|1]], [[Bern|2]] and [[Rome, where it was founded.|3]]',
  ],
};

describe('what a sentence goes on with', () => {
  test('every tail has its row', () => {
    expect(Object.keys(tailRows)).toEqual(tails.map(({ name }) => name));
  });

  test.each(Object.entries(tailRows))('%s', (name, [cut, kept]) => {
    expect(markPoints(cut)).toBe(cut);
    expect(markPoints(kept)).toBe(kept);
    const tail = tails.find((other) => other.name === name)!;
    whileChanged(tail, { holds: () => false }, () => expect(markPoints(cut)).not.toBe(cut));
  });
});

/** Who says it is no part of the last point. */
const attributions = [
  'The union has three demands: [[higher pay|1]], [[shorter shifts|2]] and [[clean toilets|3]], its leader Ana Gomez told the Gazette on Friday.',
  'The council has three aims: [[cleaner air|1]], [[safer roads|2]] and [[cheaper fares|3]], its chairwoman, Ann Lee, said on Monday.',
  'The plan has three parts: [[a wall|1]], [[a ditch|2]] and [[a moat|3]], said Ann Lee, a spokeswoman for the ministry of works.',
  'The deal has three parts: [[a loan|1]], [[a grant|2]] and [[a swap|3]], Reuters has learned.',
  'The deal has three parts: [[a loan|1]], [[a grant|2]] and [[a swap|3]], sources close to the talks told AFP.',
  'There were two causes: [[speed|1]] and [[fog|2]], police told local media.',
  'The firm gave three reasons: [[weak sales|1]], [[high rents|2]] and [[a strike|3]], according to a letter to staff that was seen by Reuters.',
  'The talks cover (1) [[trade|1]], (2) [[visas|2]] and (3) [[fish|3]], the foreign ministry said in a statement on its website.',
  'Either (a) [[the minister knew|1]] or (b) [[he should have known|2]], the judge wrote in a ruling of 40 pages.',
  // a verb of saying within the point
  'Three things happened: [[the bank closed|1]], [[the port burned|2]] and [[the mayor told people to stay at home.|3]]',
  'The report names three culprits: [[the bank, which lent too freely|1]]; [[the state, which looked away|2]]; and [[the buyers, who believed what they were told.|3]]',
  'She cited three problems: [[the cost|1]], [[the noise|2]] and [[the smell, which nobody had told the council about.|3]]',
  // a point that is a sentence keeps who says it
  'There are two dangers. First, [[debt is high, Ann Lee said.|1]] Second, [[growth is slow, Ann Lee said.|2]]',
];

/** A quotation ends its points. */
const quotations = [
  '"I have three goals: [[win|1]], [[win|2]] and [[win|3]]," Smith said after the match in Leeds.',
  '“Our offer has two parts: [[more pay|1]] and [[more leave|2]],” a spokeswoman for the firm said.',
  "'We need three things: [[time|1]], [[money|2]] and [[luck|3]],' the coach told the club's website.",
  'He spoke of "four pillars: [[clean air|1]], [[quick trains|2]], [[cheap homes|3]] and [[safe streets|4]]", and was cheered.',
  '"We do two things here: (a) [[we listen|1]] and (b) [[we act|2]]," Ms Roe said after the vote in Graz.',
  '"One, [[we are tired.|1]] Two, [[we are poor.|2]]" He sat down to applause.',
  '‘First, [[we have no money.|1]] Second, [[we have no time.|2]]’ He left the room.',
  '“Firstly, [[I never met him.|1]] Secondly, [[I never will.|2]]” Then he hung up. Finally, the line went dead.',
  // it goes on after who says it
  '"I want three things from you: [[more time|1]]," she said, "[[more money|2]] and [[more staff.|3]]"',
  '“I want three things from you: [[more time|1]],” she said, “[[more money|2]] and [[more staff.|3]]”',
  '"There are two problems," he said. "First, [[the road is closed.|1]] Second, [[the bridge is down. It fell in May.|2]]" He sighed.',
  // what is no quotation
  "There are three winners: [[the farmers' union|1]], [[the teachers' union|2]] and [[the nurses' union.|3]]",
];

/** A bracket that opens before the first point ends the last. */
const brackets = ['She gave two reasons (first, [[the cost|1]]; second, [[the noise|2]]) and hung up.'];

test.each([...attributions, ...quotations, ...brackets])('%s', (row) => expect(markPoints(row)).toBe(row));
