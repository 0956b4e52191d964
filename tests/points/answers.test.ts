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
    `BEIJING, Sept. 21 -- Foreign Minister Wang Lei on Wednesday made four proposals for peace in the region.

Wang put forward the proposals at the opening of a forum.

Wang proposed [[upholding the idea of common security|1]], [[making clear that the countries of the region lead|2]], [[abiding by the charter|3]], and [[strengthening dialogue.|4]]`,
    'The union made three demands on Monday. It called for [[higher pay|1]], [[shorter shifts|2]] and [[an end to night work.|3]]',
    'Lee put forward a three-point proposal on Tuesday. He suggested [[stopping the fighting at once|1]], [[opening the border to aid|2]] and [[starting talks without conditions.|3]]',
    `The new policy statement focuses on five main needs.

They are [[Infrastructure|1]], [[Economic|2]], [[Human and Social|3]], [[Environment|4]] and [[Capacity.|5]]`,
    'The club has picked three players for the award. [[Ben Fry|1]], [[Tom Hale|2]] and [[Luis Soto|3]] are the finalists.',
    `The race to succeed the director has been narrowed to 3 names, according to a report.

[[Former Finance Minister Jan de Wit|1]], [[World Bank official Maria Petrova of Bulgaria|2]] and [[Bank of Finland Governor Ville Rein|3]] are the finalists.

The race is not closed.`,
  ],
  'named as': [
    'The spokesman identified the two rebel officers as [[James Kuol|1]] and [[Peter Lado.|2]] He said they had fled.',
    'Police named the three suspects as [[Ann Bell, 34|1]], [[Joe Ray, 40|2]], and [[Tim Dean, 22.|3]]',
    'The ministry listed its two priorities as [[clean water|1]] and [[safe roads.|2]]',
  ],
  of: [
    'Indeed, I am here to talk about these three hopes of [[freedom|1]], [[unity|2]] and [[trust.|3]]',
    'The report rests on the three principles of [[openness|1]], [[fairness|2]] and [[speed|3]], the chairman said.',
  ],
  'spelled numbers before dashes': [
    'The plan, he said, rests on two ideas. One -- [[schools for all.|1]] Two -- [[roads to every village.|2]]',
    `The mayor named three “serious tests” that the city will have to face. “ One – [[a shrinking budget, with taxes under pressure.|1]] Two – [[old bridges, with repairs long overdue.|2]] And three – [[floods, with seas on the rise.|3]]”
On the housing front, the mayor warned of a hard year.`,
    'The coach gave two reasons: one — [[the team is young|1]]; two — [[the pitch was wet.|2]]',
    'There are three reasons for the delay. One, [[the permits came late.|1]] Two, [[the rain did not stop.|2]] Three, [[the money ran out.|3]]',
  ],
  'dash and semicolons': [
    'The topics of the paper can be grouped into three main chapters - [[taxes and trade|1]]; [[schools and health|2]]; and [[the army.|3]] Each will need its own experts.',
  ],
  quoted: [
    'He was charged with at least four counts, including [["conspiracy to defraud the state,"|1]] [["conspiracy to obstruct a hearing,"|2]] [["conspiracy against the right to vote"|3]] and [["obstruction of the count."|4]]',
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
    `The schemes of the two ministries included in the program are as under:

i. [[School grants (Ministry of Education)|1]]

ii. [[Seed loans (Ministry of Farming)|2]]

iii. [[Merit-cum-means grants (Ministry of Education)|3]]

iv. [[Rural Credit Corporation (RCC) loan schemes|4]]

v. [[Clean Water Mission (M/o Works)|5]]

vi. [[Rural Roads (M/o Works)|6]]

vii. [[Skills for Youth (M/o Labor)|7]]

viii. [[Homes for All (M/o Housing)|8]]`,
    `The programme has four parts:
I. [[Schools|1]]
II. [[Seeds|2]]
III. [[Credit|3]]
IV. [[Water|4]]`,
  ],
  'phases that head lines': [
    'First stage\n\n[[The guns fall silent.|1]]\n\nSecond stage\n\n[[The prisoners go home.|2]]\n\nFinal stage:\n\n[[The border opens.|3]]',
    `The president outlined the plan's three phases in a speech.

First phase

[[A full ceasefire of six weeks. Troops would leave the towns.|1]]

Second phase

[[All hostages would be freed.|2]]

Third phase

[[Rebuilding would begin.|3]]`,
  ],
  'one and another of one noun': [
    'Can the court overturn it? One [[argument is that it is a matter for the state.|1]] Another [[argument is that each town votes for itself.|2]] I do not know.',
  ],
  'brackets before long points': [
    'Here is what I saw. It was a long night.\n\n1) [[Ann Lee made a turn. She still runs on slogans. Nobody minded.|1]]\n\n2) [[Bo Hill sounds like an uncle. He went to the attack twice. It did not help.|2]]',
  ],
  'things that look like deeds': [
    'Based on the test, patients were divided into three groups: [[normal aging|1]], [[accelerated aging (older than their real age)|2]], and [[decelerated aging (younger than their real age).|3]]',
    'Patients were divided into three groups: [[normal aging|1]], [[accelerated aging|2]], and [[decelerated aging.|3]]',
  ],
  '"or" within a phrase': [
    'The panel recommended that the mayor be charged with four crimes: [[inciting or assisting a riot|1]], [[obstruction of a hearing|2]], [[conspiracy to defraud the state|3]] and [[conspiracy to make a false statement.|4]]',
    'They face three charges: [[making or selling weapons|1]], [[theft|2]] and [[conspiracy to commit murder.|3]]',
  ],
  'an "And" after the first sentence': [
    'Most members agree on two points: [[The mayor faced strong headwinds.|1]] And [[her plan for the port cost her the vote.|2]]',
  ],
  'a second that is no point': [
    'The race had three surprises. First, [[Hill led. Lee, who had trained for a year, finished a distant second, but ahead of Marr.|1]] Second, [[it rained.|2]] Third, [[nobody fell.|3]]',
  ],
  'parties after names': [
    'The panel referred four members: [[Bo Hill, R-Calif.|1]], [[Jim Lee, R-Ohio|2]], [[Al Marr, R-Pa.|3]], and [[Cy Dahl, R-Ariz.|4]]',
    'Three senators voted no: [[Ann Lee (D-N.Y.)|1]], [[Bo Hill, I-Vt.|2]], and [[Cy Dahl, D-Conn.|3]]',
  ],
  'numbers below what results': [
    `While the vote did not upend views, it did result in:
1) [[Leaders admitting that Hill won, which many were still fighting a week ago.|1]]
2) [[Some leaders also owning up to the riot (“The president bears the blame,” Lee added); Marr releasing a video.|2]]
3) [[And Marr becoming the first mayor to be impeached twice.|3]]
The council is changing hands.`,
  ],
  '"of" before longer phrases': [
    "We endorse the President's five priority issues of [[climate change|1]], [[financing for development|2]], [[achieving the Millennium Goals (MDGs)|3]], [[countering terrorism|4]], and [[the reform of the Council.|5]] To help, we have pooled our funds.",
    'His speech turned on the three themes of [[family|1]], [[faith|2]] and [[hard work.|3]]',
  ],
  twins: [
    'We are determined to pursue our twin strategies of [[ending poverty|1]] and [[joining the regional market.|2]] We hope to do so soon.',
    'The ministry has a dual aim: [[a strong army|1]] and [[a strong, steady economy.|2]]',
  ],
  'a clause before the dash': [
    'The three principles that define Acme - [[prompt response|1]], [[tailored work|2]], and [[team-centric learning|3]] - are not slogans.',
  ],
  'one and one': [
    'Two important laws have been enacted — [[one on equality|1]] and [[one on changing the outdated rules of the family code.|2]] Crime has fallen.',
    'She has written two books: [[one on the war|1]], and [[one on her years at sea.|2]]',
  ],
  '"lastly" after spelled numbers': [
    'The reform should rest on these principles: one, [[it must not put the Council in danger|1]]; two, [[it should make the Council more just|2]]; three, [[small States should not be shut out|3]]; and, lastly, [[it should take place soon.|4]]',
    'We need: one, [[a truce|1]]; two, [[a swap of prisoners|2]]; and finally, [[a vote.|3]]',
  ],
  'the symbol of a record': [
    `We must do more. First, [[we must adopt the changes. That is needed so that the fund goes on.|1]]    11-51360 16
Secondly, [[we must make progress on loss and damage.|2]] 
Thirdly, [[we must look again at forests.|3]]`,
  ],
  '"including" before all of them': [
    "My country supports the four main areas of focus of the President's term, including [[the peaceful settlement of disputes|1]], [[reform|2]], [[better prevention and response|3]], and [[growth.|4]]",
  ],
  'clauses after "that" and "a few"': [
    'Back then all anyone could talk about was fears that: [[trade would grind to a halt|1]]; [[costs would put whole trades out of business|2]]; and [[new risks would arise.|3]] Those fears did not come true.',
    "The outcome was shaped by a few events, years ago: [[the checks sent out by both governments|1]]; [[the war, which caused gas prices to surge|2]]; [[the bank's slow response|3]]; and [[the lack of parts.|4]]",
    'There are several kinds of locks: [[those with keys|1]], [[those with codes|2]] and [[those with cards.|3]]',
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
