import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';

/** What says when the first statement of a text was said, between brackets; "Thursday" is 2020-09-17. */
function read(marked: string): {
  readonly wanted: string | null;
  readonly found: string | null;
  readonly days: string;
} {
  const wanted = /\[(.*?)\]/.exec(marked)?.[1] ?? null;
  const text = marked.replace(/[[\]]/g, '');
  const { quotes } = analyze(text, { tasks: ['entities', 'statements'], anchor: '2020-09-17' });
  const said = quotes?.[0]?.said;
  if (quotes?.length === 0) throw new Error(`no statement in ${text}`);
  if (said && text.slice(said.start, said.end) !== said.text) throw new Error('the span is no slice');
  return { wanted, found: said?.text ?? null, days: said ? `${said.from} ${said.to}` : '' };
}

describe('the words of its sentence that say when something was said', () => {
  test.each([
    ['Ann Lee said [Monday] that the river would rise.', '2020-09-14 2020-09-14'],
    ['Ann Lee said on [Monday] that the river would rise.', '2020-09-14 2020-09-14'],
    ['Ann Lee told reporters in Oslo on [Monday] that the river would rise.', '2020-09-14 2020-09-14'],
    ['Ann Lee said [late on Wednesday] that the river would rise.', '2020-09-16 2020-09-16'],
    ['On [Monday] Foreign Minister Ann Lee said that the river would rise.', '2020-09-14 2020-09-14'],
    ['"The river will rise," Ann Lee said on [Tuesday].', '2020-09-15 2020-09-15'],
    ['"The river will rise," said Ann Lee on [Tuesday].', '2020-09-15 2020-09-15'],
    ['"The river will rise," Ann Lee told Reuters in an interview on [Tuesday].', '2020-09-15 2020-09-15'],
    ['"The river will rise," Ann Lee said in a statement [yesterday].', '2020-09-16 2020-09-16'],
    ['On [Monday], Ann Lee said that the river would rise.', '2020-09-14 2020-09-14'],
    ['In a speech on [Monday], Ann Lee said that the river would rise.', '2020-09-14 2020-09-14'],
    ['[Last week] Ann Lee said that the river would rise.', '2020-09-07 2020-09-13'],
    ['Ann Lee said in [2019] that the river would rise.', '2019-01-01 2019-12-31'],
    ['Ann Lee called it "a good day for all of us" on [Monday].', '2020-09-14 2020-09-14'],
    ['The river will rise, Ann Lee said on [September 10, 2020].', '2020-09-10 2020-09-10'],
  ])('%s', (marked, days) => {
    const { wanted, found, days: told } = read(marked);
    expect([found, told]).toEqual([wanted, days]);
  });
});

describe('no day of the statement', () => {
  test.each([
    'Ann Lee said that the river would rise on Monday.',
    'Ann Lee, who was elected on Monday, said that the river would rise.',
    'Ann Lee said after the vote on Monday that the river would rise.',
    "Ann Lee said ahead of Monday's vote that the river would rise.",
    '"The river will rise," said Ann Lee, who arrived on Monday.',
    '"The river will rise," Ann Lee said of the flood on Monday.',
    '"The river will rise on Monday," Ann Lee said.',
    'The river rose on Monday, and Ann Lee said that it would fall.',
    'Ann Lee took part in the March of 2019 as a young student in Oslo, and says she would do it again.',
    'Ann Lee said every Monday that the river would rise.',
    'Ann Lee said for three days that the river would rise.',
    'It rained on Monday. "The river will rise," Ann Lee said.',
    'Ann Lee said the river would rise.',
  ])('%s', (text) => expect(read(text).found).toBeNull());
});
