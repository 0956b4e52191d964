import { describe, expect, test } from 'vitest';
import { findPoints } from '../../src/points/index.js';
import { documentOf } from '../helpers/document.js';

/** Ordinals, numerals and counts that enumerate nothing. */
const silent = [
  // the text breaks off
  'There are two topics that I had in mind: night, and',
  'There are two topics that I had in mind: night, or',
  // ordinals that belong to a name or a noun
  'First Lady Jill Biden flew to Warsaw. Second Gentleman Doug Emhoff stayed at home.',
  'The second quarter was weak. The third quarter was worse.',
  'First-half profit rose by 4 percent. Second-half profit is expected to fall.',
  'Third Point LLC sold its shares. Second Cup closed two shops.',
  'Brazil is the second-largest grower of soybeans, and the third-largest of maize.',
  'World War II began in 1939. World War I had ended in 1918.',
  'The First Amendment protects speech. The Second Amendment protects arms.',
  'First Republic Bank failed in May. First Citizens bought what was left.',
  'The Third Reich fell in 1945.',
  'The first amendment was voted down, and the second was withdrawn.',
  'He was born on the first of May and died on the second of June.',
  'It was the first time that the two had met.',
  'A second later he was gone. A third shot was heard.',
  'Her first novel sold well. Her second did not.',
  'The first two days were calm. The last two were not.',
  // the points of players, a crime with its victims, a series that begins in brackets
  'Oslo: Lee 15 points. Marr 4 points. Hill 3 points. Dahl 6 points. Berg 4 points. Vik 2 points.',
  'There is news in the quadruple murders case: a knife, a car, a glove and a boot were found.',
  'It has three tiers on which to dry clothes. They are turned (by lifting the rung), making way for shirts, towels or sheets.',
  // a story
  'First he locked the door, then he called the police.',
  'At first, nobody noticed. Then the phones began to ring.',
  'First came the rain. Then came the wind.',
  'The first bomb went off at noon. The second exploded an hour later.',
  'Two bombs went off. The first exploded at noon. The second exploded an hour later.',
  'First, she trained as a nurse. Later she went to sea.',
  'Finally, the talks ended. Next, the delegates flew home.',
  'One of the men had a knife. Another had a gun.',
  'One by one, the lights went out.',
  'On the one hand he likes the job.',
  'Two bombs went off. The first, hidden in a car, killed a guard. The second, in a bin, hurt nobody.',
  'The first phase was held in May. The second phase was held in June.',
  'The first goal was scored by Kane. The second goal was a penalty.',
  'First he ran, and then he walked, and finally he sat down.',
  'He was hit twice, first in the arm and then in the leg.',
  'One theory is that the ice melts. Another theory says the core slows down.',
  'On the one hand, prices fall. On the other hand, wages fall too.',
  'It is late for one year, and for another the price is too high.',
  '"The first thing we did was call the police," she said. "The second thing we did was pray."',
  'He was 1st in the slalom and 2nd in the downhill.',
  // sayings
  'First, do no harm.',
  'First things first.',
  'Safety first, he said, and second chances are rare.',
  'First come, first served.',
  'America First is a slogan.',
  'Women and children first, the captain shouted.',
  'Second, he has no money.',
  // places in a race
  'Hamilton finished first, Verstappen second and Norris third.',
  'She was first in the butterfly and second in the medley.',
  'Kenya came first, second and third in the marathon.',
  'Liverpool are first, with Arsenal second, and City third.',
  'Second seed Iga Swiatek lost. Third seed Coco Gauff won.',
  'He ran first base, second base and third base in one go.',
  `Women's javelin
1. Ann Lee (Cuba) 61.36
2. Eva Hill (Australia) 60.66
3. Ida Dahl (Germany) 60.66`,
  `Final standings:
1. Ferrari 120
2. McLaren 98
3. Williams 44`,
  `Results of the stage on Thursday:
1. Bo Dahl
2. Tom Hill
3. Udo Lang`,
  'The top 10 richest in the city are: 1) Li Bo; 2) Lee Wang; 3) Ann Cheng.',
  // numerals that count up by chance
  `1. Introduction
The paper is about trade.
2. Methods
We asked a hundred firms.
3. Results
Most of them export.`,
  `1996 was a dry year.
1997 was a wet one.`,
  `2-1 to Arsenal after ten minutes.
3-1 at the break.`,
  `1. FC Köln lost again.`,
  'The rule is in subparagraph (1) or (2) of the article.',
  'Smith scored twice (1), and Jones once (2).',
  'See Figures 1 and 2.',
  'The score was 6-4, 2-6, 7-5.',
  'He lives at 1. The Green, and she at 2. The Green is quiet.',
  'J. Smith, A. Jones and B. Brown were there.',
  'Plan A. Plan B. Plan C.',
  'The vitamin C. A. Davis takes is cheap.',
  'Article 1 was adopted. Article 2 was not.',
  // counts that announce nothing
  'Two people were killed and three hurt in the crash.',
  'The shop sells three things.',
  'He spoke for two hours: the hall was full.',
  'She has two children: it is a small family.',
  'Two things have happened: each gives hope and joy.',
  'The vote was 51 to 49: a close result, and a bitter one.',
  'It happened at 10:30, and again at 11:30.',
  'The train takes three hours -- longer than the bus, the car and the plane.',
  'There are two types of atoms -- copper and oxygen -- in the oxide.',
  'The deal has two parts -- and nobody likes it, not even the bank.',
  'Four ministers: none of them spoke, and none of them stayed.',
  'Israel holds three towns -- Qalqiliya, Bethlehem and Ramallah -- and is to hand them over.',
  'Here are two examples: there is one in Florida, just north of Miami.',
  `Leaders after the first round:
- 5 Bo Dahl
- 4 Tom Hill
- 3 Udo Lang`,
  `Most traded shares:
- ACME 7,190
- HILL 3,853`,
  'He won in three sets: 6-4, 3-6, 7-5.',
  'Two of the suspects - a man and a woman - were freed.',
  'Three things happened. He ran. He fell. He ran on. He died.',
  'The law does three things. It bans the bomb. Nobody likes it.',
  // dashes of speech and of bylines
  `- I never met him.
- Nor did I.`,
  `-- By Ann Lee
-- In Geneva`,
  // halves and parts of a story, rankings, schedules, records, names and asides
  'In the first half, Kane scored twice. In the second half, he was sent off.',
  'Two men entered the bank. The first man carried a gun. The second man carried a bag.',
  'The team won the first game 3-1. The second game was a draw. The third was lost.',
  'Who killed him? Why did they do it? When will we know?',
  '"Were you there?" she asked. "Did you see him? Did you speak?"',
  `Schedule:
1. 9:00 Opening
2. 10:30 Talks
3. 12:00 Lunch`,
  `Program of the visit:
• Monday: Oslo
• Tuesday: Bergen
• Wednesday: Rome`,
  `Top scorers:
1. Kane 12
2. Salah 10
3. Haaland 9`,
  `1. I thank the President for his words. My country has always stood by this house. It will do so again.
2. The year has been hard. Wars have gone on. Prices have risen, and many States are in debt.
3. We meet at a time of change. Nobody knows what will come. The young look to us.`,
  `References:
1. Lee A. The sea and the law. Oslo: Hill; 2012.
2. Hill B. Tides. https://example.org/tides`,
  'Contact: Ann Lee, 1. Main Street, Oslo. 2. Floor.',
  'The first leg is on Tuesday. The second leg is a week later.',
  'Chapter 1. The Beginning. Chapter 2. The End.',
  'The A320 and the B737 are jets. Vitamin A. B. Hill takes it.',
  'One of the suspects is in custody. The other is on the run.',
  'One in three voters is undecided. Another third will stay at home.',
  'He was the first to come, the second to leave and the third to be asked.',
  'The first was born in 1950. The second was born in 1952.',
  'The vote was 12 to 3, with two countries abstaining: a defeat for the mayor, and a warning.',
  'He has three children: a boy and two girls.',
  'Two people died: a man, 40, and his son.',
  'It took three hours: too long, he said.',
  'They played two songs: one was new.',
  'The firm has plants in two cities - Oslo and Rome - and offices in Bern.',
  'On the one hand, the firm is rich. On the other, it is slow.',
  'There are two of us here: I stay and you go.',
  'He gave the following answer: yes, no and maybe.',
  'She said the following: we came, we saw and we won.',
  'The following year: a flood, a fire and a war.',
  'Step by step, the town recovers. Number one is Oslo. The number of visitors rose.',
  'Yes - I know; - he said - but no.',
  'By Ann Lee • May 3 • 5 min read',
  'Photos: Ann Lee • Bo Hill',
  '- Ann Lee, Oslo; - Bo Hill, Rome',
  'A. B. Lee and C. D. Hill wrote it.',
  'The road is 1. long 2. narrow? No.',
  'There were two reports of shots. It was dark. Second, a witness called the police.',
  'Article 1 was adopted. Article 2 was not. Article 3 is open.',
  'Another day, another record. Another is near.',
  'He said a further 20 people were hurt. A further problem is the rain.',
  'Option one is dead. The deal is off.',
  `Five takeaways from the debate

Oslo (AP) - The debate was loud.`,
  `Three dead in Oslo fire

1. MAY - The fire began at noon.`,
  'The first question is who pays. Nobody knows. It is late. The town sleeps. It is dark. The mayor left. The vote failed. Its second question is older.',
  `Most read
1. Storm hits coast
2. Minister quits over emails
3. Bank cuts rate`,
  `For more information:

* Website: https://example.org
* Email: press@example.org
* Phone: (212) 555-0100`,
  `Dealers near you:

* Hill Motors, 15 Main Street, Oslo
* Lee Cars, 200 River Road, Bergen
* Marr Autos, 7 Park Avenue, Rome`,
  `Transcript as follows:
"LEE: Were you there?
HILL: I was not.
LEE: Who was there?"`,
  'Her lead fell by three points. The poll was held in May. The poll had 900 answers. The poll cost little.',
  "He has invited Tim Lee, the head of Acme, one of Hill's best friends. Finally, he sat down.",
  'Call the embassy on the following numbers: 0063288564; 0063917807; press@example.org.',
  `1. I thank the President for his words. My country stands by him, as it always has.
2. The year was hard. Many died in wars that nobody wanted.`,
  'Hill will star in a three-part film. The film is set in Oslo. The film was shot in May. The film is long.',
  'Well, number one, we have to admit that it rains. Then he turned to those who stayed.',
  'Hill played for two teams. One of the greatest runners of his time, he was named second on the list of the town.',
  'He was charged with two others. They were charged with 12 counts, including theft, fraud and arson.',
  'The mayor and three others left. They were tired, hungry and cold.',
  'The plan has three aims. They are noble and good.',
  'The town had a dual mission as the mayor saw it. But is it true? Or is it a lie?',
  'After three visits, Lee, Hill and Marr left.',
  'In three areas, the price fell, wages rose, and nobody was glad of it in the end.',
  'For three reasons, he said, rain and wind.',
  'The sides met on two fronts, again and again.',
  'The talks have two aims. They will go on until Friday. They are led by Norway.',
  'He won by three: Lee, Hill and Marr stayed at home.',
  'Some groups grew in the year: those in Oslo, those in Bergen and those in Rome.',
  'In the 1990s: rents rose, wages fell and homes were few.',
  'The one is a friend of the mayor. The other is his cousin.',
  '12. Lee said that the plan was dear. (a) He had not seen it.',
  `He chose plan (a) in May.

(b) had been too dear.`,
  'We see, first, the cost.',
  'Oslo leads the rankings:\n- Bo Hill 12\n- Al Marr 9\n- Ann Lee 7',
  'First ladies smile. Second thoughts come later.',
  'First, he left. Third, he was gone.',
  'We see several ways. First, it rains. Third, it snows.',
  `Your letters.

1. Our view is the same as it was in the spring. The town must choose for itself.

2. The council should try again. It has the means to do so.

3. It may be open to others. They have not been asked.`,
  `He said:

The dam is old.
The road is bad.`,
  'Thirdly, we must stop the trade in arms. It is old.',
  'She was third, and he came fourth, a minute later.',
  'Thirdly, it rains. Fifthly, it snows.',
  `Here are three things they said.

Hill Photos.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.

Hill Photos.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.

Hill Photos.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.`,
  `Oslo 24 points, Bergen 5.

Oslo beat Rome at home.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.

Rome beat Lima.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.

Lima beat no one.

It is a long tale of a town and its river, and of what the people who live there think of the dam that was built above it.`,
  // numbers with a point at the heads of lines
  'Prices rose to\n1.1 million crowns in the north and\n1.2 million crowns in the south.',
  'The river rose.\n1.1 Ada\n1.2 Bo\n1.3 Cy\nThen it fell.',
  'It was changed in version\n1.1 Section 2.3 of the act and\n1.2 of the code say so too.',
  'Annual report\n\n1. Introduction\n\n1.1 The port was built in the last century, and it is old.\n\n1.2 It is owned by the town and by three companies.\n\n2. Methods\n\n2.1 We asked all of the owners what they had paid.\n\n2.2 Most of them sent their books.',
  // numbers alone at the heads of lines
  'Oslo lead the three sides of the group.\n\n1 Oslo\n\n2 Bergen\n\n3 Rome\n\nThey play on.',
  'He named two addresses.\n\n1 Mill Lane\n\nThe house was sold in May, the court heard.\n\n10 Hill Street\n\nThe house is empty, the court heard.',
  'There are two rules.\n\n1 No person shall keep a dog in the port without a license from the harbor master of the town, whose word is final.\n\nIt is old.\n\n2 No person shall feed the birds in the port without a license from the harbor master of the town, whose word is final.\n\nIt is new.',
] as const;

describe('finds nothing in', () => test.each(silent)('%s', (row) => expect(findPoints(documentOf(row))).toEqual([])));
