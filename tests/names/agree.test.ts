import { describe, expect, test } from 'vitest';
import { agree } from '../../src/names/agree.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark, unmark } from '../helpers/marked.js';

/** The names that the tagger found, with its confidence, and below what they are once they agree. */
const changed: readonly (readonly [found: string, agreed: string])[] = [
  // most mentions have another type
  [
    '[[Acme Mills|organization 0.9]] grew. [[Acme Mills|organization 0.7]] shrank. They saw [[Acme Mills|person 0.84]].',
    '[[Acme Mills|organization 0.9]] grew. [[Acme Mills|organization 0.7]] shrank. They saw [[Acme Mills|organization 0.64]].',
  ],
  [
    'They saw [[Zorvex|organization 0.9]], [[Zorvex|organization 0.7]] and [[Zorvex|person 0.5]].',
    'They saw [[Zorvex|organization 0.9]], [[Zorvex|organization 0.7]] and [[Zorvex|organization 0.64]].',
  ],
  [
    'They saw [[Zorvex|person 0.5]], [[Zorvex|organization 0.9]] and [[Zorvex|organization 0.7]].',
    'They saw [[Zorvex|organization 0.64]], [[Zorvex|organization 0.9]] and [[Zorvex|organization 0.7]].',
  ],
  [
    'They saw [[North Korea|location 0.9]], [[North Korea|location 0.9]] and [[North Korea|group 0.5]].',
    'They saw [[North Korea|location 0.9]], [[North Korea|location 0.9]] and [[North Korea|location 0.72]].',
  ],
  // one is enough against a mention that is hardly certain
  [
    'They saw [[Acme Mills|organization 0.9]] and [[Acme Mills|person 0.39]].',
    'They saw [[Acme Mills|organization 0.9]] and [[Acme Mills|organization 0.72]].',
  ],
  // missed, though it is a name elsewhere
  [
    'They saw [[Acme Mills|organization 0.6]]. Acme Mills grew.',
    'They saw [[Acme Mills|organization 0.6]]. [[Acme Mills|organization 0.42]] grew.',
  ],
  [
    'They saw [[Zorvex|organization 0.6]] and [[Zorvex|organization 0.6]]. Now Zorvex grew.',
    'They saw [[Zorvex|organization 0.6]] and [[Zorvex|organization 0.6]]. Now [[Zorvex|organization 0.42]] grew.',
  ],
  // the longest name is taken
  [
    'They saw [[Acme Mills|organization 0.9]] and [[Acme Mills of Rome|organization 0.8]]. Acme Mills of Rome grew.',
    'They saw [[Acme Mills|organization 0.9]] and [[Acme Mills of Rome|organization 0.8]]. [[Acme Mills of Rome|organization 0.56]] grew.',
  ],
  [
    'They saw [[Acme Mills of Rome|organization 0.9]] and [[Acme Mills|organization 0.8]]. Acme Mills of Rome grew.',
    'They saw [[Acme Mills of Rome|organization 0.9]] and [[Acme Mills|organization 0.8]]. [[Acme Mills of Rome|organization 0.63]] grew.',
  ],
  // and what comes after it is looked at too
  [
    'They saw [[Acme Mills|organization 0.9]] and [[Bolt Works|organization 0.9]]. Acme Mills Bolt Works grew.',
    'They saw [[Acme Mills|organization 0.9]] and [[Bolt Works|organization 0.9]]. [[Acme Mills|organization 0.63]] [[Bolt Works|organization 0.63]] grew.',
  ],
  // names of up to eight words
  [
    'They saw [[Union of Mills and Farms of North Rome|organization 0.9]]. Union of Mills and Farms of North Rome grew.',
    'They saw [[Union of Mills and Farms of North Rome|organization 0.9]]. [[Union of Mills and Farms of North Rome|organization 0.63]] grew.',
  ],
  // the family name of a person, first or last
  [
    '[[Wang Yi|person 0.9]] met [[Wang|person 0.9]]. Later Wang left.',
    '[[Wang Yi|person 0.9]] met [[Wang|person 0.9]]. Later [[Wang|person 0.5]] left.',
  ],
  [
    '[[Ann Zorvex|person 0.9]] spoke. [[Ann Zorvex|person 0.9]] left. They saw [[Zorvex|organization 0.5]].',
    '[[Ann Zorvex|person 0.9]] spoke. [[Ann Zorvex|person 0.9]] left. They saw [[Zorvex|person 0.43]].',
  ],
  [
    '[[Ann Zorvex|person 0.75]] spoke. [[Ann Zorvex|person 0.75]] left. They saw [[Zorvex|organization 0.3]].',
    '[[Ann Zorvex|person 0.75]] spoke. [[Ann Zorvex|person 0.75]] left. They saw [[Zorvex|person 0.36]].',
  ],
  [
    '[[Ann Lus|person 0.9]] spoke. [[Ann Lus|person 0.9]] left. They saw [[Lus|organization 0.5]].',
    '[[Ann Lus|person 0.9]] spoke. [[Ann Lus|person 0.9]] left. They saw [[Lus|person 0.43]].',
  ],
];

const unchanged: readonly string[] = [
  // a certain mention keeps its type
  '[[Acme Mills|organization 0.9]] grew. [[Acme Mills|organization 0.9]] shrank. They saw [[Acme Mills|person 0.85]].',
  // no clear majority
  'They saw [[Acme Mills|organization 0.9]] and [[Acme Mills|person 0.41]].',
  'They saw [[Zorvex|organization 0.7]] and [[Zorvex|person 0.5]].',
  // a country is a team in one sentence and a place in the next
  'They saw [[Norway|organization 0.9]], [[Norway|organization 0.9]] and [[Norway|location 0.5]].',
  // a family name weighs less than a name by itself, and a doubtful one nothing
  '[[Ann Zorvex|person 0.9]] spoke. [[Ann Zorvex|person 0.9]] left. They saw [[Zorvex|organization 0.6]].',
  '[[Ann Zorvex|person 0.7]] spoke. [[Ann Zorvex|person 0.7]] left. They saw [[Zorvex|organization 0.3]].',
  // no family name: in capitals, of two letters, a title, between the others
  '[[Ann ZORVEX|person 0.9]] spoke. [[Ann ZORVEX|person 0.9]] left. They saw [[ZORVEX|organization 0.3]].',
  '[[Ann deZorvex|person 0.9]] spoke. [[Ann deZorvex|person 0.9]] left. They saw [[deZorvex|organization 0.3]].',
  '[[Ann Zo|person 0.9]] spoke. [[Ann Zo|person 0.9]] left. They saw [[Zo|organization 0.3]].',
  '[[President Zorvex|person 0.9]] spoke. [[President Zorvex|person 0.9]] left. They saw [[President|other 0.3]].',
  '[[Ann Kel Zorvex|person 0.9]] spoke. [[Ann Kel Zorvex|person 0.9]] left. They saw [[Kel|organization 0.3]].',
  // an organization has no family name
  '[[Acme Zorvex|organization 0.9]] grew. [[Acme Zorvex|organization 0.9]] shrank. They saw [[Zorvex|person 0.3]].',
  // a single word was found once only, starts a sentence, or is a common word
  'They saw [[Zorvex|organization 1]]. Now Zorvex grew.',
  'They saw [[Zorvex|organization 0.9]] and [[Zorvex|organization 0.9]]. Zorvex grew.',
  'They saw [[Will|person 0.9]] and [[Will|person 0.9]]. Now Will it rain?',
  'They saw [[zorvex|organization 0.9]] and [[zorvex|organization 0.9]]. Now zorvex grew.',
  // a doubtful name is not added
  'They saw [[Acme Mills|organization 0.59]]. Acme Mills grew.',
  // part of it is another name, or it is part of one
  'They saw [[Acme Zorvex|organization 0.9]], [[Zorvex|organization 0.9]] and [[Zorvex|organization 0.9]].',
  'They saw [[Acme Mills|organization 0.9]]. Now Acme [[Mills|person 0.9]] grew.',
  // nine words
  'They saw [[Union of Mills and Farms of North Rome City|organization 0.9]]. Union of Mills and Farms of North Rome City grew.',
];

function agreeing(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, agree(names, doc, words)));
}

describe('changes', () => test.each(changed)('%s', (found, agreed) => expect(agreeing(found)).toBe(agreed)));

describe('leaves alone', () =>
  test.each(unchanged)('%s', (row) => expect(agreeing(row)).toBe(row.replaceAll(' 1]]', ']]'))));

test('adds no name in a text where there is none', () => {
  const { text } = unmark('The mayor of a town left.');
  expect(agreeing(text)).toBe(text);
});
