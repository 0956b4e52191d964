import { describe, expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import { documentOf } from '../helpers/document.js';
import { markPoints } from '../helpers/points.js';

/** Series that their sentence names without counting them, or counts without a colon; the text of each point is marked with its number. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'the sentence after counts none and names all': [
    'Police arrested three men on Sunday.\n\nThey are [[Ann Bell, 34|1]], [[Joe Ray, 40|2]], and [[Tim Dean, 22.|3]]',
    'Three climbers died on the north face. The dead were identified as [[Ann Bell|1]], [[Joe Ray|2]] and [[Tim Dean.|3]]',
    'The envoy made three proposals. He spoke for an hour. Nobody asked a question. Hill called for [[ending the siege|1]], [[opening the port|2]] and [[freeing the sailors.|3]]',
    `The harbor master made four proposals on Monday.

Hill read them out at the town hall.

Hill proposed [[dredging the old and the new basin|1]], [[leaving it to the pilots who enters first|2]], [[renting out the sheds|3]], and [[painting the cranes.|4]]`,
    'The union made three demands on Monday. It called for [[higher pay|1]], [[shorter shifts|2]] and [[an end to night work.|3]]',
    'Lee put forward a three-point proposal on Tuesday. He suggested [[stopping the fighting at once|1]], [[opening the border to aid|2]] and [[starting talks without conditions.|3]]',
    `The fair has five sections.

They are [[Cheese|1]], [[Wine|2]], [[Bread and Butter|3]], [[Honey|4]] and [[Fish.|5]]`,
    'The club has picked three players for the award. [[Ben Fry|1]], [[Tom Hale|2]] and [[Luis Soto|3]] are the finalists.',
    `The jury of the poetry prize has 3 names left on its list.

[[Former teacher Ann de Lee|1]], [[Oslo Post columnist Bo Hill of Varna|2]] and [[Hill Theater actor Cy Marr|3]] are the finalists.

The winner is named in May.`,
  ],
  'named as': [
    'The harbor office identified the two missing divers as [[Bo Hill|1]] and [[Cy Marr.|2]] A boat found their lamp.',
    'Police named the three suspects as [[Ann Bell, 34|1]], [[Joe Ray, 40|2]], and [[Tim Dean, 22.|3]]',
    'The ministry listed its two priorities as [[clean water|1]] and [[safe roads.|2]]',
  ],
  of: [
    'Her novel turns on these three fears of [[water|1]], [[fire|2]] and [[height.|3]]',
    'The report rests on the three principles of [[openness|1]], [[fairness|2]] and [[speed|3]], the chairman said.',
  ],
  'spelled numbers before dashes': [
    'The plan, he said, rests on two ideas. One -- [[schools for all.|1]] Two -- [[roads to every village.|2]]',
    `The cook has three rules. “ One – [[a sharp knife, which nobody else may touch.|1]] Two – [[a clean board.|2]] And three – [[salt, but not before the end.|3]]”
He learned them in Ruse.`,
    'The coach gave two reasons: one — [[the team is young|1]]; two — [[the pitch was wet.|2]]',
    'There are three reasons for the delay. One, [[the permits came late.|1]] Two, [[the rain did not stop.|2]] Three, [[the money ran out.|3]]',
  ],
  'dash and semicolons': [
    'The cookbook has three long chapters - [[soups and stews|1]]; [[bread and cakes|2]]; and [[fish.|3]] Each ends with a menu.',
  ],
  quoted: [
    'The choir keeps at least four rules, including [["sing,"|1]] [["sing softly,"|2]] [["smile at the end"|3]] and [["go home."|4]]',
  ],
  pairs: [
    'The ministry will merge three departments: [[Trade and Industry|1]], [[Research and Development|2]] and [[Youth and Sports.|3]]',
    'The festival has four themes: [[love and loss|1]], [[war|2]], [[food and wine|3]], and [[work.|4]]',
  ],
  subject: [
    '[[A new road|1]], [[a school|2]] and [[a clinic|3]] were the three promises of his campaign.',
    '[[Lower taxes|1]], [[better schools|2]] and [[safer streets|3]] are the three pillars of her program.',
  ],
  'lines with roman numbers': [
    `The grants of the town for next year are as under:

i. [[Boats for schools (Department of Sport)|1]]

ii. [[Warm lunches (Office of Health)|2]]

iii. [[Old Town Walls (D/o Works)|3]]

iv. [[New River Path (D/o Works)|4]]

v. [[Hill Bridge Fund (HBF) loans|5]]`,
    `The programme has four parts:
I. [[Schools|1]]
II. [[Seeds|2]]
III. [[Credit|3]]
IV. [[Water|4]]`,
  ],
  'phases that head lines': [
    'First stage\n\n[[The guns fall silent.|1]]\n\nSecond stage\n\n[[The prisoners go home.|2]]\n\nFinal stage:\n\n[[The border opens.|3]]',
    `The builder showed the school the three phases of the work.

First phase

[[The old roof comes off. Classes move to the gym.|1]]

Second phase

[[The walls get windows.|2]]

Third phase

[[The yard is planted.|3]]`,
  ],
  'one and another of one noun': [
    'Should cafés close at ten? One [[argument is that the street must sleep.|1]] Another [[argument is that nobody forces them to open late.|2]] We shall see.',
  ],
  'brackets before long points': [
    'Here is what I saw. It was a long night.\n\n1) [[The lamps were out. Ann Lee sang all the same. Nobody left.|1]]\n\n2) [[Bo Hill forgot a verse. He hummed it instead. The hall clapped.|2]]',
  ],
  'things that look like deeds': [
    'The shop sells three kinds of wood: [[raw oak|1]], [[polished oak (for tables)|2]], and [[painted oak (for doors).|3]]',
    'The shop sells three kinds of wood: [[raw oak|1]], [[polished oak|2]], and [[painted oak.|3]]',
  ],
  '"or" within a phrase': [
    'The guard looks for four offenses: [[smoking or cooking in bed|1]], [[theft of soap|2]], [[noise after ten|3]] and [[noise before six.|4]]',
    'They face three charges: [[making or selling weapons|1]], [[theft|2]] and [[conspiracy to commit murder.|3]]',
  ],
  'an "And" after the first sentence': [
    'The neighbors agree on two points: [[The tree is too tall.|1]] And [[its roots have lifted the road.|2]]',
  ],
  'a second that is no point': [
    'The race had three surprises. First, [[Hill led. Lee, who had trained for a year, finished a distant second, but ahead of Marr.|1]] Second, [[it rained.|2]] Third, [[nobody fell.|3]]',
  ],
  'parties after names': [
    'The bill has four sponsors: [[Bo Hill, R-Idaho|1]], [[Jim Lee, D-Ohio|2]], [[Al Marr, R-Vt.|3]], and [[Cy Dahl, D-Wash.|4]]',
    'Three senators voted no: [[Ann Lee (D-N.Y.)|1]], [[Bo Hill, I-Vt.|2]], and [[Cy Dahl, D-Conn.|3]]',
  ],
  'numbers below what results': [
    `A hard winter, all the same, would result in:
1) [[Boats frozen in the harbor, as in the year of the flood.|1]]
2) [[Some schools heating with wood (“It smells of pine,” Lee said); the baths closing.|2]]
3) [[And the ferry stopping for the first time.|3]]
Nobody hopes for it.`,
  ],
  '"of" before longer phrases': [
    "The school teaches the town's four old tasks of [[rope making|1]], [[mending nets by hand|2]], [[curing fish (with salt)|3]], and [[the building of small boats.|4]] Classes begin in May.",
    'His speech turned on the three themes of [[family|1]], [[faith|2]] and [[hard work.|3]]',
  ],
  twins: [
    'The club goes on with its twin projects of [[mending the stand|1]] and [[training the young.|2]] Both cost money.',
    'The ministry has a dual aim: [[a strong army|1]] and [[a strong, steady economy.|2]]',
  ],
  'a clause before the dash': [
    'The three rules that bind the crew - [[clean boots|1]], [[early starts|2]], and [[short breaks|3]] - hang by the door.',
  ],
  'one and one': [
    'Two new plays have been staged — [[one on a baker|1]] and [[one on selling the last of the old mills.|2]] Both did well.',
    'She has written two books: [[one on the war|1]], and [[one on her years at sea.|2]]',
  ],
  '"lastly" after spelled numbers': [
    'The new clock has these merits: one, [[it does not tick|1]]; two, [[it can be read at night|2]]; three, [[it costs little|3]]; and, lastly, [[it is blue.|4]]',
    'We need: one, [[a truce|1]]; two, [[a swap of prisoners|2]]; and finally, [[a vote.|3]]',
  ],
  'the symbol of a record': [
    `Much is left to do. First, [[we must mend the dikes. The sea will not wait.|1]]    11-40215 16
Secondly, [[we must plant trees.|2]] 
Thirdly, [[we must count the fish.|3]]`,
  ],
  '"including" before all of them': [
    "The museum has kept to the four main themes of the founder's letters, including [[the sea|1]], [[hunger|2]], [[better tools and seeds|3]], and [[music.|4]]",
  ],
  'clauses after "that" and "a few"': [
    'The farmers had heard that: [[the bridge would close|1]]; [[the mill would buy no more oats|2]]; and [[a road would cut their fields.|3]] None of it was true.',
    "The match turned on a few moments: [[the early goal by a boy of sixteen|1]]; [[the rain, which made the ball heavy|2]]; [[the keeper's long sleep|3]]; and [[the lack of light.|4]]",
    'There are several kinds of locks: [[those with keys|1]], [[those with codes|2]] and [[those with cards.|3]]',
  ],
  'the three things are names': [
    'The three countries are [[Kenya|1]], [[Chad|2]] and [[Mali.|3]]',
    'The six countries are [[Peru|1]], [[Chile|2]], [[Cuba|3]], [[Haiti|4]], [[Chad|5]] and [[Mali.|6]]',
    'The two victims were identified as [[Maria Lopez, 45|1]], and [[Pedro Ruiz, 61.|2]]',
    'The council has three new members. They are: [[Ann Lee (Liberal)|1]], [[Bo Hill (Green)|2]] and [[Cy Marr (Labor).|3]]',
  ],
  'two things are clear': [
    'Two things are clear. [[The roof leaks.|1]] And [[nobody has the keys.|2]]',
    'Two things are clear: [[the roof leaks|1]], and [[nobody has the keys.|2]]',
  ],
  'of one and of the other': ['She faces two charges, [[of fraud|1]] and [[of theft.|2]]'],
  'among them are': [
    'Among the conditions are: [[a ban on ads|1]], [[a higher tax|2]], [[a fund for farmers|3]], and [[a new court.|4]]',
  ],
  'who says it at the end': [
    'The mayor gave two reasons: [[it costs too much|1]], and [[nobody wants it|2]], the mayor told reporters.',
    'Patients have two choices: [[stay in bed|1]] or [[go home|2]], Dr. Bell said.',
  ],
};

describe.each(Object.entries(lists))('%s', (_, rows) =>
  test.each(rows)('%s', (row) => expect(markPoints(row)).toBe(row)),
);

test.each([
  // As many deeds as another one's proposals, and no more.
  'The minister made two proposals on Monday.\n\nThe opposition proposed cutting taxes, raising pensions, building roads and hiring teachers.',
  'The club has three aims. It was founded in May. Activities include painting, sewing and cooking.',
  'The firm has three fields, says its page: see below. It will raise wages, build homes and cut fees.',
  'The two countries are at war and in debt.',
  'The three men are tall, thin and old.',
  'The next two rallies are hosted by Ann Lee and Bo Hill.',
  'Two cases are pending. The court met on Monday. The judge was ill.',
  // Whose, not which.
  'The three ministers of France, Germany and Poland met in Weimar on Monday.',
  'The two sides of peace and war were the theme of his talk.',
  'The three clubs of Leeds, York and Hull lost.',
  // Not as many as are counted.
  'The bank has four branches. Leeds, York and Hull are the largest.',
  'Ann Bell, Joe Ray and Tim Dean are the parents of four boys.',
  'Three men were arrested. They are due in court on Monday or Tuesday.',
  'Police named the three suspects as members of a gang from the port.',
  // Asides between dashes, and fractions.
  'Of the three, one – a nurse – had left; two – both guards – had stayed.',
  'It lies one - half mile to the south, and two - thirds of a mile to the west.',
  // A text that is given whole.
  'The Ministers adopted the following Declaration:\n\n1. The Ministers thanked the host. They recalled the vision.\n\n2. The Ministers noted the report.\n\n3. The Ministers welcomed the outcome of the summit.',
  'The Council issued the following press statement:\n\n1. The Council condemns the attack of 3 May.\n\n2. The Council expresses its sympathy to the families.',
  // Rows of results, and of a table.
  'Results: Leeds 2, York 1; Hull 0, Goole 0; and Ripon 3, Selby 1.',
  'Many towns are ahead of Leeds: York has 117 buses; Hull, 107; Goole, 104; and Selby, 102.',
  'She is survived by her family: her husband, Al, of Leeds; two sons, Bo and Cy; and a sister.',
  // Some of them.
  'The fort can be entered by three gates, including the main gate with its view of the fields and groves, giving it a fine look.',
  // Rows of a ranking.
  'The men’s final:\n\n1. Ann Lee (Republic of Korea)\n\n2. Bo Hill (Chad)\n\n3. Cy Marr (Peru)',
  'Sprint, teams:\n\n1. Chad (Ann Lee, Bo Hill, Cy Marr) 44.8\n\n2. Peru (Al Dahl, Di Fry, Ed Gray) 45.4',
  // Questions of a page, not sections of a story.
  'Here is the mayor.\n\nAbout the town\n\nThe town lies on the river and has forty thousand people, most of whom work in the mills, the yards and the new hospital on the hill.\n\nGetting there\n\nTrains leave every hour from the central station, and the ferry takes an hour and a half from the other side of the bay in good weather.\n\nWhere to stay\n\nThe inn by the bridge has nine rooms with a view of the water, and there are two hotels behind the town hall that are open all year.',
])('silent: %s', (text) => expect(findPoints(documentOf(text))).toEqual([]));
