import { nameOf, personOf, times, weekdayOf } from './words.js';

/** Texts of one shape and any size, made to be as hard to process as possible. */
export interface Family {
  readonly name: string;
  /** A text of n units. */
  readonly text: (n: number) => string;
}

const family = (name: string, text: Family['text']): Family => ({ name, text });
/** The same unit n times. */
const repeated = (name: string, unit: string, { before = '', after = '' } = {}): Family =>
  family(name, (n) => before + unit.repeat(n) + after);
/** n units, each made from its number. */
const numbered = (name: string, unit: (i: number) => string, { before = '', between = ' ', after = '' } = {}): Family =>
  family(name, (n) => before + times(n, unit).join(between) + after);

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** Letters, marks and lines of every kind, without any meaning. */
const characters: readonly Family[] = [
  repeated('one word', 'a'),
  repeated('one word in capitals', 'A'),
  repeated('one capitalized word', 'o', { before: 'N' }),
  repeated('digits', '7'),
  repeated('digits with commas', '1,'),
  repeated('digits with dots', '1.'),
  repeated('dots', '.'),
  repeated('spaced dots', '. '),
  repeated('hyphens', '-', { before: 'well', after: 'known' }),
  repeated('words with hyphens', 'well-'),
  repeated('capitals with hyphens', 'Al-'),
  repeated('spaced dashes', ' -- '),
  repeated('dash lines', '--\n'),
  repeated('dashes', '—'),
  repeated('apostrophes', "'", { before: 'it' }),
  repeated('words with apostrophes', "o'"),
  repeated('possessives', "Ann's "),
  repeated('slashes', 'and/'),
  repeated('ampersands', 'A&'),
  repeated('underscores', '_ '),
  repeated('combining marks', '\u0301', { before: 'e' }),
  repeated('letters with marks', 'e\u0301'),
  repeated('zero-width joiners', '\u200d'),
  repeated('emoji joined', '👩\u200d'),
  repeated('no-break spaces', '\u00a0', { before: 'Mr.', after: 'Lee' }),
  repeated('spaces', ' ', { before: 'He said', after: 'so.' }),
  repeated('tabs', '\t', { before: 'He said', after: 'so.' }),
  repeated('words between tabs', 'a\t'),
  repeated('blank lines', '\n', { before: 'He left.', after: 'She stayed.' }),
  repeated('blank lines with spaces', ' \n', { before: 'He left.', after: 'She stayed.' }),
  repeated('CRLF', '\r\n', { before: 'He left.', after: 'She stayed.' }),
  repeated('lone carriage returns', 'a\r'),
  repeated('lone surrogates', '\ud83d'),
  repeated('commas', ','),
  repeated('semicolons', '; '),
  repeated('colons', 'a: '),
  repeated('question and exclamation marks', '?!'),
  repeated('asterisks', '* '),
  repeated('bullets without text', '• \n'),
  repeated('addresses', 'www.example.com/a?b=c&'),
  repeated('mail addresses', 'ann.lee@example.com,'),
];

/** Brackets and quotation marks, nested or never closed. */
const brackets: readonly Family[] = [
  repeated('open brackets', '('),
  repeated('open brackets with words', 'the bank (of '),
  repeated('closed brackets with words', 'the bank of) '),
  family('nested brackets', (n) => `He said ${'(so '.repeat(n)}${')'.repeat(n)}.`),
  repeated('square brackets', '[a] '),
  repeated('open square brackets', 'a ['),
  repeated('quotation marks', '"'),
  repeated('open curly quotes', '“He left '),
  repeated('closing curly quotes', 'he left.” '),
  family('nested curly quotes', (n) => `${'“He said, '.repeat(n)}${'”'.repeat(n)}`),
  repeated('open single quotes', '‘He left '),
  repeated('acronyms in brackets', 'World Health Organization (WHO) '),
  numbered(
    'different acronyms in brackets',
    (i) => `${nameOf(i)} ${nameOf(i + 7)} (${nameOf(i)[0]}${nameOf(i + 7)[0]}).`,
  ),
  repeated('citations', 'He left. [1]\n'),
  repeated('citation lists', '[1][2][3]'),
];

/** Running text. */
const prose: readonly Family[] = [
  repeated('one line without stops', 'they went on to the old house by the river and '),
  repeated('one sentence with commas', 'they went on, the house was old, '),
  repeated('short sentences', 'He left. '),
  repeated('abbreviations', 'U.S. '),
  repeated('titles', 'Mr. '),
  repeated('initials', 'J. '),
  repeated('paragraphs', 'The old house by the river was sold.\n\n'),
  repeated(
    'wrapped lines',
    'The old house by the river that the town had bought for the\nschool was sold to the people who\n',
  ),
  repeated('lines as long as a headline', 'Ministers Meet in Old Town Over River House\n'),
  numbered('headlines', (i) => `${nameOf(i)} Ministers Meet Over River House`, { between: '\n\n' }),
  repeated('lines in capitals', 'MINISTERS MEET OVER RIVER HOUSE\n'),
  repeated('datelines', 'GENEVA, Sept. 17 (Reuters) - He left.\n\n'),
  repeated('a dateline that goes on', 'GENEVA, ', { after: 'Sept. 17 (Reuters) - He left.' }),
  repeated('bylines', 'By Ann Lee\n\n'),
  repeated('a byline that goes on', 'By Ann Lee and ', { after: 'Bo Lee\n\nHe left.' }),
  repeated('credits', '(Reporting by Ann Lee; Editing by Bo Day)\n'),
  repeated('credits of pictures', 'Jane Roe/AFP via Getty Images. '),
  repeated('credits of pictures without an end', 'Jane Roe/'),
  repeated('labels of credits', 'Photo: '),
  repeated('copyrights', '© 2021 The Oslo Courier '),
  repeated('credits in one line', 'Reporting by Ann Lee; Editing by Bo Day; '),
  numbered('a table', (i) => `${nameOf(i)}   ${i}   ${i * 3}.5   ${2000 + (i % 20)}`, { between: '\n' }),
  numbered('a table with bars', (i) => `| ${nameOf(i)} | ${i} | ${2000 + (i % 20)} |`, { between: '\n' }),
];

/** Names, roles, and words that refer to them. */
const names: readonly Family[] = [
  repeated('capitals', 'A '),
  repeated('one name', 'Ann Lee '),
  repeated('one name in sentences', 'Ann Lee met Lee. '),
  numbered('a row of different names', nameOf),
  numbered('different names in sentences', (i) => `${nameOf(i)} left.`),
  numbered('different people', (i) => `President ${personOf(i)} met ${personOf(i + 1)}.`),
  numbered('people who share a surname', (i) => `${nameOf(i)} Lee met Lee.`),
  numbered('people who share a given name', (i) => `Mr. Ann ${nameOf(i)} met Ann.`),
  numbered('surnames alone', (i) => `Mr. ${nameOf(i)} said he left.`),
  numbered('one name that grows', (i) => `${['Ann', 'Lee', 'Day', 'Bo'].slice(0, 1 + (i % 4)).join(' ')} left.`),
  numbered('organizations with one first word', (i) => `The National ${nameOf(i)} Bank met National Bank.`),
  numbered('organizations and their short forms', (i) => `${nameOf(i)} Energy Corp. sold ${nameOf(i)} to the bank.`),
  numbered('different acronyms', (i) => `The ${nameOf(i).slice(0, 4).toUpperCase()} met.`),
  numbered('names with "of"', (i) => `University of ${nameOf(i)} of`),
  numbered('a list of different names', nameOf, { between: ', ', after: ' and Ann.' }),
  numbered('names with "and"', nameOf, { between: ' and ' }),
  repeated('countries', 'China, Kenya, Peru, the United States, '),
  repeated('nationalities', 'Chinese-Kenyan '),
  repeated('nationalities before a person', 'Chinese ', { after: 'President Ann Lee left.' }),
  repeated('places with their countries', 'Geneva, Switzerland, '),
  repeated('roles before a name', 'foreign minister ', { after: 'Ann Lee left.' }),
  repeated('capitalized roles before a name', 'Foreign Minister ', { after: 'Ann Lee left.' }),
  repeated('roles with "of"', 'president of the bank of the city of ', { before: 'The ', after: 'Ann Lee left.' }),
  repeated('roles of the one before', 'President of the Bank of the City of ', { before: 'Ann Lee, ', after: 'left.' }),
  repeated('roles after a name', ', president of the bank', { before: 'Ann Lee', after: ', left.' }),
  repeated('roles after a name with "and"', ' and president of World Bank', {
    before: 'Ann Lee, head of it',
    after: ', left.',
  }),
  numbered('appositions', (i) => `${personOf(i)}, the president of ${nameOf(i)},`),
  repeated('appositions without names', 'the president, the head of it, '),
  repeated('possessive roles', "China's foreign minister's ", { after: 'Ann Lee left.' }),
  repeated('his wife', 'his wife ', { after: 'Ann Lee' }),
  repeated('"the"', 'the '),
  repeated('small words between names', 'de la ', { before: 'Ann ', after: 'Lee left.' }),
  repeated('names with small words', 'Ann de la '),
  repeated('pronouns', 'He met her and she met him. ', { before: 'Ann Lee met Bo Day. ' }),
  repeated('"the minister"', 'The minister left. ', { before: 'Foreign Minister Ann Lee left. ' }),
];

/** Who says what. */
const quotes: readonly Family[] = [
  repeated('quotes with a speaker', '“It is so,” Ann Lee said. '),
  repeated('quotes without a speaker', '“It is so.” '),
  repeated('quotes in paragraphs', '“It is so,” said Lee.\n\n'),
  repeated('quotes that go on', '“It is so.\n\n'),
  numbered('quotes of different speakers', (i) => `“It is so,” said ${personOf(i)}.`),
  repeated('quotes in one sentence', '“so” and '),
  repeated('straight quotes', '"It is so," he said. '),
  repeated('who said', 'said Ann Lee, who '),
  repeated('said that', 'Ann Lee said that ', { after: 'he left.' }),
  repeated('said alone', 'said '),
  repeated('according to', 'according to Ann Lee, ', { before: 'It is so ' }),
  repeated('according to in sentences', 'It is so, according to the minister. '),
  repeated('a verb far from its subject', 'and the old house ', { before: 'Ann Lee, ', after: 'said it was so.' }),
  repeated('he said', 'He said it was so. ', { before: 'Ann Lee left. ' }),
  repeated('subjects that are shared', 'Ann Lee left and said it was so and '),
];

/** Days, clocks, lengths and ranges. */
const dates: readonly Family[] = [
  repeated('days in a row', '17 September 2020 '),
  repeated('days in sentences', 'He left on Sept. 17, 2020. '),
  repeated('ISO days', '2020-09-17-'),
  repeated('ranges in a chain', '17 September 2020 - '),
  repeated('months in a chain', 'May-'),
  repeated('from and to', 'from May to '),
  numbered('numbers with "to"', (i) => String(i % 31), { between: ' to ' }),
  numbered('numbers with hyphens', (i) => String(i % 31), { between: '-' }),
  numbered('numbers with slashes', (i) => String(i % 31), { between: '/' }),
  numbered('numbers with commas', (i) => String(i % 31), { between: ', ', after: ' May' }),
  numbered('numbers with "and"', (i) => String(i % 31), { between: ' and ', after: ' May' }),
  repeated('years', '2020 '),
  repeated('years with hyphens', '2020-'),
  repeated('months', 'May '),
  repeated('weekdays', 'Monday '),
  repeated('weekdays with commas', 'Monday, '),
  numbered('weekdays with "and"', weekdayOf, { between: ' and ' }),
  repeated('clocks', '10:30 '),
  repeated('clocks in a chain', '10:30 a.m. - '),
  repeated('colons in numbers', '10:'),
  repeated('lengths', 'two years and three months and '),
  repeated('lengths with hyphens', 'two-year-'),
  repeated('lengths in a chain', 'two to three to '),
  repeated('spelled numbers', 'twenty '),
  repeated('hundreds of thousands', 'hundred thousand '),
  repeated('ago', 'two years ago '),
  repeated('the day after', 'the day after '),
  repeated('the first of', 'the first of the '),
  repeated('the second week of', 'the second week of ', { after: 'May 2020' }),
  repeated('every', 'every other '),
  repeated('early late', 'early late '),
  repeated('last', 'last '),
  repeated('quarters', 'the first quarter of '),
  repeated('decades', "the 1990s and '80s "),
  repeated('morning', 'Monday morning and evening, '),
  repeated('relative days in sentences', 'He left on Monday. She will come next week. '),
];

/** Lists of points. */
const points: readonly Family[] = [
  family('ordinals in one sentence', (n) => times(n, (i) => `${ORDINALS[i % 2]}, a; `).join('')),
  family('ordinals with names in one sentence', (n) =>
    times(n, (i) => `${ORDINALS[i % 2]}, ${nameOf(i)} left; `).join(''),
  ),
  family('ordinals up to ten in one sentence', (n) => times(n, (i) => `${ORDINALS[i % 10]}, go; `).join('')),
  family('ordinals in sentences', (n) => times(n, (i) => `${ORDINALS[i % 10]}, we go on.`).join(' ')),
  family('ordinals in paragraphs', (n) => times(n, (i) => `${ORDINALS[i % 10]}, we go on.`).join('\n\n')),
  repeated('first', 'First, '),
  repeated('first in sentences', 'First, we go on. '),
  family('ordinals with leads', (n) =>
    times(n, (i) => `Ann Lee made four proposals. ${ORDINALS[i % 10]}, we go on.`).join('\n\n'),
  ),
  repeated('leads without points', 'Ann Lee made four proposals: '),
  repeated('leads in paragraphs', 'Ann Lee made four proposals:\n\n'),
  numbered('numerals in brackets', (i) => `${1 + (i % 30)}) go on`),
  numbered('numerals in two brackets', (i) => `(${1 + (i % 30)}) go on;`),
  numbered('numerals in paragraphs', (i) => `${1 + (i % 90)}. Go on.`, { between: '\n' }),
  numbered('numerals that start anew', (i) => `${1 + (i % 3)}. Go on.`, { between: '\n' }),
  repeated('ones', '1. Go on.\n'),
  repeated('roman numerals', '(i) go on; (ii) go back; '),
  repeated('letters', 'a) go on; b) go back; '),
  repeated('bullets', '- go on\n'),
  repeated('bullets with leads', 'Ann Lee made two proposals:\n- go on\n- go back\n\n'),
  repeated('bullets in one line', '• go on '),
  repeated('a series', 'to go on, ', { before: 'They agreed ', after: 'and to go back.' }),
  repeated('a series with semicolons', 'to go on; ', { before: 'They agreed: ', after: 'and to go back.' }),
  repeated('a series of names', 'cut the taxes, build the homes, ', { before: 'Ann Lee made four proposals: ' }),
  repeated('paragraphs that begin alike', 'To go on with the old house.\n\n', {
    before: 'They agreed on four things:\n\n',
  }),
  repeated('sentences that begin alike', 'We will go on with it. ', { before: 'They agreed on four things. ' }),
  repeated('the first is', 'The first is to go on. The second is to go back. '),
  repeated('one point without stops', 'go on ', { before: 'First, go. Second, ' }),
  repeated('one point with commas', 'go on, ', { before: 'First, go. Second, ' }),
  repeated('one point with dashes', 'a -- ', { before: 'First, go. Second, ' }),
  repeated('one point with spaces', ' ', { before: 'First, go. Second, go', after: 'on' }),
  repeated('one point with stops', '.', { before: 'First, go. Second, go', after: 'on' }),
  repeated('one point with abbreviations', 'U.S. ', { before: 'First, go. Second, go to the ' }),
];

/** Texts of a family by factor; a factor of 1 has about so many characters. */
export function sized({ text }: Family, characters: number): (factor: number) => string {
  const n = Math.ceil(characters / (text(100).length / 100));
  return (factor) => text(factor * n);
}

export const families: readonly Family[] = [
  ...characters,
  ...brackets,
  ...prose,
  ...names,
  ...quotes,
  ...dates,
  ...points,
];
