import { expect, test } from 'vitest';
import { analyze, statements } from '../../src/app/library.js';

/** "Ann Lee to Reuters: it was late": the listener's name in brackets where the text has other words. */
function told(text: string): readonly string[] {
  const ledger = statements([analyze(text, { tasks: ['entities', 'statements'] })]);
  return ledger.statements.map(({ name, source, whom, start, end }) => {
    const listener =
      whom && (whom.name === null || whom.name === whom.text ? whom.text : `${whom.text} (${whom.name})`);
    return `${name ?? source?.text}${listener ? ` to ${listener}` : ''}: ${text.slice(start, end)}`;
  });
}

test.each<[string, string]>([
  // the object of the verb
  ['Ann Lee told Reuters that it was late.', 'Ann Lee to Reuters: it was late'],
  ['Ann Lee told Reuters it was late.', 'Ann Lee to Reuters: it was late'],
  ['"It is late," Ann Lee told Reuters.', 'Ann Lee to Reuters: It is late'],
  [
    '"It is late," Ann Lee told Reuters. "It is over."',
    'Ann Lee to Reuters: It is late|Ann Lee to Reuters: It is over.',
  ],
  ['Ann Lee told reporters in Oslo that it was late.', 'Ann Lee to reporters: it was late'],
  ['Ann Lee told a crowd of supporters in Oslo that it was late.', 'Ann Lee to a crowd of supporters: it was late'],
  ['Ann Lee told her advisers on Monday that it was late.', 'Ann Lee to her advisers: it was late'],
  [
    'Ann Lee told the Reuters news agency that it was late.',
    'Ann Lee to the Reuters news agency (Reuters): it was late',
  ],
  ['Ann Lee told news agencies that it was late.', 'Ann Lee to news agencies: it was late'],
  ['Ann Lee told voters he was late.', 'Ann Lee to voters: he was late'],
  ['The deal was off, Ann Lee told Reuters.', 'Ann Lee to Reuters: The deal was off'],
  ['Ann Lee met Mr. Bo Hill. "It is late," she told him.', 'Ann Lee to him (Bo Hill): It is late'],
  ['Ann Lee urged Reuters to end the deal.', 'Ann Lee to Reuters: Reuters to end the deal'],
  ['Ann Lee left, telling Reuters that it was late.', 'Ann Lee to Reuters: it was late'],
  // after a preposition
  ['"It is late," Ann Lee said in an interview with Reuters.', 'Ann Lee to Reuters: It is late'],
  ['"It is late," Ann Lee said in a letter to Reuters on Monday.', 'Ann Lee to Reuters: It is late'],
  ['In an interview with Reuters, Ann Lee said it was late.', 'Ann Lee to Reuters: it was late'],
  ['Speaking to Reuters in Oslo, Ann Lee said it was late.', 'Ann Lee to Reuters: it was late'],
  ['Ann Lee said to Bo Hill that it was late.', 'Ann Lee to Bo Hill: it was late'],
  ['"It is late," Ann Lee wrote to Bo Hill.', 'Ann Lee to Bo Hill: It is late'],
  ['"It is late," Ann Lee, speaking with Reuters, said.', 'Ann Lee to Reuters: It is late'],
  // nobody, or somebody else is told
  ['Ann Lee said it was late.', 'Ann Lee: it was late'],
  ['Ann Lee said she had told Reuters.', 'Ann Lee: she had told Reuters'],
  ['Ann Lee said that she wrote to Reuters on Monday.', 'Ann Lee: she wrote to Reuters on Monday'],
  ['Ann Lee said the constructor was late, in a toString.', 'Ann Lee: the constructor was late, in a toString'],
  ['Ann Lee, in a constructor valueOf on Monday, said it was late.', 'Ann Lee: it was late'],
  ['Ann Lee warned that it was late.', 'Ann Lee: it was late'],
  ['Ann Lee asked whether it was late.', 'Ann Lee: whether it was late'],
  [
    'Ann Lee said it was late, and Bo Hill told Reuters it was off.',
    'Ann Lee: it was late|Bo Hill to Reuters: it was off',
  ],
  ['Ann Lee said on Monday, a day after she met Bo Hill, that it was late.', 'Ann Lee: it was late'],
  ['Ann Lee, the adviser to Bo Hill, said it was late.', 'Ann Lee: it was late'],
  ['"It is late," Ann Lee told on Monday.', 'Ann Lee: It is late'],
])('%s', (text, expected) => expect(told(text).join('|')).toBe(expected));

test('the listener has one name and one id over the articles', () => {
  const texts = ['Ann Lee told the World Bank it was late.', 'Bo Hill told the World Bank it was off.'];
  const ledger = statements(texts.map((text) => analyze(text, { tasks: ['entities', 'statements'] })));
  const [first, second] = ledger.statements.map(({ whom }) => whom);
  expect(first).toMatchObject({ text: 'the World Bank', name: 'World Bank' });
  expect(second!.entity).toBe(first!.entity);
  expect(ledger.entities.some(({ id }) => id === first!.entity)).toBe(true);
});

test('quotes by themselves say nothing of it', () => {
  const { quotes = [] } = analyze('Ann Lee told Reuters it was late.', { tasks: ['quotes'] });
  expect(quotes.map((quote) => 'whom' in quote)).toEqual([false]);
});
