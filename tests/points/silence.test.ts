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
] as const;

describe('finds nothing in', () => test.each(silent)('%s', (row) => expect(findPoints(documentOf(row))).toEqual([])));
