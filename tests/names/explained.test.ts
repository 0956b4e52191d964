import { describe, expect, test } from 'vitest';
import { followExplanations } from '../../src/names/explained.js';
import { foundNames, marksOfNames } from '../helpers/found-names.js';
import { mark } from '../helpers/marked.js';

/** The names that the tagger found, and below what they are by the explanations of the article. */
const changed: readonly (readonly [found: string, followed: string])[] = [
  // an acronym in brackets has the type of the name before it, and is a name wherever it occurs
  [
    'The [[African Fish Council|organization]] (AFC) met. Later AFC left.',
    'The [[African Fish Council|organization]] ([[AFC|organization 0.9]]) met. Later [[AFC|organization 0.9]] left.',
  ],
  [
    'The [[United Isle Realm|location]] (UIR) met. [[UIR|organization 0.5]] left.',
    'The [[United Isle Realm|location]] ([[UIR|location 0.9]]) met. [[UIR|location 0.9]] left.',
  ],
  // as papers write those that are spoken as words
  [
    'The [[African Fish Council|organization]] (Afc) met. Only Afc paid.',
    'The [[African Fish Council|organization]] ([[Afc|organization 0.9]]) met. Only [[Afc|organization 0.9]] paid.',
  ],
  [
    'The [[Icy Coast Institute|organization]] (ici) met. Those at ici paid.',
    'The [[Icy Coast Institute|organization]] ([[ici|organization 0.9]]) met. Those at [[ici|organization 0.9]] paid.',
  ],
  // with or without the initials of small words, with stops
  [
    'The [[Council of Fish|organization]] (CF) met.',
    'The [[Council of Fish|organization]] ([[CF|organization 0.9]]) met.',
  ],
  [
    'The [[Council of Fish|organization]] (CoF) met.',
    'The [[Council of Fish|organization]] ([[CoF|organization 0.9]]) met.',
  ],
  [
    'The [[Council of Fish|organization]] (C.F.) met.',
    'The [[Council of Fish|organization]] ([[C.F.|organization 0.9]]) met.',
  ],
  ['The [[Acme & Fish|organization]] (AF) met.', 'The [[Acme & Fish|organization]] ([[AF|organization 0.9]]) met.'],
  // though it is a country's name elsewhere
  [
    'The [[Union of Saws|organization]] (US) met. They saw the [[US|location]].',
    'The [[Union of Saws|organization]] ([[US|organization 0.9]]) met. They saw the [[US|organization 0.9]].',
  ],
  // a common word in lower case only where it is explained
  [
    'The [[Halt Oil Pollution Enterprise|organization]] (hope) met. We hope it is glad.',
    'The [[Halt Oil Pollution Enterprise|organization]] ([[hope|organization 0.9]]) met. We hope it is glad.',
  ],
  // in quotation marks, or the first word of the name
  [
    'The [[Acme Iron Inc.|organization]] (“Acme”) paid. [[Acme|person]] grew.',
    'The [[Acme Iron Inc.|organization]] (“[[Acme|organization 0.9]]”) paid. [[Acme|organization 0.9]] grew.',
  ],
  [
    'The [[Isle Debt Fund|organization]] (the "IDF") paid.',
    'The [[Isle Debt Fund|organization]] (the "[[IDF|organization 0.9]]") paid.',
  ],
  // the acronym of what is no name is none
  [
    'The central processing unit ([[CPU|organization]]) is slow. No [[CPU|organization]] is fast.',
    'The central processing unit (CPU) is slow. No CPU is fast.',
  ],
  ['Small and medium enterprises ([[SMEs|organization]]) grew.', 'Small and medium enterprises (SMEs) grew.'],
  [
    'Illegal, unreported and unregulated ([[IUU|organization]]) fishing fell.',
    'Illegal, unreported and unregulated (IUU) fishing fell.',
  ],
  ['Few said “I don’t know” ([[DK|organization]]) there.', 'Few said “I don’t know” (DK) there.'],
];

const unchanged: readonly string[] = [
  'The [[Acme Iron Inc.|organization]] (the “Company”) paid. The Company grew.',
  // no acronym of the name, or no pair of brackets
  'The [[African Fish Council|organization]] (AFD) met. Later AFD left.',
  'The [[African Fish Council|organization]] (1AFC) met. Later 1AFC left.',
  'The [[African Fish Council|organization]] (AFC1) met. Later AFC1 left.',
  'The [[African Fish Council|organization]] (AFC met. Later AFC left.',
  'The [[African Fish Council|organization]], AFC) met. Later AFC left.',
  'The [[Council|organization]] (C) met. Later C left.',
  // a person has no acronym
  '[[Ann Faye Cole|person]] (AFC) met them. Later AFC left.',
  // part of another name
  'The [[African Fish Council|organization]] ([[AFC North|organization]]) met.',
  // the words before it have other initials, or are a name
  'The fishing boats ([[CPU|organization]]) sank.',
  'The Central Processing Union ([[CPU|organization]]) met.',
  'They met at sea ([[S|organization]]) there.',
];

function following(marked: string): string {
  const { doc, words, names } = foundNames(marked);
  return mark(doc.article.text, marksOfNames(doc, followExplanations(names, doc, words)));
}

describe('changes', () => test.each(changed)('%s', (found, followed) => expect(following(found)).toBe(followed)));

describe('leaves alone', () => test.each(unchanged)('%s', (row) => expect(following(row)).toBe(row)));
