import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Forms of lists as speeches, statements, press releases and explainers have them; the text of each point is marked with its number. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  '"The first of these"': [
    'We agree on some matters. One [[of these is that the talks go on.|1]] The other [[is that the border stays open.|2]] The third [[is that aid must get through.|3]]',
    'The council faces three tests. The first [[of these is the budget.|1]] The second [[of these is the port.|2]] The third [[is the school.|3]]',
    'Two questions remain. The first [[of them is who pays.|1]] The second [[of them is who decides.|2]]',
    'The inquiry made several findings. The first [[of these findings is that nobody checked the valve.|1]] The second [[is that the alarm was off.|2]]',
    'There are three dangers. Of these, the first [[is drought.|1]] The second [[is debt.|2]] The third [[is war.|3]]',
  ],
  '"One … Another … A third"': [
    'The port faces three threats. One [[is sand, which drifts in with each tide.|1]] Another [[is the wind, which has closed it nine times this year.|2]] A third [[is the price of fuel.|3]]',
    `Oslo has two problems.

One [[is rent. It has doubled in ten years, and nurses can no longer live near the wards they work in.|1]]

Another [[is the trains. They are late on three days of four.|2]]`,
    'Farmers name several reasons. One [[reason is the price of seed.|1]] Another [[reason is the lack of rain.|2]] Still another [[is the new tax.|3]]',
    'The bank gave three reasons for the delay. One [[was a strike.|1]] Another [[was the weather.|2]] Yet another [[was the audit.|3]]',
    'Acme has three weak spots, analysts say. One [[is its debt.|1]] A second [[is its age.|2]] A third [[is its name.|3]]',
    'He has two options. One option [[is to sue.|1]] The other option [[is to settle.|2]]'.replace(
      /option \[\[/g,
      '[[option ',
    ),
  ],
  '"Step one", "number one"': [
    'Number one, [[we need a truce.|1]] Number two, [[we need food.|2]] Number three, [[we need doctors.|3]]',
    '"Well, number one, [[I never met him.|1]] Number two, [[I was in Oslo that day,"|2]] Hill said.'.replace(
      ',"|2]] Hill said.',
      '.|2]]"',
    ),
    'Step one [[is to stop the leak.|1]] Step two [[is to pay the families.|2]]',
    'Step one: [[stop the leak.|1]] Step two: [[pay the families.|2]] Step three: [[find out why.|3]]',
    'The plan is simple. Phase one [[is a truce of six weeks.|1]] Phase two [[is an exchange of prisoners.|2]] Phase three [[is an election.|3]]',
    'What matters? Number one [[is safety.|1]] Number two [[is cost.|2]]',
    'We have to do two things: number one, [[keep the lights on|1]]; number two, [[pay the bills.|2]]',
    'Reason number one: [[it is cheap.|1]] Reason number two: [[it is near.|2]]',
    'Point 1: [[The port stays open.|1]] Point 2: [[The fees stay low.|2]]',
  ],
  'sentences after an announcement': [
    'A reform must pass three tests. [[It must be cheap.|1]] [[It must be quick.|2]] [[It must be fair.|3]]',
    'A reform must pass three tests. [[It must be cheap. No town has money to spare.|1]] [[It must be quick. Winter is near.|2]] [[It must be fair.|3]]',
    'We ask three questions. [[Who will pay for the dam?|1]] [[Who will build it?|2]] [[Who will own it?|3]]',
    'I have three requests. [[Let the aid through.|1]] [[Let the children go home.|2]] [[Let the courts do their work.|3]] I thank you.',
    'The minister set out four aims. [[We will cut the debt.|1]] [[We will build homes.|2]] [[We will hire nurses.|3]] [[We will keep our word.|4]]',
  ],
  'a series after a count': [
    'The storm hit six provinces: [[Sofia|1]], [[Varna|2]] and [[Ruse.|3]]',
    'The unit covers three areas: [[checks on banks|1]], [[controls meant to stop theft|2]], and [[efforts to end fraud in schools, clinics and other public places.|3]]',
    'The plan rests on two ideas: [[steady growth of trade in all that the valley makes|1]] and [[the return of the young, without which no town can last.|2]]',
    'The town is split in two camps: [[one that wants the mine at any price|1]] and [[one that wants the river clean.|2]]',
    'Acme sells two versions of the lock: [[a simple one for homes|1]], and [[a heavy one that guards vaults, labs and archives.|2]]',
    'We have two tasks: [[to keep the peace|1]] and [[to feed and house those who fled.|2]]',
    'The union has three demands: [[that wages rise|1]], [[that shifts be shorter|2]] and [[that nobody be dismissed or moved.|3]]',
    'The problems are the following: [[the problem of the dam|1]]; [[the problem of the road|2]]; [[the problem of the mine|3]], and [[the problem of the school.|4]]',
    'Congress has two main questions: [[how the files got out|1]] and [[whether anyone knew.|2]]',
    'Talks centered on the following: [[trade|1]], [[visas|2]] and [[fishing rights.|3]]',
    'The ministers agreed on the following: [[to open the border|1]], [[to exchange prisoners|2]], and [[to meet again in May.|3]]',
    'The league backs two key sectors—[[beef|1]] and [[rice|2]]—and plans a third.',
    'The deal covers five fields: [[energy|1]]; [[transport|2]]; [[health|3]]; [[schools|4]]; [[research.|5]]',
    'The priorities are three: [[jobs|1]], [[homes|2]] and [[schools.|3]]',
  ],
  'letters and numerals in a line': [
    'The board will i) [[sell the mill|1]], ii) [[close the mine|2]] and iii) [[pay the workers.|3]]',
    'The board will (i) [[sell the mill|1]], (ii) [[close the mine|2]] and (iii) [[pay the workers.|3]]',
    'The fund pays for: a) [[seed|1]]; b) [[tools|2]]; c) [[wells.|3]]',
    'The fund pays for: (A) [[seed|1]]; (B) [[tools|2]]; and (C) [[wells.|3]]',
    'The court must decide: a. [[who owns the land|1]]; b. [[who pays for it|2]]; and c. [[by when.|3]]',
    'Bob wants three things: 1. [[a pizza|1]], 2. [[a pie|2]] and 3. [[a cookie.|3]]',
    'Bob wants three things: (1). [[a pizza|1]], (2). [[a pie|2]] and (3). [[a cookie.|3]]',
    '1.) [[The first item.|1]] 2.) [[The second item.|2]] 3.) [[The third item.|3]]',
    '1.) [[The first item|1]] 2.) [[The second item.|2]] 3.) [[The third item.|3]]',
    '1. [[Lima is the capital.|1]] 2. [[Peru is in South America.|2]] 3. [[The Andes cross it.|3]]',
    'Here is the plan: 1. [[Seal the well.|1]] 2. [[Move the pumps.|2]] 3. [[Pay the farmers.|3]]',
    'The talks had three results. 1) [[The truce holds.|1]] 2) [[The road is open.|2]] 3) [[Talks go on in May.|3]]',
    'They ask for two things: 1 - [[Peace|1]]; 2 - [[Bread.|2]]',
    `The envoy said:
1-[[The truce holds.|1]]
2-[[The road is open.|2]]
3 - [[Talks go on.|3]]`,
    'The bill (a) [[bans the sale of coal|1]]; (b) [[taxes oil|2]]; and (c) [[funds trains.|3]] It passed on Monday.',
  ],
  lines: [
    `Here are the winners' demands:
1.Name [[|0]]`.replace(
      /[\s\S]*/,
      `The new board:
1.[[Anyone may join.|1]]
2.[[Nobody may be paid.|2]]
3.[[Votes are secret.|3]]`,
    ),
    `Article I. [[The parties cease fire.|1]]
Article II. [[The parties exchange prisoners.|2]]
Article III. [[The parties open the road.|3]]`,
    `Article 1. [[The parties cease fire.|1]]
Article 2. [[The parties exchange prisoners.|2]]`,
    `The family must give up two pets:
1. [[a dog|1]];
1. [[a cat.|2]]

They may keep the fish.`,
    `The steps are these:

1. [[Open the box.|1]]
1. [[Read the paper.|2]]
1. [[Call the shop.|3]]`,
    `The plan:

- **[[Dams**: build two.|1]]
- **[[Pumps**: buy ten.|2]]`.replace(/\*\*\[\[/g, '[[**'),
    // a long list that only the title announces
    `The best ways to save money\n\nAnn Lee writes on money.\n\n${Array.from({ length: 10 }, (_, i) => `${i + 1}. [[Walk to work on day ${i + 1} of the month.|${i + 1}]]`).join('\n')}`,
    'Key Takeaways:* [[Orders rose by a tenth.|1]]\n* [[Debt fell.|2]]\n* [[A third plant opens in May.|3]]',
    `What the deal means
• [[Tariffs end in May|1]]
• [[Visas stay|2]]`,
    `The minister's visit will focus on:
– [[trade in grain and fruit|1]];
– [[visas for students|2]];
– [[flights.|3]]`,
    'The talks covered - [[climate change|1]]; - [[aid|2]]; - [[fishing.|3]]',
    'The two sides discussed: - [[climate change|1]]; - [[humanitarian issues|2]]; - [[trade.|3]]',
    `How to vote
1. [[Find your card.|1]]
2. [[Go to the school in your street.|2]]
3. [[Put a cross in one box.|3]]`,
    `Five lessons of the flood

1. [[Build higher. The old dam was two meters too low.|1]]

2. [[Warn earlier. The sirens came an hour late.|2]]

3. [[Train more crews. There were ten boats and four drivers.|3]]`,
    `1. [[RIVER RISES IN THE NORTH.

Two towns were cut off on Monday as the river rose.|1]]

2. [[MINISTER QUITS.

Ann Lee said that she had lost the trust of her party.|2]]

3. [[BANK CUTS RATE.

Loans will be cheaper from June.|3]]`,
    `Why did the mill close?

1. [[Costs|1]]`.replace(
      /[\s\S]*/,
      `What to know about the vote:

1. [[Who can vote?
Anyone over 18 who has lived in the town for a year.|1]]

2. [[Where?
In the school that your card names.|2]]

3. [[When?
On Sunday from eight to six.|3]]`,
    ),
    `The board shall:
(a) [[meet twice a year|1]];
(b) [[keep minutes|2]]; and
(c) [[report to the council.|3]]

The council may ask for more. It meets in May.`,
  ],
  ordinals: [
    'In the first place, [[trade fell.|1]] The second [[point is that rents rose.|2]] A third [[point is that wages did not.|3]] Fourthly, and lastly, [[the harvest failed.|4]]',
    'We want three things: first, [[peace|1]]; second, [[bread|2]]; and third and last, [[work.|3]]',
    'The envoy made three demands. First, [[the guns must fall silent.|1]] Second, [[the prisoners must go home.|2]] Third and finally, [[aid must get through.|3]]',
    'My first [[point is that the dam is old.|1]] My second [[point is that the river rises.|2]] My final [[point is that people live below it.|3]]'.replace(
      /^/,
      'I will make three points. ',
    ),
    'The first [[thing to do is stop the leak.|1]] The second [[thing to do is find its cause.|2]]'.replace(
      /^/,
      'There are two things to do. ',
    ),
    'The first objective: [[peace.|1]] The second objective: [[bread.|2]]'.replace(
      /objective: \[\[(\w+)/g,
      '[[objective: $1',
    ),
    'She set out two aims. Firstly - [[to end the war.|1]] Secondly - [[to feed the poor.|2]]',
    `Let me set out three tasks.

Our first task [[is to end the war.|1]]`.replace(
      /[\s\S]*/,
      `Let me set out three tasks.

Our first [[task is to end the war. It has lasted too long.|1]]

Our second [[task is to feed the poor.|2]]

Our third [[task is to rebuild the schools.|3]]`,
    ),
    `Ann Lee listed what the town needs: first, [[a school|1]]; then, [[a clinic|2]]; and, finally, [[a road.|3]]`,
    `The clip shows how she 1) [[hears the question|1]], 2) [[grasps it|2]], 3) [[laughs|3]] and, finally, 4) [[looks away.|4]]`,
  ],
  'long steps': [
    `1. [[Close the valve in the cellar before you touch anything else. It is the red one.|1]]
2. [[Drain the pipe into a bucket that holds ten liters. Do not hurry.|2]]`,
  ],
  'numbers with other marks': [
    `1/ [[We condemn the attack.|1]]
2/ [[We call for calm.|2]]`,
    'The rules: 1/ [[be early|1]]; 2/ [[be brief.|2]]',
    `1: [[Be early|1]]
2: [[Be brief, and do not read from a sheet.|2]]`,
    `First [[principle – peace
No State may threaten another.|1]]

Second [[principle – bread
Nobody may go hungry.|2]]`,
    'Target 1: [[End hunger.|1]] Target 2: [[End want.|2]]',
  ],
  speeches: [
    'The force has three tasks: [[to keep the peace|1]]; (2) [[to feed the poor|2]]; and (3) [[to train police.|3]]',
    'Our priorities are clear. There are three: [[peace|1]], [[bread|2]] and [[work.|3]]',
    'The first [[of our concerns is the war in the north. It has gone on for ten years.|1]] The second [[of our concerns is the drought.|2]]',
    'The Emir has two options; either [[accept the resignation|1]] or [[dissolve the assembly.|2]]',
    'We therefore propose: I. [[that the Council meet in May|1]]; II. [[that it hear the parties|2]]; III. [[that it vote.|3]]',
    'Our policy is based on the following principles: [[respect for sovereignty|1]], [[peaceful settlement of disputes|2]] and [[respect for human rights.|3]]',
    'Our policy is based on the following principles: [[sovereignty and territorial integrity|1]], [[non-interference|2]], and [[cooperation.|3]]',
    `54. Three questions call for an answer.
55. The first [[is disarmament. Arms cost the world more than bread, and they do not feed anybody.|1]]
56. The second [[is debt. The poor pay the rich.|2]]
57. The third [[is the sea. It belongs to all.|3]]
58. I should like to thank the Secretary-General.`,
    'We must act on three fronts: [[prevention, by which I mean schools and work for the young|1]]; [[protection, which needs soldiers|2]]; and [[justice.|3]]',
    'What do we ask? First, [[that the guns fall silent.|1]] Second, [[that the borders be opened.|2]] That is all.',
    'The Charter sets out four purposes: [[to keep the peace|1]]; [[to develop friendly relations|2]]; [[to cooperate in solving problems|3]]; and [[to be a center for harmonizing the actions of nations.|4]]',
    `In short, we ask the Assembly to:

– [[condemn the attack|1]];

– [[call for its end|2]];

– [[send observers.|3]]

Mr. President,

My country has always stood by the weak.`,
    'In conclusion, let me stress two points. One [[is that the Organization belongs to all its Members.|1]] The other [[is that it must change if it is to live.|2]] I wish the Assembly success in its work.',
    'There are four dangers. The first [[danger is war.|1]] The second [[danger is hunger.|2]] The third [[danger is disease.|3]] And the fourth, [[the greatest of all, is despair.|4]]',
    'Two conditions must be met. First, [[the parties must agree.|1]] Second, [[the Council must act.|2]] When both conditions are met, peace will follow.',
    'Let me speak of three matters of concern to small States: [[the rise of the sea, which threatens our very being|1]]; [[the price of oil, which we cannot pay|2]]; and [[trade, in which we have no voice.|3]]',
    'The reform should have three aims: [[greater efficiency, transparency and democracy|1]]; [[a fairer balance between regions|2]]; and [[respect for the Charter.|3]]',
    'For us, the reform of the Council means, firstly, [[more seats|1]]; secondly, [[better methods of work|2]]; and, thirdly, [[no veto.|3]]',
    'The Government has taken a number of measures: first, [[it has closed the camps|1]]; second, [[it has tried the guilty|2]]; third, [[it has opened the press.|3]] These measures have been welcomed.',
    `My delegation has three comments to make. Firstly, [[on the budget, we believe it should grow.|1]] Secondly, [[on staff, women must have half of the posts.|2]] Thirdly, [[on reform, we must not wait.|3]]

I come now to the question of Cyprus.`,
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) =>
  test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row)),
);
