import { describe, expect, test } from 'vitest';
import { markQuotes, quotesOf } from '../helpers/quotes.js';

/** A label has kind, speaker's name or "?" and verb. */
const finds = [
  'Wang Yi was blunt. "[[It is over.|direct Wang Yi null]]"',
  // further on in the paragraph
  '"[[We agree|direct Wang Yi said]]," Wang Yi said in Oslo. That makes her "[[by far the best of all of us.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said in Oslo. Instead, "[[we all go home again.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was signed in May. "[[It is good for all of us.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. Bo Hill left in May. "[[It is good for all of us.|direct ? null]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. [[It was late|indirect ? say]], officials say. "[[It is good for all of us.|direct ? say]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was late.\n\nIt was off. "[[It is good for all of us.|direct ? null]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was by far "[[the best of all the days|direct ? null]]" in May.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was signed in May, after a long day of rain and of talks in the old town on the hill.\n\n"[[It is good for all of us.|direct Wang Yi said]]"\n\nIt was off.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was signed in May, after a long day of rain and of talks in the old town on the hill by Bo Hill.\n\n"[[It is good for all of us.|direct ? null]]"\n\nIt was off.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. It was signed in May, after a long day of rain and of talks in the old town on the hill.\n\n"[[It is good for all of us.|direct ? null]]" The town was glad.',
  // whom a paper quotes, and who is quoted by it
  'Acme quoted Ann Lee as saying: "[[We stay where we are.|direct Ann Lee saying]]"',
  'Acme welcomed Ann Lee by saying: "[[We stay where we are.|direct Acme saying]]"',
  '"[[We stay where we are|direct Ann Lee quoted]]," Ann Lee was quoted by Acme as saying.',
  // who had the office then
  '"[[We stay where we are|direct Ann Lee said]]," said then mayor Ann Lee.',
  '"We stay where we are," said then Ann Lee.',
  // the verb beside a colon has a subject of its own
  'The deal was off, to which Ann Lee shot back: "[[It is on.|direct Ann Lee shot]]"',
  'When Bo Hill said no, Ann Lee fired back angrily: "[[It is on.|direct Ann Lee fired]]"',
  'For Wang Yi the choice was simple: "[[We stay or we go.|direct Wang Yi null]]"',
  'Ann Lee turned to Bo Hill. "[[The ship is lost.|direct Ann Lee null]]" Hill nodded.',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. Bo Hill walked in. "[[It is a good day for all of us.|direct ? null]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. Bo Hill was blunt. "[[It is a bad day for all of us.|direct Bo Hill null]]"',
  '“[[Ports must stay open.|direct Ann Lee null]]” — Ann Lee, chief executive of Acme',
  '“[[Ports must stay open.|direct Ann Lee null]]”\n— Ann Lee',
  '"[[Anna is a true expert.|direct Bo Hill null]]" -Commissioner Bo Hill',
  'And from Chairwoman Lee:\n\n"[[Anna brings a wealth of experience.|direct Lee null]]"',
  'More from Ann Lee: "[[We agree on this.|direct Ann Lee null]]"',
  'The talks failed - Ann Lee: "[[We agree on this.|direct Ann Lee null]]"',
  'It surprised pollster Ann Lee: "[[We all agree on this.|direct Ann Lee null]]"',
  'Ann Lee (D-Wash.): "[[We agree on this.|direct Ann Lee null]]"',
  'Read more: "[[We all agree on this and on that.|direct ? null]]"',
  'Wang Yi released a statement:\n\n"[[We agree on this.|direct Wang Yi released]]"',
  'Wang Yi had this to say: "[[We agree on this.|direct Wang Yi say]]"',
  '"[[It is no feast|direct Ann Lee grumbled]]," grumbled Ann Lee. "[[It is dreadful|direct Bo Hill sighed]]," sighed Bo Hill.',
  '"[[We agree|direct Wang Yi shot]]," Wang Yi shot back.',
  '"[[We agree|direct Wang Yi shot]]," shot back Wang Yi.',
  '"[[We agree|direct Wang Yi texted]]," Wang Yi texted.',
  '"[[We agree|direct ? ruled]]," the court ruled.',
  '"[[We agree|direct ? chanted]]," the crowd in Oslo chanted.',
  '"[[No|direct ? read]]," read a note from the bank.',
  '"[[Why?|direct Wang Yi snapped]]" Wang Yi snapped. "[[It is late.|direct Wang Yi snapped]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said. "[[We do not agree on this and that|direct Bo Hill nodded]]," Bo Hill nodded.',
  '"[[We agree on this|direct ? said]]," the old, 71-year-old envoy said.',
  '"[[We agree on this|direct Ann Lee told]]," another friend, Ann Lee told Xinhua.',
  '"[[We agree on this|direct Ann Lee said]]," Ann Lee (D-Wash.) said.',
  '"[[We agree on this|direct Wang Yi put]]," as Wang Yi put it.',
  '"[[We agree on this|direct Ann Lee null]]," Ann Lee, an analyst at Acme.',
  '"[[We agree on this|direct Wang Yi said]]" and "[[that is all we say|direct Wang Yi said]]," Wang Yi said.',
  '"[[We agree on this|direct Wang Yi said]]" in the case, Wang Yi said on Monday.',
  '"[[We agree|direct Wang Yi said]]," said Wang Yi, speaking of Oslo, "[[and all is well.|direct Wang Yi said]]"',
  '"[[We agree|direct Wang Yi said]]," Wang Yi said, and then "[[It is good for us.|direct Wang Yi said]]"',
  'But, said Ann Lee, "[[we will all go there.|direct Ann Lee said]]"',
  'Said Ann Lee, who was there, "[[We will all go.|direct Ann Lee Said]]"',
  'Wang Yi texted: "[[We agree.|direct Wang Yi texted]]"',
  'Wang Yi left Oslo, saying "[[we all agree|direct Wang Yi saying]]".',
  'Wang Yi, who left Oslo, went on to say: "[[We agree.|direct Wang Yi say]]"',
  'Wang Yi could only quip: "[[We agree.|direct Wang Yi quip]]"',
  'Wang Yi thanked Ann Lee for "[[a very good day in this old town|direct Wang Yi thanked]]".',
  'Wang Yi criticized the deal signed by Ann Lee in Oslo as "[[a very bad day for this old town|direct Wang Yi criticized]]".',
  'Wang Yi left after he saw Ann Lee, saying "[[we all agree|direct Wang Yi saying]]".',
  'Wang Yi was told: "[[We do not agree on this at all.|direct ? null]]"',
  'Ann Lee asked for it, with Bo Hill saying: "[[We agree.|direct Bo Hill saying]]"',
  `"[[I won't|direct ? said]]," he said, adding: "[[Ask my wife.|direct ? adding]]"`,
  '"[[No|direct Ann Lee said]]," Ann Lee said.',
  'Ann Lee said: "[[No.|direct Ann Lee said]]"',
  'Ann Lee chanted "[[Long Live Oslo!|direct Ann Lee chanted]]" and left.',
  '[[They called him "the Fixer"|indirect Ann Lee said]], Ann Lee said.',
];

const nothing = [
  'Wang Yi was blunt.\n\nThe rain stopped. "It is over."',
  `"The green plan" - Wang Yi's own - is off.`,
  '"It is over!" Bo Hill nodded at Ann Lee.',
  'They saw the film "A Tale of Love and Darkness" in Oslo.',
  'In "The Long Goodbye", Ann Lee played a nurse.',
  `Ann Lee spoke on ABC's "This Week With Bo Hill".`,
  'Ann Lee won a prize for "The Art of the Deal", a book of hers.',
  'The so-called "green deal," the Institute found, is off.',
  'There were people "giving money", but he left.',
  'Ann Lee wore a "Make Oslo Great Again" cap.',
  'The word "people" was said by Ann Lee.',
  'Their song, "Helter Skelter", was what Ann Lee believed in.',
];

/** Whom the text names as the source. */
const sources: readonly (readonly [text: string, ...sources: readonly string[]])[] = [
  ['"We agree," the crowd in Oslo chanted.', 'the crowd in Oslo'],
  ['"We agree," said a man who saw it.', 'a man who saw it'],
  ['"No," read a note from the bank.', 'a note from the bank'],
  ['"We agree on this," the old, 71-year-old envoy said.', 'the old, 71-year-old envoy'],
  // ages
  ['"We agree," said 12-year-old pupil Ann Lee.', '12-year-old pupil Ann Lee'],
  ['"We agree," said 10 year-old Ann Lee, who was there.', '10 year-old Ann Lee'],
  ['"We agree," said the 9 year old.', 'the 9 year old'],
  ['"We agree on this," another friend, Ann Lee told Xinhua.', 'another friend, Ann Lee'],
  ['A sign read "No one goes in here without a mask".', 'A sign'],
  ['Wang Yi left and said: "We agree on this."', 'Wang Yi'],
  ['"We agree on this." — Ann Lee, chief executive of Acme', 'Ann Lee, chief executive of Acme'],
  ['"We agree," he said. "It is late."', 'he', 'he'],
  ['"We all agree on this," they say. The plan for "a town where all of us agree" is off.', 'they', '-'],
];

describe('who says it', () => test.each(finds)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('nobody says', () => test.each(nothing)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('the source', () =>
  test.each(sources)('%s', (text, ...expected) =>
    expect(quotesOf(text).quotes.map(({ source }) => source?.text ?? '-')).toEqual(expected),
  ));

describe('another subject beside it is never the last speaker', () =>
  test.each(['grinned', 'nodded', 'went on', 'shared', 'offered', 'chirped', 'wept', 'nods', 'mutters'])(
    '%s',
    (verb) => {
      for (const end of [',', '?', '!']) {
        const { entities, quotes } = quotesOf(
          `"It is late," Ann Lee said. "We agree on all of this${end}" Bo Hill ${verb}.`,
        );
        const { speaker } = quotes[1]!;
        expect(entities.find(({ id }) => id === speaker)?.name ?? 'Bo Hill').toBe('Bo Hill');
      }
    },
  ));
