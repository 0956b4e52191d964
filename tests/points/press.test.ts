import { describe, expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import { documentOf } from '../helpers/document.js';
import { markPoints } from '../helpers/points.js';

/** Lists as press releases and political news have them; the text of each point is marked with its number. */
const lists = {
  'things of a number of things': [
    'Sales rose at five of the shops: [[Bergen by 9 percent|1]]; [[Oslo by 8 percent|2]]; [[Rome by 4 percent|3]]; [[Bern by 3 percent|4]]; and [[Varna by 2 percent.|5]]',
    'He broke three of his pledges: [[lower taxes|1]], [[more judges|2]] and [[a new school.|3]]',
    'Ann Lee passed three national security and criminal checks. First, [[the police read her name.|1]] Then, [[a clerk read her letters.|2]] Finally, [[a judge saw her.|3]]',
  ],
  'things that a clause follows': [
    'Votes are counted first in three towns where nobody locks a door: [[Varna|1]], [[Ruse|2]] and [[the smallest, Bern.|3]]',
    'He visited three mills that had closed: [[Hill|1]], [[Lee|2]] and [[Marr.|3]]',
  ],
  'names of points and semicolons': [
    'Among its findings: [[The roof leaks|1]]; [[the doors do not lock|2]]; and [[nobody has the keys.|3]]',
    'The demands: [[higher pay|1]]; [[shorter days|2]]; [[a seat on the board.|3]]',
  ],
  'what a dash names': [
    'The firm has five owners – [[Ann Lee of Oslo|1]], [[Bo Hill of Bern|2]], [[Al Marr of Rome|3]], [[Tim Lee of Ruse|4]] and [[Cy Hill of Varna.|5]]',
    'Two aims for the coming year -- [[cutting taxes|1]] and [[building homes|2]] -- were dropped.',
  ],
  'names in one line': [
    'When it comes to gardens, consider the following tools: [[Hill Spade 100: A strong spade for clay.|1]] [[Lee Rake: A light rake.|2]] [[Marr Hoe: A hoe for weeds.|3]]',
    'The kit has three parts: [[Pump: It lifts the water. It is quiet.|1]] [[Pipe: It leads the water to the field.|2]] [[Tap: It shuts.|3]]',
  ],
  'sentences up to an "And"': [
    'Small banks do well for several reasons: [[They know their clients.|1]] [[Their staff stays.|2]] And [[they are near.|3]]',
    'The mayor had many concerns: [[The roof was old.|1]] [[The price was high.|2]] [[Nobody had asked the neighbors.|3]] And [[winter was near.|4]]',
  ],
  'headings of points': [
    `The storm has left half a million people without power. Here is what to know:

[[What happened

The storm made landfall on Monday night near the port and moved inland before dawn, tearing roofs from houses and flooding the low streets along the river.|1]]

[[Who is affected

Most of the outages are in the two coastal counties, where the grid operator says that crews may need ten days to bring back the lines that fell.|2]]

[[What comes next

Forecasters expect more rain by the end of the week, and the governor has asked people who can to stay with relatives in the hills.|3]]`,
    `The talks end on Friday. Below is a breakdown of the sticking points and what happens next:

[[Money

The main aim of the summit is to agree how much money should go to poorer countries to help them adapt to hotter weather and to move to cleaner power.|1]]

[[Markets

Negotiators are trying to set the rules for trade in carbon credits, which some countries want to be loose and others want to be strict and checked.|2]]

[[Fuel

The wording on oil, gas and coal is the third fight, and a group of producers has said that it will not sign a text that names them in public.|3]]`,
    `The vote is near. Here are three trends to watch across the country this year.

[[The coast turns away.

Bo Hill won every town by the sea four years ago, most of them by ten points and more, and in the last poll he led in none of them.|1]]

[[Is the north still safe?

Ann Lee has never lost a village there, but in the last poll she led by two points, and one village in three had not made up its mind.|2]]

[[Rain decides.

When it rains, one voter in ten stays at home, and the old go to vote by car, which has always helped those who are in office.|3]]`,
    `Here are five lessons of the flood.

[[The dam was old.

It was built ninety years ago, and its owner had not mended the wall since the last flood, though the state asked for it twice.|1]]

[[Nobody was warned.

The sirens had been sold to a town in the hills, and the radio played songs until the water stood in the studio of the station.|2]]

[[The road was shut.

A truck had lost its load on the bridge at noon, and those who wanted to leave the valley stood in a line of four miles at six.|3]]`,
  ],
  'first point in the line of the lead': [
    `Why us:1. [[We are near. Our vans reach every town in an hour.|1]]
2. [[We are cheap.|2]]
3. [[We are kind.|3]]

Call us today.`,
    `"We are proud," said Lee.Key findings1. [[Orders rose.|1]]
2. [[Prices fell.|2]]`,
    `Why firms need maps in 20301. [[Maps show roads.|1]]
2. [[Maps show rivers.|2]]
3. [[Maps show towns.|3]]`,
    `The plan has four parts: 1. [[More guards.|1]]
2. [[More locks.|2]]
3. [[More light.|3]]
4. [[More keys.|4]]`,
  ],
  'dashes without a space': [
    `The best of the news:

-[[Bo Hill won the young. (Post.)|1]]

- [[The paper shows who voted for whom.|2]]

-[[Ann Lee explains why the polls were wrong.|3]]`,
  ],
  'leads that are no rankings': [
    `To get the best results, firms need to use several strategies:

* [[Words: Find what people look for.|1]]
* [[Speed: Make the page load fast.|2]]`,
    `Firms with a plan are leaders in their field, as they are:

* [[twice as likely to grow|1]]
* [[less likely to lose staff.|2]]`,
  ],
  'paragraphs below the name of a list': [
    `Her areas of expertise include:

[[Law in the Home – How families settle who owns what, and what it costs them|1]]

[[Law & the Sea – Who may fish where|2]]

[[Law vs. Order: A Debate – What judges think of the police|3]]

About Lee & Hill: Lee & Hill is a law firm.`,
    `He wrote that there are several factors to consider. Here they are:

[[Has the candidate kept his word?|1]]

[[Is the candidate surrounded by friends of the law?|2]]

[[If elected, would the candidate stay?|3]]

Bo Hill has not answered.`,
  ],
  'first, then and finally at key moments': [
    `The debate went well. But at key moments, Lee slipped.

First, [[she would not say the name of the firm.|1]] Then [[she spoke of the flood to explain her fees.|2]]

Finally, [[as the debate closed, she praised the past.|3]]`,
  ],
  'paragraphs below a name and a colon': [
    `Some of the best funds for young savers include:

[[Hill Fund: Hill Fund buys shares of firms in Oslo. It has a branch in Bern.

More than half of those who joined it last year have stayed.|1]]

[[Lee Fund: Lee Fund buys land.

It has three phases, and begins with a test of two months.|2]]

[[Marr Fund: Marr Fund buys wood. It is old.|3]]

About Lee: Lee is a bank.`,
  ],
  'bullets after two spaces': [
    `The firms signed two major agreements:   * [[Hill: Acme and Hill will build a dam. It will be high.|1]]

  * [[Lee: Acme and Lee will build a road.|2]]

The fair ends today.`,
  ],
  'dashes below a heading': [
    `THE POLLS OF THE WEEK
-[[Lee leads in Oslo.|1]]
-[[Hill leads in Bern.|2]]
-[[Marr leads in Rome.|3]]`,
  ],
  'a heading at the head of a paragraph': [
    `The plan has two parts:

1. [[A fund for farms. It will hold five million.|1]]
2. [[A tax on sugar. It will be low.|2]]

When Does It Make Sense To Wait? Farms may wait for the tax.`,
  ],
  'names far from their number': [
    'The past two winners came from the coast: [[former Oslo mayor Ann Lee|1]] and [[Bergen baker Bo Hill.|2]] Both are old.',
    'At least two owners are in trouble: [[Ann Lee (Oslo), whose shop has burned|1]], and [[Bo Hill (Bern), who owes rent.|2]]',
  ],
  'labels on lines of their own': [
    `The main features of the mine are as follows:

[[Place:

Bern, Switzerland|1]]

[[Size:

40 acres|2]]

[[Owner:

Hill & Co. since 1950. It pays its bills.|3]]

Contact: Bo Hill`,
  ],
  'bullets below a number that counts nothing': [
    `2030 Phase 2 Field Highlights:

* [[The south zone is wide.|1]]
* [[The north zone is deep.|2]]
* [[The east zone is new.|3]]`,
  ],
  'a second that shares the noun of an unmarked first': [
    'Now he collects names for two more bans. [[The “Face” ban would forbid masks.|1]] The second [[ban, the so-called “Sea” ban, would forbid nets.|2]]'.replaceAll(
      /\bban(s?)\b/g,
      'plan$1',
    ),
  ],
  'a series in quotation marks': [
    '"We need two things," she said: "[[money|1]] and [[time.|2]]"',
    'Hill said he would leave "for two reasons: [[because it is right|1]], and [[because it is time.|2]]"',
  ],
  'short sentences to the end of a paragraph': [
    'Lee had two pieces of advice: [[Start early.|1]] [[Never quit.|2]]',
    'The plan is under fire for two reasons. [[It costs too much, critics say.|1]] And [[it helps too few.|2]]',
    'Among the reasons: [[The roof leaks.|1]] [[The walls are damp.|2]] [[The heat is off.|3]]',
  ],
  'questions with a verb after "and"': [
    'The race comes down to two questions: [[Can Hill win in the north|1]], and [[will Lee stay in?|2]]',
  ],
  'sentences with the same two first words': [
    'Voters fall into three groups. [[There are those who love him.|1]] [[There are those who hate him.|2]] And [[there are those who stay home.|3]] Hill knows that.',
  ],
  'what is included': [
    'Risks include, but are not limited to: [[demand for saws|1]]; [[the price of steel|2]]; and [[the weather.|3]]',
  ],
  'either … or': [
    'Officials offered two explanations. Either [[the pilot fell asleep|1]], or [[the engine failed.|2]]',
  ],
  'these things': ['The town would take these steps: [[hire guards|1]], [[mend locks|2]] and [[put up lights.|3]]'],
  'pictures as bullets': [
    `🚀 [[Fast: It loads in a second.|1]]
🔒 [[Safe: It locks itself.|2]]
💰 [[Cheap: It costs a dollar.|3]]`,
    `1️⃣ [[Log in.|1]]
2️⃣ [[Pay.|2]]`,
  ],
  'names in bold': [
    `The app has three features:

[[**Faster:** It loads in a second.|1]]

[[**Safer:** It locks itself.|2]]

[[**Cheaper** – It costs a dollar.|3]]`,
  ],
  'quotations that go on': [
    `Lee listed her reasons:

"[[It is cheap.|1]]

"[[It is quick.|2]]

"[[It is fair.|3]]"

Then she left.`,
  ],
  'what follows the last name': [
    'The park has room for four fields: [[robots|1]], [[new materials|2]], [[chips|3]] and [[health|4]], with labs and halls for each.',
    'The mark is given in three classes: [[11 gold shops|1]], [[20 silver shops|2]] and [[40 small shops|3]], showing how many there are.',
    'It teaches three sports: [[running|1]], [[rowing|2]] and [[swimming.|3]]',
  ],
} as const;

for (const [kind, rows] of Object.entries(lists)) {
  describe(kind, () => test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row)));
}

/** What looks like a list in a press release, and is none. */
const silent = [
  'Four shops — Hill, Lee, Marr and Acme — lost money.',
  'The final is played by the four winners – Chile, Cuba, Peru and Haiti.',
  `Best bread
* Gold – Hill & Sons
* Silver – Lee Bakery
* Bronze – Marr`,
  `Best song of the year
* Winner: Ann Lee
* Runner-up: Bo Hill`,
  `"The plan is sound."

-Ann Lee, after the debate.

quotable.

"It rains all the time."

-Bo Hill, Oslo.`,
  'The price rose to 5.1. It fell later.\n2. Hill',
  'Two goals for the year -- a new road, and a bridge -- were dropped.',
  'Functions: light; heat.',
  'The kit comes in a box; functions: light; heat; sound.',
  'He has several reasons: They are old. They are dear. He wants new ones.',
  'He named several reasons: The roof leaks. And the walls are damp.',
  'Call at these times: Monday: 9 to 5. Tuesday: closed.',
  `Here are three facts about Oslo.

Oslo is old.

The fjord is cold.

Everything costs more.`,
  `The firm has three plans.

Its boss is happy.

In March the water stood two meters higher than ever before, and the snow in the mountains had not begun to melt in the wind.`,
  `Its goals include:

Ann Lee – the founder

Then it closed.`,
  `Hill Days

* 7/28, Hill, Oslo, Norway
* 8/2, Hill, Bern, Switzerland
* 8/3, Hill, Rome, Italy`,
  `On the road
- We are late.
- I know.`,
  'Two owners spoke in Oslo: Ann Lee said yes, and Bo Hill said no.',
  'Two plans failed. It rained. The second plan, a bridge, had cost little.',
  'The firm sells two products, at home and abroad, in Oslo.',
  'Lee gave two answers: Start early. Nobody knew what she meant by that. It rained.',
  'Prices fell for two reasons. It rained. And there was no demand. Firms closed.',
  'Voters fall into three groups. There are the old. There are the young. Others wait.',
  `Three things that made us think this year.

Photo Agency.

Ann Lee spoke in Oslo in May and said that the dam was old, and that nobody had mended it since the flood, though the state had asked.

Photo Agency.

Bo Hill wrote a letter to the town in June, and said that the river had risen by two meters, and that the snow had yet to melt.

Photo Agency.

Al Marr built a boat in July, and said that he would give it to the town if the water came, though nobody believed that it would.`,
  'These risks include: demand for saws, the price of steel, and the weather.',
  `Share on:
• Facebook
• Twitter`,
  `Related stories
• Dam breaks in Oslo
• Mayor resigns`,
  `Top 3 teams:
1. Oslo
2. Bergen
3. Molde`,
  'Two ways lead home. Either road is long.',
  `🚀 Fast cars were shown in Oslo.

The fair ends today.`,
  'In a poll, the voters had the choice of three towns where nobody votes.',
] as const;

describe('finds nothing in', () => test.each(silent)('%s', (row) => expect(findPoints(documentOf(row))).toEqual([])));

test('the last point holds a list, as the one before does', () => {
  const text = `We name two ways to a better ranking this year.

1. Be fast. Readers do not wait.

To be fast:

* Shrink the pictures.
* Cut the scripts.

Speed pays.

2. Be clear. Readers leave what they cannot follow.

To be clear:

* Write short lines.
* Name things.`;
  const lists = findPoints(documentOf(text)).map(({ items }) => items.map((item) => item.text.split('\n').at(-1)));
  expect(lists).toEqual([
    ['Speed pays.', '* Name things.'],
    ['Shrink the pictures.', 'Cut the scripts.'],
    ['Write short lines.', 'Name things.'],
  ]);
});
