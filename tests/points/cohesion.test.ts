import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/points/cohesion.js';
import { verdicts } from '../../src/points/verdicts.js';
import { whileChanged } from '../helpers/changed.js';
import { markPoints } from '../helpers/points.js';

/** For each piece of evidence a text whose last point would end elsewhere if that counted for nothing, or for the opposite. */
const evidenceRows: Readonly<Record<string, string>> = {
  'same paragraph as a marker that opens it': `There are two problems here.
First, [[the road is closed.|1]]
Second, [[the bridge is down. Trees fell on it.|2]]`,
  'same paragraph as a marker within it':
    'The court named two faults of the bridge. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge leans.|2]] A bridge fell in May. Nobody was hurt. The council meets on Monday.',
  'new paragraph, as every sentence and part of earlier points': `Here is why the river matters.
First, [[the road is closed.
Trees block it.|1]]
Second, [[the river has no bridge.|2]]
The river rose in May.`,
  'new paragraph, as every sentence': `Here is why.
First, [[the road is closed. Trees block it.|1]]
Second, [[the bridge leans.|2]]
The bridge fell in May.
Nobody was hurt.
The council meets on Monday.`,
  'new paragraph, as part of earlier points': `Nobody comes to the port. It is far away. The mayor knows why.
First, [[the road is closed.
Trees block it.|1]]
Second, [[the bridge leans.|2]]
The bridge fell in May. Nobody was hurt. It rained.`,
  'new paragraph': `The union met on Monday. It has two demands.

First, [[wages must rise. Prices have doubled.|1]]

Second, [[the week must be shorter.|2]]

In fact, the mill never closes. It runs at night. It is loud.`,
  'longer than any other':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down.|2]] The bridge of Oslo fell in May. The council meets on Monday.',
  'twice as long as any other':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. It fell in May.|2]] They will build another. The council meets on Monday.',
  'new paragraph after as much as the mean': `Here is why.
First, [[the road is closed.|1]]
Second, [[the bridge leans.|2]]
This bridge fell in May.
Nobody was hurt.`,
  'less than half the mean':
    'There are two problems here. First, [[the road is closed. Trees block it. They fell in May. Nobody came.|1]] Second, [[the bridge is down. The council meets on Monday.|2]] The rain goes on. Shops are shut. Schools open late. Buses wait. Nobody sleeps.',
  'new paragraph after three points of one': `There are four problems here.
First, [[the road is closed. Trees block it.|1]]
Second, [[the well is dry. Cows drink from it.|2]]
Third, [[the mill is shut. Mice live in it.|3]]
Fourth, [[the bridge is down.|4]]
In fact, the bridge fell years ago.`,
  'turns away within a paragraph of its own': `There are two problems here.
First, [[the road is closed.|1]]
Second, [[the bridge is down.|2]] Meanwhile, critics say that the plan is too slow.`,
  'turns away':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] Meanwhile, the bridge in Oslo is being painted.',
  'does by saying so, as the point does not':
    'There are two things to do. First, [[we must mend the road. Trees block it.|1]] Second, [[we must mend the bridge.|2]] We urge the mayor to act.',
  'opens with what holds for all':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down. No mayor should put up with it.|2]] The council meets on Monday. Rain falls.',
  'takes up what was said':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down. The mayor has said so twice.|2]] The council meets on Monday. Rain falls.',
  'asks about what was said':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge of Oslo is down.|2]] Lee asked which bridge of Oslo. Rain falls. Shops are shut.',
  'takes some out of what was said':
    'He made two points. First, [[no shots were fired.|1]] Second, [[two men were hurt. Some of them have since gone home, where a doctor sees them.|2]] The hospital is full.',
  'takes up all that was said':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] They keep all of this quiet. Rain falls. Shops are shut.',
  'turns within the point':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. But it rains.|2]]',
  'goes on with "we"':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[we lost the bridge. We want it back.|2]]',
  elaborates:
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. That means a long way round.|2]]',
  'opens with a pronoun and "is"':
    "There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down. It's an old one.|2]] Shops are shut. Schools are closed.",
  'opens with a pronoun':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. It fell in May.|2]]',
  'points at what it was about':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[trees lie on the bridge. These trees fell in May.|2]] Shops are shut.',
  'points at something else':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] Those who live on farms use the bridge no more. The council meets on Monday. Shops are shut.',
  'returns to the lead':
    'The plan has two parts. First, [[the road will be mended.|1]] Second, [[trees will be planted.|2]] This plan was drawn up in May.',
  'shares words':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down. The bridge fell in May.|2]] The council meets on Monday. Shops are shut.',
  'shares its subject':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge leaks. The bridge must go.|2]]',
  'new paragraph in brackets': `Here is why.
First, [[the road is closed.
Trees block it.|1]]
Second, [[the bridge leans.
(Boats are cheap.)|2]]`,
  'new paragraph of quotation, of which the point has none': `Here is why.
First, [[the road is closed.
Trees block it.|1]]
Second, [[the bridge leans.|2]]
"It is not cheap to live here."`,
  asks: 'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] Is it all over now with the bridge? The council meets on Monday. Shops are shut.',
  '"I", of which the point has none':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] The bridge, I hear, is lost. The council meets on Monday. Shops are shut.',
  '"we" feel, unlike the point':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] We feared for the bridge, which was down. The council meets on Monday. Shops are shut.',
  'reports, as the point does not':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] In May, critics say, the bridge was lost. The council meets on Monday. Shops are shut.',
  'paragraph ends within a point':
    'The court named two faults of the bridge. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge leans. A bridge fell in May.|2]]',
};

/** For each verdict a text whose last point would end elsewhere without it, or by the opposite. */
const verdictRows: Readonly<Record<string, string>> = {
  'text of a heading': `Two reasons to visit the coast:
1. [[The beach
Sand and sun for free, all year round.|1]]
2. [[The food
Nobody fries a fish like they do.|2]]`,
  'text of a heading with a stop': `Here is what we know:

1. [[Who can vote?

Any adult who lives here.|1]]

2. [[Where is it?

In the school.|2]]

3. [[When is it?

We open at six.|3]]

Nobody is paid for it.`,
  'no words, in the same paragraph':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. 1996.|2]] The council meets on Monday.',
  'no words, in a new paragraph': `Here is why.
First, [[the road is closed.
Trees block it.
They fell in May.
Nobody came.|1]]
Second, [[the bridge leans.|2]]
(1996)`,
  'closing phrase':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] In short, the bridge is lost.',
  'sum of the points':
    'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down.|2]] Such errors are rare.',
  'sum of the points, after a preposition':
    'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] With all these errors, the bridge is lost.',
  'last of clauses': `The council shall:
(a) [[meet twice a year|1]];
(b) [[keep minutes|2]]; and
(c) [[report to the mayor and to the board of the port.|3]]
This board rules the port.`,
  'noun of the lead':
    'The court named two faults. First, [[the road is closed.|1]] Second, [[the bridge is down.|2]] It blamed the river for the faults.',
};

const allEvidence = evidence.flat();

describe('evidence', () => {
  test('each has its row', () =>
    expect(Object.keys(evidenceRows).sort()).toEqual(allEvidence.map(({ name }) => name).sort()));

  test.each(Object.entries(evidenceRows))('%s', (_, row) => expect(markPoints(row)).toBe(row));

  test.each(allEvidence)('"$name" decides its row, and so does its sign', (piece) => {
    const row = evidenceRows[piece.name]!;
    for (const weight of [0, -piece.weight])
      whileChanged(piece, { weight }, () => expect(markPoints(row)).not.toBe(row));
  });
});

describe('verdicts', () => {
  test('each has its row', () =>
    expect(Object.keys(verdictRows).sort()).toEqual(verdicts.map(({ name }) => name).sort()));

  test.each(Object.entries(verdictRows))('%s', (_, row) => expect(markPoints(row)).toBe(row));

  test.each([...verdicts])('"$name" decides its row', (verdict) => {
    const row = verdictRows[verdict.name]!;
    for (const change of [{ continues: !verdict.continues }, { holds: () => false }])
      whileChanged(verdict, change, () => expect(markPoints(row)).not.toBe(row));
  });
});
