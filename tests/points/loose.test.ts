import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Lists that their text announces loosely, or whose points have a marker in the middle of what is said. */
const found: Readonly<Record<string, readonly string[]>> = {
  'aside between dashes after a marker': [
    'He gave two reasons. First, [[it is cheap.|1]] Second — and do not forget this — [[it is near.|2]]',
    'The plan has two flaws. First – and this is what counts – [[it is late.|1]] Second, [[it is dear.|2]]',
  ],
  'markers after a verb': [
    'The judge told him to 1. [[pay the money|1]], 2. [[leave the town|2]] and 3. [[report each week.|3]]',
    'The deal obliges Acme to 1. [[mend the dam|1]] and 2. [[pay for the school.|2]]',
  ],
  'what joins two points': [
    'The bread burned because (1) [[the oven was new|1]] and (2) [[nobody looked|2]], partly because (3) [[the radio played.|3]]',
    'The court held that (1) [[the sale was void|1]] and that (2) [[the bank must pay.|2]]',
  ],
  '"Next, … Finally, …" after a point without a marker': [
    'To win, several things are needed. [[We must sleep more.|1]] Next, [[we must mend the net. It has holes.|2]] Finally, [[we must learn to pass the ball.|3]]',
    'Several steps remain.\n\n4 [[We need a budget. It must be fair.|1]]\n\n5 Next, [[we need a law.|2]]\n\n6 Finally, [[we need a vote.|3]]',
  ],
  'points that a series has named': [
    'The farm rests on three pillars: [[milk|1]], [[apples|2]] and [[honey.|3]] [[Milk brings in the most.|1]] [[Apples, of which it has many, go to the press.|2]] [[Honey is a hobby.|3]]',
    'He named two aims: [[peace|1]] and [[lower rents.|2]] [[Peace comes first. Nobody builds in a war.|1]] [[Lower rents will follow.|2]]',
  ],
  'paragraphs that ask': [
    `Here is a handful of questions for the coach (most of them by Ann Lee):

[[Mr. Hill, who chose the shoes? You said in spring that they were too small.|1]]

The coach in May. (Bo Marr/Oslo Post)

[[Has the doctor seen the keeper? He was limping on Sunday.|2]]

[[You want to play with two forwards. Which ones?|3]]

The season begins at home.`,
  ],
  'paragraphs that open with their names': [
    `Here are the dogs of the show:

[[BELLA: The spaniel of a baker won in May and has a coat without a spot.|1]]

[[MAX: Her brother, who is six, slept through the first round.|2]]`,
    `These are the towns that will vote on Sunday:

[[OSLO: The mayor is sure to win.|1]]

[[RUSE: Two women of one party stand.

The town has had no mayor since May.|2]]

[[BERN: Nobody stands.|3]]`,
  ],
  'paragraphs that open with what they are about': [
    `Why the bakery closed:
[[Flour. It costs twice what it did, and the bread does not.|1]]
[[The street was dug up. Nobody could park for a year.|2]]
[[Age. The baker is eighty, and her sons are sailors.|3]]`,
    `The audit names several causes, including:

[[Old pumps. Half of them were built before the war.|1]]

[[Too few guards. At night there were two for ten gates.|2]]

[[Bad maps. They showed a road where the river is.|3]]`,
  ],
  'proposals below "the following."': [
    `For the garden we suggest the following.
[[A bench should be put under the oak.|1]] [[Strict hours should be set for dogs.|2]]
[[Roses should be planted by the wall.|3]]`,
    `After all this, we propose the following.

[[The council should look at all laws of the last ten years. It could do so in May.

In this regard, it should hear the farmers.|1]]

[[All towns should pay their share. They have promised to.|2]]

[[A court should be set up in the north.|3]]`,
  ],
  'sections below a lead': [
    `Here's what is in the law:

[[A higher limit

The limit goes up until the year after next, so that the state can pay its debts and the wages of all of its staff on the day they are due.|1]]

[[Lower spending

The north gets less for roads than in any year since the war, and the south gets no more than it did in the budget of May.|2]]`,
    `Since then the story has changed on a few subjects.

[[WHO DECIDED

On Monday the mayor said that the council had decided, and that he had only signed what lay on his table, as he does each week.

On Tuesday he said that he would have done it anyway.|1]]

[[WHO PAYS

The council and the mayor do not agree on it either, and the bank has asked both of them for a letter that says which of the two it is.

"We will see," he said.|2]]`,
  ],
  'bullets with more between them': [
    `The main faults of the boat were:

  • [[A leak.|1]]
  • ALSO SEE Hill buys a boat

  • [[Too short a mast.|2]]
  • [[Paint.|3]]
  • Today's race: Follow live updates from the bay.
  • Visit the Harbor Gazette's homepage for more stories.`,
    `Four things spoil a picnic.
- [[Rain.
Whoever goes out often enough gets wet, and the cake with him.|1]]
- [[Wasps.
They come for the jam and stay for the lemonade, and nobody can send them home.|2]]`,
    `The plans that won are:

      • [[a school for nurses|1]]
      • [[a bridge in the north|2]]
    • [[a museum of bread|3]]

They start in May.`,
  ],
  'full names after a count and a comma': [
    'Two sailors, [[Ann Lee, 34|1]], and [[Bo Marr, 20|2]], have been fined in Oslo.',
    'Three sailors, [[Ann Lee|1]], [[Bo Marr|2]] and [[Al Hill|3]], have been fined in Oslo.',
  ],
  'what goes on after a series': [
    'Help with the three crises of [[food|1]], [[fuel|2]] and [[debt|3]] deserve thanks.',
    'The deal has a twin obligation: [[a cleaner port|1]] and [[a lower toll.|2]]',
    'We must do two things. First, [[taxes must fall.|1]] Second, [[schools must be mended.|2]] In doing so, we will help the north.',
  ],
};

for (const [kind, rows] of Object.entries(found)) {
  describe(kind, () => test.each(rows)('%j', (row) => expect(markPoints(row)).toBe(row)));
}

const silent = [
  // numbers that end a clause
  'He lives at number 1. The house has a garden, and flat 2. The street has none.',
  'They lost game 1. Then they won the next 2. Nobody was glad.',
  // one thing after the other
  'We must go home. Next, we must eat. Finally, we must sleep.',
  'Several steps led to the door. He took them. Next, he rang. Finally, he knocked.',
  // words on the things rather than their names
  'Three roads – the coast, the bridge and the pass – are shut.',
  'Two banks – Hill and Lee – have agreed to it.',
  'He came with his two sons, Al Hill and Bo Hill, to the market in Oslo.',
  // what people say in turn
  'Here are excerpts from the interview:\n\nLEE: We will stay.\n\nHILL: Nobody asked you to.',
  'Here are the two of them on the phone:\n\nLEE: We will stay.\n\nHILL: Why?\n\nLEE: We like it.',
  'Here are answers to your questions:\n\nWho pays?\n\nThe town does.\n\nWhy now?\n\nThe dam is old.',
  // a story that goes on
  'He gave his reasons:\n\nLee was tired. He had worked for ten years.\n\nThen came May. The mill burned.\n\nHe left, and nobody has seen him since then in the town or in the north.',
  'We note the following. The town should pay. It has the money. Lee said so on Monday.',
  // headings that the sentence above says nothing of
  `The fair drew many visitors to the north.

WHO CAME

On Monday the mayor said that the council had decided, and that he had only signed what lay on his table, as he does each week.

WHO PAYS

The council and the mayor do not agree on it either, and the bank has asked both of them for a letter that says which of the two it is.`,
];

/** Series of which not every part is taken up: they are no second list. */
const onlyNamed = [
  'The farm rests on three pillars: [[milk|1]], [[apples|2]] and [[honey.|3]] Milk brings in the most. Honey is a hobby.',
  'He named two aims: [[peace|1]] and [[lower rents.|2]] He wants both. Peace comes first. Lower rents will follow.',
];

describe('finds one list in', () => test.each(onlyNamed)('%j', (row) => expect(markPoints(row)).toBe(row)));

describe('finds nothing in', () => test.each(silent)('%j', (row) => expect(markPoints(row)).toBe(row)));
