import { expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Lists as statements, press releases and reports have them; the text of each point is marked with its number. */
const rows = [
  'The talks turned on three issues, namely: [[trade|1]], [[visas|2]] and [[fishing.|3]]',
  'The council has three pillars: [[development|1]], [[peace and security|2]], and [[human rights.|3]]',
  'The plan rests on five Ps: [[people|1]], [[planet|2]], [[prosperity|3]], [[peace|4]] and [[partnership.|5]]',
  'The town has two choices: either [[it pays|1]] or [[it moves.|2]]',
  'They have two options: either [[to sue the firm in court|1]], or [[to settle.|2]]',
  'He gave two reasons: [[The roof leaks.|1]] [[The walls are damp.|2]] He has moved out.',
  'The report asks three questions: [[Who pays for the dam?|1]] [[Who builds it?|2]] [[Who owns it?|3]] Nobody knows.',
  'Three facts stand out. One: [[the dam is old.|1]] Two: [[the river is high.|2]] Three: [[people live below.|3]]',
  'There are three reasons for our hope. [[The young are educated, and they are many.|1]] Secondly, [[the land is rich.|2]] Thirdly, [[the neighbors are friendly.|3]]',
  'Two things went wrong. [[The alarm failed.|1]] Second, [[the doors were locked.|2]]',
  `My first [[point is that the dam is old. It was built in 1950. Nobody has mended it. Engineers have warned us. The mayor has warned us. The press has warned us. Even the fish know. It is late.|1]]
My second [[point is that people live below it.|2]]`,
  `The firm named its goals:
✓ [[lower costs|1]]
✓ [[higher sales|2]]`,
  `The firm named its goals:
➢ [[lower costs|1]]
➢ [[higher sales|2]]`,
  `The firm named its goals:
🔹 [[lower costs|1]]
🔹 [[higher sales|2]]`,
  'The resolution (1 ) [[bans the bomb|1]]; (2 ) [[frees the sea|2]]; and (3 ) [[feeds the poor.|3]]',
  'The resolution ( a ) [[bans the bomb|1]]; ( b ) [[frees the sea|2]]; and ( c ) [[feeds the poor.|3]]',
  `Mistake #1: [[Waiting too long
Most people wait.|1]]

Mistake #2: [[Asking nobody
Most people ask nobody.|2]]`,
  'Benefit 1: [[It is cheap.|1]] Benefit 2: [[It is safe.|2]]',
  'The envoy raised several concerns. One [[is the border.|1]] A further [[concern is the price of grain.|2]] A final [[concern is the lack of trust.|3]]',
  'There are two schools of thought: the first [[holds that the ice melts|1]]; the second, [[that it grows.|2]]',
  'The law rests on three principles: [[that no one is above it|1]], [[that no one is below it|2]] and [[that all may read it.|3]]',
  'Members of the board: 1.[[Ann Lee|1]], 2.[[Bo Hill|2]], 3.[[Al Marr.|3]]',
  `We call for:
- [[an end to the war|1]],
- [[free passage for aid|2]],
- [[talks without conditions.|3]]
We shall not rest until then.`,
  'We call for (i) [[an end to the war|1]], (ii) [[free passage for aid|2]] and (iii) [[talks without conditions.|3]]',
  'Our position is clear. First and foremost, [[the war must end.|1]] In the second place, [[aid must flow.|2]] In the third place, [[talks must begin.|3]] In the fourth place, [[the guilty must be tried.|4]]',
  'The summit achieved three things: [[it brought the leaders together|1]]; [[it ended the blockade|2]]; and [[it set a date for talks|3]], the minister said.',
  'He has three goals: [[jobs|1]], [[homes|2]] and [[schools|3]], he told reporters on Monday.',
  'The visit has a twofold purpose: [[to thank the workers|1]] and [[to open the dam.|2]]',
  'The purpose is twofold: first, [[to thank the workers|1]], and second, [[to open the dam.|2]]',
  'There are, in my view, two dangers here: [[that we do too little|1]], and [[that we do it too late.|2]]',
  'Wang put forward three suggestions: [[upholding peace|1]], [[promoting development|2]], and [[improving governance.|3]]',
  'Xi made a four-point proposal on ties. First, [[stay on the right course.|1]] Second, [[deepen trade.|2]] Third, [[expand exchanges.|3]] Fourth, [[strengthen coordination.|4]] The two leaders also witnessed the signing of documents.',
  'What should be done? 1. [[Stop the leak.|1]] 2. [[Pay the families.|2]] 3. [[Find out why.|3]]',
  `Five lessons of the flood

1. [[Build higher

The old dam was two meters too low, and everybody knew.|1]]

2. [[Warn earlier

The sirens came an hour late, when the water stood in the streets.|2]]

3. [[Train more crews

There were ten boats and four drivers.|3]]

4. [[Move the school

It stands by the river.|4]]

5. [[Ask for help

The army was called on the third day.|5]]

The army says that it was ready on the first.`,
  `Three things to know about the vote

Oslo votes on Sunday. The mayor is not running.

1. [[Who can vote?

Anyone over 18.|1]]

2. [[Where?

In the schools.|2]]

3. [[When?

From eight to six.|3]]`,
  'Ann Lee, the minister, opened the talks. She named two goals. [[Peace comes before all else, she said, since nothing grows in a war.|1]] Second, [[she wants trade.|2]]',
  `The union made four demands on Monday.

[[Wages must rise by a tenth.|1]]

Second, [[the week must be shorter.|2]]

Third, [[nobody may be dismissed.|3]]

Fourth, [[the canteen must open at night.|4]]

Talks go on.`,
  'First [[lesson: be early.|1]] Second [[lesson: be brief.|2]]',
  'First [[priority is jobs.|1]] Second [[priority is homes.|2]] Third [[priority is schools.|3]]',
  'In this regard, my delegation would like to stress the following: first, [[that the Charter binds us all|1]]; second, [[that no State may threaten another|2]]; and, third, [[that the Council must act.|3]]',
  `I should like to make three observations.
The first [[relates to trade. It has grown by a tenth each year, and poor States have had no part in it.|1]]
The second [[concerns debt. It must be forgiven.|2]]
The third, [[and most important, concerns peace.|3]]
Without peace all else is vain, as we know too well.`,
  'Our approach rests on three pillars. The first [[pillar is prevention. We must act before the guns speak.|1]] The second [[pillar is protection.|2]] The third [[pillar is prosecution: those who kill must be tried.|3]]',
  'There are several ways to end the dispute. One [[way is for the firm to pay.|1]] Another [[way is for the State to step in.|2]] A third [[is to wait for the courts.|3]]',
  `123. We have three tasks. First, [[we must disarm.|1]]
124. Secondly, [[we must feed the hungry.|2]]
125. Thirdly, [[we must free those who are still ruled by others.|3]]
126. I turn now to the question of the sea.`,
  `123. We have three tasks.

124. First, [[we must disarm. Arms cost more than bread.|1]]

125. Secondly, [[we must feed the hungry.|2]]

126. I turn now to the question of the sea.`,
  'My Government therefore proposes: (1) [[that the Assembly meet in May|1]]; (2) [[that it hear the parties|2]]; (3) [[that it vote.|3]] I thank you, Mr. President.',
  'We believe that: 1. [[The embargo must end.|1]] 2. [[The prisoners must be freed.|2]] 3. [[The talks must go on.|3]] These are not new demands.',
  'The proposal has two parts: (a) [[a truce, which is to last six weeks|1]], and (b) [[talks, which the United Nations will lead.|2]] Both sides have agreed to it.',
  `The Committee recommends that the State party:

(a) [[Adopt a law against torture|1]];

(b) [[Train its police|2]];

(c) [[Pay the victims.|3]]

12. The Committee notes with regret that nothing was done about prisons.`,
  `Key highlights include:

- [[Revenue of $12 million, up 10 percent|1]]
- [[Net loss of $2 million|2]]
- [[Cash of $30 million|3]]

"We are pleased," said Ann Lee, chief executive of Acme.`,
  'Acme (NYSE: ACM) today announced three changes to its board: [[Ann Lee joins as chair|1]], [[Bo Hill becomes deputy chair|2]], and [[Al Marr retires.|3]]',
  `The new plant will deliver four key benefits:

1. [[**Cleaner air** - It burns no coal.|1]]
2. [[**Cheaper power** - Bills fall by a tenth.|2]]
3. [[**More jobs** - It will employ 200 people.|3]]
4. [[**A stronger grid** - It works at night.|4]]

About Acme

Acme makes turbines.`,
  `Who should apply?

• [[Teachers|1]]
• [[Nurses|2]]
• [[Drivers|3]]

How to apply

Send a letter by May 1.`,
  'Clinton has two problems. First, [[she has to win over the young, who voted for Sanders by three to one.|1]] Second, [[and this is harder, she has to explain the emails.|2]] "I made a mistake," she said on Sunday.',
  'For one thing, [[the party is split.|1]] For another, [[it is broke.|2]] And then [[there is the candidate.|3]]',
  'Why did he lose? For three reasons, aides say. One, [[he had no money.|1]] Two, [[he had no message.|2]] And three, [[he was tired.|3]]',
  `"There are two ways this ends," Hill said. "One, [[they give up.|1]] Two, [[we make them.|2]]"

He spoke in Oslo.`,
  'The senator offered three explanations for the loss: [[a weak field operation|1]], [[a late start|2]] and, above all, [[a message that few heard.|3]]',
  'He divided voters into three groups: [[those who like him|1]], [[those who do not|2]] and [[those who have never heard of him.|3]]',
  'She listed her priorities: (1) [[cutting taxes|1]]; (2) [[building a wall|2]] and (3) [[repealing the health law.|3]]',
  `The report reached three main conclusions:

[[That the dam was badly built|1]];

[[That nobody checked it|2]]; and

[[That the warnings were ignored.|3]]

The firm denies it.`,
  `Here are the five things to watch on Tuesday:

1. [[Turnout. In 2012 it was low.|1]]

2. [[Ohio, Ohio, Ohio. Whoever wins there wins it all.|2]]

3. [[The young. Will they come?|3]]

4. [[The Senate.|4]]

5. [[The night itself. Polls close at nine. The first results are due an hour later, and networks will not call the race before then.|5]]

Ann Lee is a reporter in Washington.`,
  'There are two main reasons for the delay. [[The road is closed, and nobody can say for how long.|1]] The second [[reason is that the harbor is frozen.|2]]',
  'First of all, [[there is no money. Nobody lends to us.|1]] Number two, [[there is no time.|2]]',
  'He has two jobs: [[one as a clerk at the bank|1]], and [[the other as a cook.|2]]',
  'The group has several options. One [[would be to sue.|1]] Another [[would be to settle|2]], while a third [[would be to wait.|3]]',
  'Number one, [[the road is closed.|1]] Secondly, [[the bridge is down.|2]] And number three, [[it rains.|3]]',
  `**Key Features:**

* [[**Fast** – it starts in a second|1]]
* [[**Safe** – it stops by itself|2]]

**About Acme**

Acme makes saws.`,
  '**First**, [[the price has fallen. It is half of what it was.|1]] **Second**, [[the saw is lighter.|2]]',
  `The new service rests on three ideas:

**1. [[Speed.** It answers in a second.|1]]

**2. [[Safety.** Nothing is stored.|2]]

**3. [[Price.** It costs a euro a month.|3]]

Acme will sell it from May.`,
  `### Three reasons to switch

#### 1. [[It is faster

Tests show that it takes half the time.|1]]

#### 2. [[It is cheaper

The fee is gone.|2]]

#### 3. [[It is safer

Keys stay at home.|3]]

## About Acme

Acme makes locks.`,
  'The platform offers three tiers: [[Basic|1]], [[Pro|2]] and [[Enterprise.|3]]',
  'The device can: 1) [[measure the pulse|1]], 2) [[count steps|2]] and 3) [[call for help.|3]]',
  `The study found that:

- [[Most users like the saw.
  It is light.|1]]
- [[Few would buy another.|2]]

*The study was made in May.*`,
  'Sign up in three steps: 1. [[Go to the page.|1]] 2. [[Enter your name.|2]] 3. [[Press the button.|3]] The offer ends in May.',
  `The Company announced the following appointments:

[[Ann Lee, Chief Executive Officer|1]]

[[Bo Hill, Chief Financial Officer|2]]

[[Al Marr, Chairman of the Board|3]]

The appointments take effect on May 1.`,
  `Highlights of the quarter:
- [[Sales rose by a tenth to $12 million|1]]
- [[Two plants opened, in Oslo and in Rome|2]]
- [[Debt was cut by half|3]]

Photo: The plant in Oslo. (Acme)

"We are proud," said Ann Lee.`,
  `What it offers:

1. [[A loan of up to $5,000|1]]

2. [[A card without fees|2]]

3. [[Advice by telephone|3]]

Read more: How to choose a bank

The offer is open to all.`,
  `The fund will invest in companies that:
(i) [[have sales of at least $5 million|1]];
(ii) [[are based in Norway or Sweden|2]];
(iii) [[employ fewer than 100 people.|3]]
Ann Lee, who runs the fund, said that it would start in May.`,
  `The winners are:

• [[Best film: The Dam|1]]
• [[Best actor: Bo Hill|2]]
• [[Best song: "Rain"|3]]`,
  'The company has two divisions: [[Acme Saws, which makes saws for farms and forests|1]], and [[Acme Locks, which makes locks and safes.|2]]',
  'The merger will create a leader in three areas: (1) [[saws, where Acme has a share of 40 percent|1]]; (2) [[locks, where it is second only to Hill & Co.|2]]; and (3) [[safes.|3]]',
  '"This matters for two reasons," said Lee. "One, [[it is the first of its kind.|1]] Two, [[it was made here.|2]]"',
  'The project will be carried out in three phases. [[Phase 1 will mend the dam.|1]] [[Phase 2 will build the road.|2]] [[Phase 3 will plant trees.|3]] Work starts in May.',
  `Phase 1 [[(2024): Mend the dam.|1]]
Phase 2 [[(2025): Build the road.|2]]
Phase 3 [[(2026): Plant trees.|3]]`,
  `Five tips for a safe summer:

Tip 1: [[Drink water. Two liters a day are enough.|1]]

Tip 2: [[Stay in the shade.|2]]

Tip 3: [[Wear a hat.|3]]

For more tips, visit our page.`,
  `The new rules include:
• [[no phones in class|1]],
• [[no cars near the gate|2]], and
• [[no sweets at lunch.|3]]

Parents welcomed them.`,
  'Under the deal, Acme will (a) [[pay $5 million at closing|1]], (b) [[pay $2 million a year later|2]], and (c) [[issue 100,000 shares to Hill, subject to the approval of the exchange.|3]]',
  'We follow the 4Rs: [[hope|1]], [[work|2]], [[rest|3]] and [[play.|4]]',
  'Of our three areas, [[trade|1]], [[visas|2]] and [[fish|3]], none is settled.',
  'Oslo faces a triple challenge - [[to build|1]], [[to save|2]] and [[to teach.|3]]',
  'The bank has a dual goal: [[stable prices|1]] and [[full employment.|2]]',
  // things that no mark opens, and names of those who are counted
  'For two reasons, [[cost|1]] and [[safety|2]], the pier has been shut.',
  'The study looked at two factors, [[age|1]] and [[income|2]], in 40 towns.',
  'The three main issues are [[fish|1]], [[state aid|2]] and [[governance.|3]]',
  'The four areas are [[housing|1]], [[health|2]], [[transport|3]] and [[schools.|4]]',
  'The three main causes of death were [[heart disease|1]], [[cancer|2]] and [[COVID-19.|3]]',
  'The five-point plan includes [[a tax on sugar|1]], [[a ban on ads|2]], [[free fruit|3]], [[more sport|4]] and [[a helpline.|5]]',
  'The three plans are full of errors, hard to read and late.',
  'Two ministers resigned in protest: [[Ann Lee|1]] and [[Bo Hill.|2]]',
  'Nine states signed the deal: [[Chile|1]], [[Peru|2]], [[the United States|3]], [[Japan|4]], [[Malta|5]], [[Cuba|6]], [[Mali|7]], [[Chad|8]] and [[Niger.|9]]',
  'Three books made the list: [["Rain"|1]], [["The Snow"|2]] and [["Wind."|3]]',
  'The port closed for two reasons ([[cost|1]] and [[noise|2]]).',
  'His plan has three parts: [[“cut taxes,”|1]] [[“build roads,”|2]] and [[“pay down debt.”|3]]',
  'They will use the three mechanisms begun by Lee and Hill — [[the deal on trade|1]], [[the deal on fish|2]] and [[the deal on law.|3]]',
  'Ann Lee spoke in Oslo.\n- [[Growth has slowed|1]]\n- [[Prices will rise|2]]\n- [[Energy is dear|3]]\n- [[The bank will wait|4]]',
  // more than one, of which nobody says how many
  'There are several reasons: [[the cost|1]], [[the noise|2]] and [[the dust.|3]]',
  'The following roads will be closed on Sunday: [[Hill Road|1]], [[Mill Lane|2]] and [[the A64.|3]]',
  'The following day, in Paris, Rome and Bern: crowds marched, sang and danced.',
  // in the sentence after its number, or in the next paragraph
  'The minister made a four-point proposal on the work of the UN.\nThe UN must [[stand firm|1]], [[keep the law|2]], [[promote talks|3]] and [[act|4]], he said.',
  'He made a three-point proposal on trade. The proposal includes [[cutting taxes|1]], [[building roads|2]] and [[paying down debt.|3]]',
  'He made a three-point proposal on trade. The firms must cut taxes and build roads.',
  // the verb of what is counted is no part of the last point
  'Three workers, namely [[Ann Lee|1]], [[Bo Li of Oslo|2]] and [[Carl Moe of Leeds|3]] were hurt in the blast.',
  'The three men, namely [[Bo (26)|1]], [[Al (23)|2]] and [[Carl (24)|3]] lost their way.',
  'She met three workers, namely [[Ann Lee|1]], [[Bo Li|2]] and [[Carl Moe who is known to few.|3]]',
  'The talks turned on three issues, namely, [[trade|1]], [[visas|2]] and [[fishing.|3]]',
  'Towns meet in three areas, [[trade|1]], [[sport|2]], and [[music.|3]] They should meet more.',
  'Its three pillars, [[peace|1]], [[growth|2]] and [[human rights|3]], support each other.',
  'The plan has three aims. They are [[peace|1]], [[bread|2]] and [[work.|3]] Nobody doubts it.',
  'The plan has three aims. These include: [[peace|1]], [[bread|2]] and [[work.|3]]',
  'The aims are these: [[to ban the bomb|1]]; [[to free the sea|2]]; and [[to feed the poor.|3]]',
  'The aims are these: [[bread|1]], [[work|2]] and [[peace.|3]]',
  'Of the many problems, I shall name three: [[hunger|1]], [[debt|2]] and [[war.|3]]',
  'Three groups of towns can be seen: [[those that grow|1]], [[those that shrink|2]], and [[those that do neither.|3]]',
  'The three tasks of the new town council -- [[to build|1]], [[to save|2]] and [[to teach|3]] -- remain undone.',
  'There are two lessons. The one [[is that force does not pay.|1]] The other [[is that patience does.|2]]',
  'We propose: first, [[a fund|1]]; second, [[a bank|2]]; and last but not least, [[a yearly report.|3]]',
  'The deal needs the following elements: [[a truce|1]]; [[free elections|2]]; and, finally, [[aid.|3]]',
  'The deal needs the following elements: [[a truce|1]]; [[free elections|2]]; lastly, [[aid.|3]]',
  'There is, first, [[the cost|1]]; there is, secondly, [[the delay|2]]; there is, thirdly, [[the risk.|3]]',
  `I ask two things of you. First, [[write short texts.|1]]

Number 2: [[Listen to each other.|2]]`,
  `The commission has these purposes - (a) [[Lend its help to both sides.|1]]

(b) [[Remove the barriers to trade.|2]]

(c) [[Watch the withdrawal of the troops.|3]]`,
  `The aims are: 1. [[to mend the dam|1]];
2. [[to build the road.|2]]`,
  `7 First, [[the dam must be mended. It is old.|1]]

8 Second, [[the road must be built. It is long overdue.|2]]

9 Third, [[the school must be opened.|3]]`,
  `Oslo does well in the rankings of two agencies:
- [[The bank's survey puts it 30th of all and 12th in Asia for the rule of law|1]];
- [[The free press index puts it 9th in the world, ahead of all its neighbors.|2]]`,
  `We see two facts. The first [[fact is the rise of spending on arms.

The institute says that it grew by a tenth. The leading powers buy more. They build new weapons. Many have no water.|1]]

The second [[fact is the lack of help for poor countries.

We all know that poor countries wait for help. The help of the rich grows less and less.|2]]`,
  'Two changes were made by the town. First [[adds a name to the list.|1]] Second [[strikes a line.|2]]',
  `Let me stress the following points.

First, [[the reform has come far.|1]]

Thirdly, [[the debate was rich.|3]]

Fourthly, [[a new way has been found.|4]]`,
  `We need answers with people at their center:

[[The climate crisis|1]];
[[Hunger and want|2]];

[[A decent life for all.|3]]`,
  `There are two reasons. First, [[the dam is old.|1]] Second, [[people live below it.|2]] Allow me to thank the mayor.`,
  'Thirdly, [[we must stop the trade in arms.|3]] Fourthly, [[we must share the sea.|4]] Fifthly, [[we must clean the air.|5]]',
] as const;

test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row));
