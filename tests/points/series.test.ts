import { describe, expect, test } from 'vitest';
import { markPoints } from '../helpers/points.js';

/** Series that are announced; the text of each point is marked with its number. */
const found: Readonly<Record<string, readonly string[]>> = {
  'names of people': [
    'Police spoke to three people: [[clerk Ann Lee|1]], [[guard Bo Hill|2]] and [[Al Marr, a cook.|3]]',
    'The fire killed four men: [[clerk Ann Lee|1]], [[guard Bo Hill|2]], and [[cooks Al Marr|3]] and [[Cy Lee.|4]]',
    'Two men of Oslo won: [[Ann Lee (Hill)|1]] and [[Bo Hill (Lee)|2]], each by ten votes.',
    'The files of three people who were near the mayor were read: [[aide Ann Lee|1]], [[aide Bo Hill|2]] and [[aide Al Marr|3]], according to a clerk.',
  ],
  'names far from their number': [
    'Hill won two towns in the vote that was held in May: [[Oslo|1]] and [[his home town of Bern.|2]]',
    'Three rivals who have led large towns came too: [[Lee|1]] and [[Bo Hill of Oslo|2]] and [[Al Marr of Rome.|3]]',
    'The drug was tried in two groups of 60 people each: [[one group got it in May|1]] and [[the other in June.|2]]',
  ],
  'a dash after more words': [
    'There are three dimensions to this crisis – [[political|1]], [[economic|2]] and [[social|3]] – and all are grave.',
    'There are four steps we must take – [[end the war|1]], [[disarm|2]], [[feed the poor|3]] and [[rebuild|4]] – and we must take them now.',
  ],
  'names of those who were counted': [
    'Three men, named as [[Ann Lee|1]], [[Bo Hill|2]] and [[Al Marr|3]], were held in Oslo.',
    'Two suspects, identified by police as [[Ann Lee|1]] and [[Bo Hill|2]], were charged with theft.',
    'The three dead guards, later identified as [[Ann Lee, 34|1]], [[Bo Hill, 41|2]], and [[Al Marr, 19|3]], came from Rome.',
    'The four banks, named in the report as [[Hill|1]], [[Lee|2]], [[Marr|3]] and [[Acme|4]], said nothing.',
  ],
  'things before what counts them': [
    'She named [[trade|1]], [[climate|2]] and [[security|3]] as her three priorities.',
    'Hill cited [[cost|1]], [[speed|2]] and [[safety|3]] as his reasons for the sale.',
    "Lee described [[homes|1]], [[trains|2]] and [[schools|3]] as the city's three great tasks.",
    'The report sees [[old trucks|1]], [[long shifts|2]] and [[poor training|3]] as the main causes.',
    'He left with [[peace|1]], [[bread|2]] and [[work|3]] as his three aims.',
  ],
  'shares of a whole': [
    'Of the two bids, one [[came from Oslo|1]] and the other [[from Bergen.|2]]',
    'Of these three options, one [[keeps the tax|1]], another [[cuts it|2]] and a third [[ends it.|3]]',
    'Of the two mills, one [[burned down in May|1]] while the other [[closed in June.|2]]',
  ],
  'other openers': [
    'The plan has four elements, which are [[peace|1]], [[bread|2]], [[work|3]] and [[land.|4]]',
    'The plan covers three areas, including [[trade|1]], [[visas|2]] and [[fish.|3]]',
    'We want three things in particular, i.e. [[trade|1]], [[visas|2]] and [[fish.|3]]',
    'The plan covers three areas ([[trade|1]], [[visas|2]] and [[fish|3]]) in ten pages.',
    'There are two kinds of voters, [[those who are angry|1]] and [[those who are tired.|2]]',
    'Two kinds of people came: [[those over 60|1]] and [[those who smoke.|2]]',
    'The report makes two demands, [[that the port be closed|1]] and [[that the mill be sold.|2]]',
    'Our two goals are [[to end the war|1]] and [[to feed the poor.|2]]',
  ],
  'the sentence after the number': [
    'Our task is threefold. [[To end the war|1]], [[to feed the poor|2]] and [[to free the prisoners.|3]]',
    'The state funds two projects. These projects include [[a dam in the north|1]] and [[a road.|2]]',
    'Two issues dominate the debate. They concern [[the war in the north|1]] and [[the debt of the poor.|2]]',
    '"I want two things," Hill said. "[[More money|1]] and [[more time.|2]]"',
    'There are three reasons for this. [[Wages are low.|1]] [[The young have left.|2]] And [[nobody will lend to us.|3]] We must change that.',
    'This is so for two reasons. [[In the north, the war goes on.|1]] [[In the south, the rains have failed.|2]]',
    'He named three priorities: [[jobs.|1]] [[Schools.|2]] And [[health care.|3]]',
  ],
  'within a quotation': [
    '“There are three things we need,” she said, “[[more money|1]], [[more time|2]] and [[more trust.|3]]”',
    '"We need two things: [[more money|1]]," she said, "and [[more time.|2]]"',
  ],
  'other counts': [
    'He speaks of the three Rs: [[reading|1]], [[writing|2]] and [[reckoning.|3]]',
    'There are three of them: [[the lion|1]], [[the eagle|2]] and [[the bull.|3]]',
  ],
  'numbers of their own': [
    'There are two issues: 1 [[the price|1]] and 2 [[the time.|2]]',
    'There are two reasons: #1 [[it is cheap|1]]; #2 [[it is near.|2]]',
    'There are two reasons: number one [[it is cheap|1]] and number two [[it is near.|2]]',
    'The fund will a. [[sell its shares|1]], and b. [[buy bonds.|2]]',
    'In the first instance, [[the war must end.|1]] In the second instance, [[the poor must be fed.|2]]',
    'The plan has two parts:\n- First, [[we pay.|1]]\n- Second, [[we build the road.|2]]',
    'The plan has two parts.\n• First, [[we pay.|1]]\n• Second, [[we build the road.|2]]',
  ],
  'points without a verb of their own': [
    'The question has two sides. One [[is legal|1]], the other [[political.|2]]',
    'There are two reasons: the first [[is the war|1]], the second [[the rain.|2]]',
    'The bill does two things. One [[bans coal.|1]] The other [[taxes oil.|2]]',
    'The plan has two parts. The first [[bans coal in all towns.|1]] The second [[taxes oil.|2]]',
  ],
  'lines that end with a year': [
    'The goals are:\n1. [[Halve hunger by 2030|1]]\n2. [[Halve thirst by 2040|2]]',
    'The needs are:\n1. [[Aid for those who fled (UNHCR)|1]]\n2. [[Seed for farms (FAO)|2]]',
  ],
};

describe.each(Object.entries(found))('%s', (_, rows) =>
  test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row)),
);

const silent = [
  // other things are counted, or nothing is named
  'The state has three mills in use: two of them old, Rauma and Rena, and the other new.',
  'The state has three mills in use: 2 of which are old, one on the coast and one in Oslo.',
  'The two firms already have ties in the north: a dam and a mill.',
  'They met two men in the hall of the town: a clerk and his son.',
  'The two towns in the north are poor and dry.',
  'Hair is cut in three areas, at the back and at the front and side, with a knife.',
  'Two items were taken as a test and a warning.',
  'The two of them spoke (Hill, Lee and Marr) in Oslo.',
  'We have two products in the town. The products consist of one mill and one mine.',
  'There are three obstacles in the north. Hill is glad. Lee has a plan. And it rains.',
  'Two bombs went off. One exploded at noon. The other killed a guard.',
  'He carried out two raids. The first hit a house, the second hit a car.',
  'He said that two guards and three drivers were hurt. Two of them fled. The paper said that the police found a gun. Nobody was held.',
  'The men, named as Ann Lee and Bo Hill, were held in Oslo.',
  'Three men, who were seen as far off as Oslo, Rome and Bern, were held.',
  'He studied math, physics and art as the school subjects of his day.',
  'She teaches math, also known with physics, chemistry and art as the hard fields.',
  'They named Hill, Lee and Marr as their friends.',
  'Trade and climate were seen by Hill, Lee and Marr as her priorities.',
  'Of the two men, one of whom was armed, nothing more is known.',
  'Of the two brothers, Bo was the one who stayed, and the other left.',
  'Of his sons, one came from Oslo and the other from Bergen.',
  // rankings, footnotes, laws and days
  'The safest towns in the north are:\n1. Oslo\n2. Bergen\n3. Ruse',
  'Sales (1) rose and profit (2) fell.\n\n(1) Without new shops.\n(2) Before tax.',
  'The study is out.\n\n1. Lee A, Hill B, et al. The sea. J Law. 2012;3:12-18.\n2. Hill B. Tides. Oslo: Hill; 2012;4:1-9.',
  'Tour:\n• Hill Hall, Oslo – May 3, 2024\n• Lee Arena, Rome – May 9, 2024',
];

describe('finds nothing in', () => test.each(silent)('%s', (row) => expect(markPoints(row)).toBe(row)));
