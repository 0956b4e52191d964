import { describe, expect, test } from 'vitest';
import { briefPoint } from '../../src/points/brief.js';
import { findPoints } from '../../src/points/index.js';
import { documentOf } from '../helpers/document.js';
import { markPoints } from '../helpers/points.js';

/** Sentences after the last point, in its paragraph, that speak of all points or to the audience. */
const closers = [
  'Together, these would cost a billion.',
  'None of this will be easy.',
  'For all these reasons, we support the draft.',
  'It is in this spirit that we support the draft.',
  'In the light of the above, we will vote yes.',
  'Against this background, we will vote yes.',
  'By taking these steps, we will be safe.',
  'In so doing, we will be safe.',
  'This concludes my statement.',
  'With these words, I wish you well.',
  'With that, I close.',
  'May God bless you.',
  'We look forward to your help.',
  'I would like to thank you all.',
  'Excellencies, we have no time.',
];

/** Where the last point ends. */
const edges = [
  // another speaker
  'He gave two reasons. First, [[the river is low.|1]] Second, [[the dam leaks.|2]] The mayor, who was not invited, called the report a joke.',
  'Wang made two suggestions. First, [[the two sides should talk.|1]] Second, [[they should trade.|2]] Lavrov, for his part, said Russia values its ties with China.',
  'Xi made two proposals. First, [[stick to mutual respect. The two sides should respect each other.|1]] Second, [[stick to peace.|2]] Putin said that Russia agrees with Xi.',
  'The plan rests on two ideas. First, [[farmers will be paid.|1]] Second, [[towns will plant trees.|2]] Critics say the plan is too slow.',
  // a sentence about the whole
  'The court named two errors. First, [[no notice was given.|1]] Second, [[no hearing was held.|2]] These errors cannot be mended.',
  'The court named two errors. First, [[no notice was given.|1]] Second, [[no hearing was held.|2]] Both of these errors were grave.',
  'The port needs two things. First, [[it needs cranes.|1]] Second, [[it needs trains.|2]] Taken together, they would cost a billion.',
  `Let me outline two challenges.
First, [[we must keep the peace. It is frail.|1]]
Second, [[we must feed the poor.|2]]
By meeting these challenges we can build a better world.`,
  `I propose two steps.
First, [[we must end the war. Nobody wants it.|1]]
Second, [[we must free the prisoners.|2]]
Some of these steps will take time.`,
  ...closers.map(
    (closer) => `There are two things to do.
First, [[we must end the war. It has cost us many young men.|1]]
Second, [[we must feed the poor. Every fourth child in the valley is hungry.|2]] ${closer}`,
  ),
  'There are two things to do. First, [[we must end the war.|1]] Second, [[we must feed the poor. They are hungry.|2]] The poor say that we can do both.',
  'The court named two faults. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down.|2]] The bridge is no excuse on both counts.',
  // the audience
  'I have two questions. First, [[who pays?|1]] Second, [[who decides?|2]] Mr President, I thank you.',
  'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down.|2]] Now, the council has met three times.',
  // what goes on with the point
  'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. It fell in May.|2]]',
  'There are two problems here. First, [[the road is closed.|1]] Second, [[the bridge is down. That means a long way round.|2]]',
  'There are two problems here. First, [[the road is closed. Trees block it.|1]] Second, [[the bridge is down. In fact, the bridge fell years ago. As a result, nobody comes.|2]] The council meets on Monday.',
  // a paragraph each
  `The two sides agreed on three points:

1. [[Prisoners will be exchanged within a week.|1]]

2. [[The border will be opened to trucks.|2]]

3. [[Talks will go on in Geneva in May.|3]]

The deal was signed late on Sunday after two days of talks.`,
  `The court found two faults with the law.

First, [[it was passed in a hurry. Members had no time to read it.|1]]

Second, [[it is cruel. A man who steals bread may lose his house.|2]]

The government said that it would appeal.`,
  `There are two reasons to worry, analysts said.

First, [[debt is high.

"We have not seen such levels since the war," said Ann Lee of Hill Bank.|1]]

Second, [[growth is slow. The economy grew by 1 percent last year.|2]]

Shares fell 2 percent in London on Friday.`,
  // a heading, a caption, a break
  `The plan has two parts.
First, [[the port will be dredged.|1]]
Second, [[the pier will be mended.|2]]
A NEW LIGHT
The light will be moved to the north.`,
  `Here is why.
First, [[the road is closed.
Trees block it.|1]]
Second, [[the bridge leans.
It has leaned since the flood of 1953, which took away the western pier and much of the bank around it|2]]`,
  `Here are the two laws.
1. [[Matter is made of atoms.|1]]
Figure 1 Atoms of copper, many times as large as they are.
2. [[Atoms last.|2]]
Figure 2 Atoms of oxygen.`,
  'We will do two things. First, [[we will find them.|1]] And, second, [[we will stop them.|2]] (Applause.)',
  // within one sentence
  'Li named two tasks: first, [[keeping supplies open|1]]; second, [[helping the poor.|2]] He spoke in Jakarta on Tuesday.',
  'He listed two risks: (1) [[a war in the Gulf|1]]; (2) [[a strike in the ports.|2]] None of them is likely, he added.',
  'The union wants three things: [[higher pay|1]], [[shorter hours|2]] and [[longer holidays.|3]] Talks resume on Monday.',
  'Pay for it first [[with cuts in waste|1]]; second, [[with cuts in spending|2]]; and by fairness in the way that burdens are borne.',
  // what the sentence goes on with
  'The mall has three shops: [[Hill|1]], [[Lee|2]] and [[Marr|3]], and was renamed in May.',
  'Two other countries: [[Kenya|1]] and [[Chad|2]], are sending their ministers.',
  'He has two aims: [[to build a school that is free|1]] and [[to open a clinic, which is to serve the poor.|2]]',
  'The plan has three parts: [[roads|1]], [[dams|2]] and [[homes|3]], the mayor said.',
  // the next list
  'Two things count. First, [[be early.|1]] Second, [[be quiet.|2]] There are two more. First, [[be kind.|1]] Second, [[be brief.|2]]',
];

describe('ends the last point', () => test.each(edges)('%s', (row) => expect(markPoints(row)).toBe(row)));

/** The lists of a text, each as its numbers with the lists within, the announced number and the numbers that are missing. */
function outline(text: string): string[] {
  return findPoints(documentOf(text)).map(({ items, announced, complete, missing }) => {
    const numbers = items.map(({ number, lists }) => (lists ? `${number}(${lists.join(' ')})` : String(number)));
    return `${numbers.join(' ')} of ${announced ?? '?'}${complete ? '' : `, missing ${missing?.join(' ') ?? 'some'}`}`;
  });
}

const outlines: readonly (readonly [text: string, lists: readonly string[]])[] = [
  ['There are three reasons. First, it rains. Second, it snows. Third, it hails.', ['1 2 3 of 3']],
  ['There are reasons. First, it rains. Second, it snows. Third, it hails.', ['1 2 3 of ?']],
  ['There are four reasons. First, it rains. Second, it snows. Third, it hails.', ['1 2 3 of 4, missing 4']],
  ['There are four reasons. First, it rains. Second, it snows. Fourth, it hails.', ['1 2 4 of 4, missing 3']],
  ['A couple of things are sure. First, it rains. Second, it snows.', ['1 2 of 2']],
  ['Our task is twofold. First, we must wait. Second, we must watch.', ['1 2 of 2']],
  ['She has a two-point plan. First, we wait. Second, we watch.', ['1 2 of 2']],
  ['For the 12 companies there are 2 options: (a) to sell, or (b) to close.', ['1 2 of 2']],
  ['In the past two years he made three errors. First, he waited. Second, he lied. Third, he ran.', ['1 2 3 of 3']],
  ['He worked there for two years. First, he liked the town. Second, he liked the pay.', ['1 2 of ?']],
  ['There are two ways out. The bank must help. First, it can lend. Second, it can wait.', ['1 2 of 2']],
  ['There are two gaps in the law. We need: first, a judge; second, a court.', ['1 2 of 2']],
  ['There are two reasons. First, it rains. Second, it snows. Finally, the bus left.', ['1 2 of 2']],
  // a list in a point
  [
    `There are two reasons:
1. The road has two faults: (a) it is narrow; (b) it is steep.
2. The bridge is down.`,
    ['1(1) 2 of 2', '1 2 of 2'],
  ],
  [
    `There are two reasons.
First, the road is bad. It has two faults: first, it is narrow; and second, it is steep. Nobody uses it.
Second, the bridge is down.`,
    ['1(1) 2 of 2', '1 2 of 2'],
  ],
  [
    `The plan has two parts:
- Roads:
  - a road to the port;
  - a road to the mine, in two steps: (1) a track; (2) a bridge.
- Trains.`,
    ['1(1) 2 of 2', '1 2(2) of ?', '1 2 of 2'],
  ],
  [
    `The deal has two parts. First, trade will be free. Second, the parties will do two things:
• open the border;
• exchange prisoners.
The deal ends in May.`,
    ['1 2(1) of 2', '1 2 of 2'],
  ],
  ['The storm hit six provinces: Sofia, Varna and Ruse.', ['1 2 3 of 6, missing some']],
  [
    `Here is the list:
1. Visit three towns: Oslo, Rome and Bern.
2. Wait.`,
    ['1(1) 2 of ?', '1 2 3 of 3'],
  ],
  // lines after the list
  [
    `The rules:
1. No smoking.
2. No pets.

The fines:
1. Ten euros.
2. Fifty euros.`,
    ['1 2 of ?', '1 2 of ?'],
  ],
  // a list that starts again
  [
    `Rules of the house:
1. No smoking.
2. No pets.
Rules of the garden:
1. No ball games.
2. No fires.`,
    ['1 2 of ?', '1 2 of ?'],
  ],
  // a comment between the points
  [
    `The minister named three goals.
First, taxes must fall.
The opposition laughed.
Second, schools must be built.
Third, roads must be mended.`,
    ['1 2 3 of 3'],
  ],
];

test.each(outlines)('%s', (text, lists) => expect(outline(text)).toEqual(lists));

const leads = [
  ['The two ministers agreed on four areas. First, trade. Second, arms.', 'The two ministers agreed on four areas.'],
  ['It rained. The council has two aims: first, to wait; second, to see.', 'The council has two aims:'],
  ['The jury recommended that (1) he be freed and (2) she be paid.', 'The jury recommended that'],
  ['It rained all day. First, the river is low. Second, the dam leaks.', undefined],
  ['Why leave? First, the river is low. Second, the dam leaks.', 'Why leave?'],
  ['She named three things: war, plague and hunger.', 'She named three things:'],
] as const;

test.each(leads)('leads in: %s', (text, lead) => expect(findPoints(documentOf(text))[0]?.lead?.text).toBe(lead));

const briefs = [
  ['The river is low. Nobody knows why.', 'The river is low'],
  ['Cut taxes, which are too high', 'Cut taxes, which are too high'],
  ['Cut the tax on bread and milk, which is too high.', 'Cut the tax on bread and milk'],
  ['The U.S. economy must grow; wages must rise.', 'The U.S. economy must grow'],
  ['Safety: nobody may enter the mine alone.', 'Safety: nobody may enter the mine alone'],
  ['cut taxes', 'cut taxes'],
] as const;

test.each(briefs)('in brief: %s', (text, brief) =>
  expect(briefPoint({ number: 1, marker: null, text, start: 0, end: text.length }).text).toBe(brief),
);

/** The points of a text in brief. */
const inBrief = [
  [
    'Xi has a plan in two parts. The first is to respect borders. The second is to talk.',
    ['to respect borders', 'to talk'],
  ],
  [
    'Two reasons remain. The first reason is that it rains. The second is that it snows, too.',
    ['it rains', 'it snows, too'],
  ],
  ['We face two tests. The first of these is the budget. The second of these was war.', ['the budget', 'war']],
  [
    'There are two reasons. First, the price is high. Second, the road is closed.',
    ['the price is high', 'the road is closed'],
  ],
  [
    'There are two reasons. First the price is high. Second the road is closed.',
    ['the price is high', 'the road is closed'],
  ],
] as const;

test.each(inBrief)('in brief: %s', (text, expected) =>
  expect(findPoints(documentOf(text))[0]!.items.map((item) => briefPoint(item).text)).toEqual(expected),
);
