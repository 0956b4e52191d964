import { describe, expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import { parallelShapes } from '../../src/points/parallel.js';
import { documentOf } from '../helpers/document.js';
import { markPoints } from '../helpers/points.js';

/** Lists that little or nothing marks; the text of each point is marked with its number. */
const found: Readonly<Record<string, readonly string[]>> = {
  'sentences with the same modal verb': [
    'A deal has to pass three tests, Hill said. [[Prices have to fall.|1]] [[The state has to keep its share.|2]] And [[workers have to be told.|3]] Talks go on.',
    'The council has three choices. [[It can pay.|1]] [[It can borrow.|2]] Or [[it can wait.|3]]',
    'The bank will not act unless four conditions are met, Ann Lee said. [[Prices must fall for a year.|1]] [[The crown must hold.|2]] [[Rents must stop rising.|3]] And [[the state must sell fewer bonds.|4]] Lee took over in March.',
    'She named two goals. [[Prices must fall.|1]] [[The trains must run on time.|2]] She left at noon.',
    'The court set two terms. [[The mill cannot open at night.|1]] [[The owners cannot sell it.|2]]',
    'The plan has three aims. [[Schools should be small.|1]] [[Buses should be free.|2]] And [[no child should walk for an hour.|3]]',
  ],
  'sentences with the same auxiliary': [
    'The rebels set three conditions for talks. [[All prisoners are to be freed.|1]] [[The curfew is to be lifted.|2]] And [[observers are to be let in.|3]] The state has refused.',
    'Farmers name three problems. [[Seed is dear.|1]] [[The river is low.|2]] [[Nobody is willing to work.|3]] The minister disagrees.',
    'He set out three changes. [[The port will close at night.|1]] [[Fees will rise.|2]] [[Guards will carry no guns.|3]]',
  ],
  'a few words each': [
    'The reform rests on three pillars. [[Lower taxes.|1]] [[Fewer forms.|2]] [[Better courts.|3]] Hill presented the bill in May.',
  ],
  questions: [
    'Hill asked two questions. “[[Who saw the car?|1]] And [[where did it go?|2]]” Nobody answered.',
    'The inquiry must settle three questions. [[Who gave the order?|1]] [[Why was it not written down?|2]] And [[what became of the boat?|3]] It reports in May.',
    'Two questions remain. [[Who pays?|1]] [[When does it open?|2]]',
  ],
  'two sentences with the same first word': [
    'The bill would do two things. [[It would raise the tax on fuel.|1]] [[It would cut the tax on wages.|2]] Lee voted against it.',
    'The plan has two weaknesses. [[It costs too much.|1]] [[It comes too late.|2]]',
    'There are two problems. [[The roads are bad.|1]] [[The trucks are old.|2]] Hill wants both mended.',
    'Hill is popular, but he has two problems. [[His party is small.|1]] [[His rival owns the only station.|2]] Neither can be solved by May.',
    'The town has two needs. [[Its wells have run dry.|1]] [[Its school has no roof.|2]]',
  ],
  'the rest of a paragraph': [
    'The report lists four failings. [[Guards slept.|1]] [[Alarms were off.|2]] [[Doors stood open.|3]] [[Nobody called the police.|4]]',
    'The union wants three things. [[Higher pay.|1]] [[Shorter hours.|2]] [[A seat on the board.|3]]',
    'There are two obstacles. [[Farmers want the dam.|1]] [[Oslo has no money.|2]]',
    '“We have three demands,” Lee said. “[[The guards must go.|1]] [[The gate must open.|2]] [[The fees must fall.|3]]”',
    'There are three obstacles. [[Farmers want the dam.|1]] [[Fishermen fear for the river.|2]] [[Oslo has no money.|3]]\n\nTalks go on in May.',
    'Acme has three strengths. [[Customers trust the name.|1]] [[Rivals lack a plant in Asia.|2]] [[No debt falls due before 2030.|3]]',
  ],
  clauses: [
    'Critics of the dam fall into three groups. [[There are the farmers, who fear for their water|1]]; [[there are the scholars, who want to dig|2]]; and [[there are those who dislike the mayor.|3]]',
    'There are two kinds of voter. [[There are the young, who left|1]]; and [[there are the old, who stayed.|2]]',
    'The plan rests on three ideas. [[The state pays|1]]; [[the towns build|2]]; and [[the schools choose.|3]]',
  ],
  'ordinals that nothing announces': [
    'One [[lesson is that dams fail.|1]] A second [[lesson is that towns forget.|2]] A third, [[and the most painful, is that nobody pays.|3]]',
    'The first [[option is to sell.|1]] The second, [[which Lee prefers, is to wait.|2]]',
    'My plan has three steps. The first [[step is to listen.|1]] The next [[step is to act.|2]] The last [[step is to check.|3]]',
    `What have we achieved? One [[achievement that nobody can take away is peace. We were at war.|1]]

Another [[is the law of the sea.|2]]

A third [[is the end of smallpox.|3]]`,
    'One [[goal is the dam.|1]] Another [[goal is the road.|2]] A third [[is the school.|3]]',
    `The first [[step is to count the wells.|1]]

That will not be enough. So the second [[step is to dig ten more.|2]]

The third, [[and hardest, step is to ask who drank the water.|3]]`.replace(
      'wells.|1]]\n\nThat will not be enough. So',
      'wells.\n\nThat will not be enough.|1]] So',
    ),
    'The first [[reason is cost.|1]] The second, [[and perhaps more important, reason is time.|2]]',
    'The first [[aim is peace.|1]] The second, [[and more distant, aim is trade.|2]]',
  ],
  phases: [
    'Under the plan, the valley will be cleared. In the first phase, [[troops leave the city.|1]] In the second phase, [[they leave the valley.|2]]',
    'The plan has two phases. Under Phase 1, [[schools will open in May.|1]] Under Phase 2, [[shops will open in June.|2]]',
    'In the first stage of the project, [[workers will clear the site.|1]] In the second stage, [[they will lay pipes.|2]] In the final stage, [[the road will be paved.|3]]',
    'Lee spoke of the deal. In phase one, [[guards go home.|1]] In phase two, [[prisoners are freed.|2]]',
    'During Phase I, [[the pier is mended.|1]] During Phase II, [[the pier is painted.|2]] During Phase III, [[it opens.|3]]',
    'Talks on the truce go on. In the first phase, [[captives would be freed.|1]] In the second, [[the army would leave.|2]]',
    'In an initial phase, [[ten schools will open.|1]] In the next phase, [[the rest will follow.|2]]',
    'As a first step, [[the city will plant trees.|1]] As a second step, [[it will close the road.|2]]',
    'The first [[phase will last six weeks.|1]] The second [[phase will last a month.|2]]',
  ],
  'the first case': [
    'The article can be read in two ways. On one reading, [[it bans tea.|1]] On another, [[it bans nothing.|2]]',
    'The inquiry looked at two cases. In one case, [[a guard slept.|1]] In the other, [[a guard was drunk.|2]]',
    'The rule is open to two readings. On the first reading, [[it bans tea.|1]] On the second, [[it bans all drinks.|2]] Nobody knows.'.replace(
      '|2]] Nobody knows.',
      '|2]]',
    ),
    'The court looked at two cases. In the first case, [[a guard fell.|1]] In the second case, [[a crane fell.|2]]',
    'There are three scenarios. Under the first, [[the bank is sold.|1]] Under the second, [[it is closed.|2]] Under the third, [[the state buys it.|3]]',
  ],
  'cardinals that open a quotation': [
    'Hill gave grounds for the vote: “One, [[it is late.|1]] Two, [[it is dear.|2]] Three, [[it leaks.|3]]” Lee agreed.',
    'Lee gave three reasons: "One, [[it is late.|1]] Two, [[it is dear.|2]] Three, [[it leaks.|3]]"',
  ],
  'two hands': [
    'Lee is of two minds. On the one hand, [[the job pays well.|1]] On the other hand, [[it is far away.|2]]',
    'The bank must choose between, on the one hand, [[higher rates|1]] and, on the other hand, [[a weaker crown.|2]]',
    'Ministers face a dilemma. On the one hand, [[prices are high|1]]; on the other, [[wages are low.|2]]',
    'Deputies are torn. On the one hand, [[they have promised to keep the mine open.|1]] On the other, [[they cannot bring down Hill.|2]]',
    'The region faces a paradox. On one hand, [[trade has never been greater.|1]] On the other hand, [[the navies have come close to war.|2]]',
    'That leaves Lee in a quandary. On the one hand, [[she needs the votes.|1]] On the other hand, [[she dislikes the bill.|2]]',
    'On the one hand: [[peace at home.|1]] On the other hand: [[war abroad.|2]]',
    'That means, on the one hand, [[more judges|1]] and, on the other hand, [[more guards.|2]]',
  ],
  'names after a count': [
    'The presidents of four countries – Peru, Chile, Cuba and Haiti – signed the pact in Oslo.',
    'The law covers five towns -- Varna, Ruse, Sofia, Oslo and Bern -- and takes effect in May.',
    'The firm has four owners – [[Peru|1]], [[Chile|2]], [[Cuba|3]] and [[Haiti.|4]]',
    'The prize went to the four finalists – Peru, Chile, Cuba and Haiti.',
    'The study looked at three countries, namely [[Chile|1]], [[Cuba|2]] and [[Peru|3]], in which wages rose.',
    'It covers three states: [[Chile|1]], [[Cuba|2]] and [[Peru|3]], all of which have banned the sale.',
    'He owns three mills: [[one in Oslo|1]], [[one in Bern|2]] and [[one in Rome, which he has never seen.|3]]',
  ],
  'dashes in a row': [
    'The ministers reviewed three projects - [[the bridge at Ruse|1]], - [[the road to Varna|2]], and - [[the port.|3]]',
    'The two sides discussed several issues - [[visas|1]], - [[diplomas|2]], - [[the price of gas|3]] - and agreed to meet in May.',
    'Lee listed several needs – [[wells|1]], – [[seed|2]], – [[a road.|3]]',
    'The talks covered three topics -- [[trade|1]], -- [[visas|2]], -- [[fishing.|3]]',
  ],
  'labels with letters': [
    'Lee has two ways out. Plan A: [[sell the mill.|1]] Plan B: [[wait.|2]]',
    'Lawmakers have three options. Option A: [[let it lapse.|1]] Option B: [[extend it for six months.|2]] Option C: [[rewrite it.|3]]',
    `Scenario A: [[The dam holds.|1]]
Scenario B: [[The dam leaks.|2]]`,
  ],
  sections: [
    `Section 1. [[Short title.|1]]
Section 2. [[Findings.|2]]`,
    `Art. 1. [[The club is open to all.|1]]
Art. 2. [[Dues are ten euros.|2]]`,
    `Sec. 1. [[Short title.|1]]
Sec. 2. [[Findings. The dam is old.|2]]
Sec. 3. [[Grants to towns.|3]]

The bill was introduced by Hill.`,
  ],
};

describe.each(Object.entries(found))('%s', (_, rows) =>
  test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row)),
);

const silent = [
  'In the first half, Oslo scored twice. In the second half, Bergen scored once.',
  'In the first round, Oslo beat Bergen. In the second round, Oslo beat Rome.',
  'In the first stage, the riders climbed to Bern. In the second stage, Bo Hill won by a minute.',
  'In the first phase of the tournament, each team plays twice. In the second phase, the winners meet.',
  'As a first step, the city will plant trees. It may do more.',
  'In the first phase, five towns play. In the final, two are left.',
  'In the initial talks, rents rose. In the next talks, they fell.',
  'In the first year, rents rose. In the second year, they fell.',
  'The inquiry looked at three cases. In one case, a guard slept. In another, a guard was drunk.',
  'In one town, a bridge fell. In another, a dam burst.',
  'The next train leaves at noon. The next is full.',
  'They created -- and -- and -- and sold new songs.',
  'Gold fell, - analysts said, - and silver rose.',
  'He has three children. His son is a cook. His daughters are nurses. His wife is a judge.',
  'The reform rests on three pillars. Hill wept. Nobody came. Lee presented the bill in May to a full hall. Oslo fell.',
  'The judge gave two reasons. Hill had lied. The police had lost the gun.',
  'There are two obstacles. Farmers want the dam. It would cost them their land.',
  // sentences that differ, or that go on
  'She named two goals. Prices must fall. They must fall soon. She left.',
  'She named two goals. Prices must fall. Rents must fall. Wages must rise.',
  'He faces two charges. His lawyer denied them. His trial is set for May.',
  'He faces three charges. Lee denied them. The trial opens in May. Hill is the judge.',
  'Ann Lee raised three issues. Wages are low. They are late. They are not fair. They are paid in coins.',
  'There are three obstacles. But Hill is glad. Lee has a plan. Oslo pays.',
  'There are three obstacles. Farmers want the dam. Fishermen fear it. Oslo has no money. Rome has none.',
  'There are three obstacles. “I want the dam,” Hill said. Fishermen fear it. Oslo has no money.',
  'Two questions remain. Who pays? Who builds? Who owns it?',
  'They fall into two groups. The young left; the old stayed.',
  'They fall into two groups of ten. There are the young; there are the old; there is Hill.',
  // ordinals that are no points
  'One problem is the dam. Another problem is the road.',
  'One man is tall. Another is short. A third is old.',
  'In the first half, Oslo led. In the second half, Rome won.',
  'In the first race, Lee fell. In the second, she won.',
  'The first, and only, goal was scored by Kane. The second, and last, was a penalty.',
  // two hands
  'The deal, on the one hand, helps farmers and, on the other hand, hurts mills.',
  'It means on the one hand more work and on the other more pay.',
  'The firm grew. On the one hand, it sold more. On the other, it paid more.',
  // dashes
  'The mayor - a tall man, - said no.',
  'The mayor -- a tall man, - who knows, - said no.',
  // letters
  'He takes vitamin A: it helps. She takes vitamin B: it does not.',
  'They took option a and left option b to others.',
];

test.each(silent)('%s', (text) => expect(markPoints(text)).toBe(text));

/** Lists within lists: the texts of the points of each list, in the order of the text. */
const nested: readonly (readonly [text: string, lists: readonly (readonly string[])[]])[] = [
  [
    'The plan has two parts:\n\n1. Higher pay\n - Pay goes up.\n - Nurses get a bonus.\n2. Fewer schools\n - Small schools close.\n - Buses are free.\n\nUnions were glad.',
    [
      [
        'Higher pay\n - Pay goes up.\n - Nurses get a bonus.',
        'Fewer schools\n - Small schools close.\n - Buses are free.',
      ],
      ['Pay goes up.', 'Nurses get a bonus.'],
      ['Small schools close.', 'Buses are free.'],
    ],
  ],
  [
    'What changes:\n• Roads\n  - a bridge\n  - a tunnel\n• Schools\n  - a roof\n  - a gym',
    [
      ['Roads\n  - a bridge\n  - a tunnel', 'Schools\n  - a roof\n  - a gym'],
      ['a bridge', 'a tunnel'],
      ['a roof', 'a gym'],
    ],
  ],
  [
    'The plan has two parts:\n\nStep 1: Mend the dam\n- buy pumps\n- hire divers\nStep 2: Build the road',
    [
      ['Mend the dam\n- buy pumps\n- hire divers', 'Build the road'],
      ['buy pumps', 'hire divers'],
    ],
  ],
  [
    '* Roads\n    * a bridge\n    * a tunnel\n* Schools\n    * a roof\n    * a gym\n\nThe council meets on Monday.',
    [
      ['Roads\n    * a bridge\n    * a tunnel', 'Schools\n    * a roof\n    * a gym'],
      ['a bridge', 'a tunnel'],
      ['a roof', 'a gym'],
    ],
  ],
  [
    'Sec. 1. Short title.\nSec. 2. (a) The fund shall pay. (b) The towns shall repay.',
    [
      ['Short title.', '(a) The fund shall pay. (b) The towns shall repay.'],
      ['The fund shall pay.', 'The towns shall repay.'],
    ],
  ],
  // dashes below plain text are speech
  ['Hill came in late.\n- Where were you?\n- At sea.', []],
];

test.each(nested)('%s', (text, lists) =>
  expect(findPoints(documentOf(text)).map(({ items }) => items.map((item) => item.text))).toEqual(lists),
);

describe('shapes of sentences in parallel', () =>
  test.each(parallelShapes)('$name', ({ example, least, keyOf }) => {
    const keys = documentOf(example).sentences.map(({ tokens }) =>
      keyOf(
        tokens.filter(({ text }) => /\p{L}/u.test(text)).map(({ normal }) => normal),
        tokens.at(-1)!.text === '?',
      ),
    );
    expect(keys.length).toBeGreaterThanOrEqual(least);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).not.toBeNull();
  }));
