import { describe, expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes.js';

/** The speakers of a text's quotes, "?" for nobody, each with the organization that the source speaks for. */
function speakersIn(text: string): string {
  const { entities, quotes } = quotesOf(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes
    .map(({ speaker, source }) => {
      const body = source?.organization === undefined ? '' : ` for ${names.get(source.organization)}`;
      return (names.get(speaker ?? '') ?? '?') + body;
    })
    .join(', ');
}

describe('pronouns', () =>
  test.each([
    // the subject of the sentence before
    ['Mr. Lee arrived with Mr. Hill. He said Mr. Hill knew of it all.', 'Lee'],
    ['Mr. Lee met Mr. Hill in Oslo. "We agree on this," he said.', 'Lee'],
    ['In Oslo, Wang Yi met Bo Hill. "We agree on this," he said.', 'Wang Yi'],
    ['Wang Yi told Bo Hill that it was late. He said the deal was off.', 'Wang Yi, Wang Yi'],
    ['"We agree," said Bo Hill, who met Wang Yi. "It is late," he added.', 'Bo Hill, Bo Hill'],
    ["Wang Yi's plan was late. Bo Hill was glad of it. He said it was over.", 'Bo Hill'],
    ['It was Bo Hill who met Wang Yi. He said it was late.', 'Bo Hill'],
    ['The director of the Institute, Bo Hill, told Wang Yi to go. He said it was late.', 'Bo Hill'],
    ['Bo Hill, head of the Institute, met Wang Yi. He said it was late.', 'Bo Hill'],
    ['Bo Hill (D) earlier Monday met Wang Yi. He said it was late.', 'Bo Hill'],
    // who speaks after a long title, and a given name of two
    ['Wang Yi left, said director of police (DGP) Bo Hill. He added that it was late.', 'Bo Hill, Bo Hill'],
    ['Ann-Marie met Bo Hill in Oslo. "We agree on this," he said.', 'Bo Hill'],
    ['Ann-Marie met Bo Hill in Oslo. "We agree on this," she said.', 'Ann-Marie'],
    // the one who spoke last, though nothing tells the sex
    [
      'Bo Hill said it was late. He left Oslo.\n\nWang Yi said we all wait. "We must act," he said. He added that it was over.',
      'Bo Hill, Wang Yi, Wang Yi, Wang Yi',
    ],
    ['Wang Yi left.\n\nLung expert Wang Yi said it was late.\n\n"We must act," he said.', 'Wang Yi, Wang Yi'],
    [
      'Bo Hill said it was late. And as Wang Yi said in Oslo there can be no peace. "It is late for us," he said.',
      'Bo Hill, Wang Yi, Wang Yi',
    ],
    // who is asked answers
    ['Bo Hill asked Wang Yi whether it was late. "It is not late," he said.', 'Bo Hill, Wang Yi'],
    // by sex
    ['Mrs. Lee met Mr. Hill. "We agree on this," he said.', 'Hill'],
    ['Mr. Hill met his wife, Ann Lee. "We agree on this," she said.', 'Ann Lee'],
    ['Mr. Hill said that Ann Lee was ill. She added that it was late.', 'Hill, Ann Lee'],
    ['Ann Lee left. "We agree on this," he said.', '?'],
    // over paragraphs, as long as somebody is spoken of
    ['Wang Yi spoke in Oslo.\n\n"We agree on this."\n\nThe deal was off, he said.', 'Wang Yi'],
    ['Mr. Lee left. He was late. He was glad. He slept. He said it was over.', 'Lee'],
    // whoever was spoken of last, however far, where nobody else was
    [
      'Mr. Lee left. It was May. It was hot. It was late. It was off. It was over. It rained. It was on. It snowed. "We agree," he said.',
      'Lee',
    ],
    [
      'Mr. Lee left Mr. Hill. It was May. It was hot. It was late. It was off. It was over. It rained. It was on. It snowed. "We agree," he said.',
      '?',
    ],
    [
      'Mr. Lee left. It was May. It was hot. It was late. It was off. It was over. It rained. It was on. It snowed. "We agree," she said.',
      '?',
    ],
    // not whoever the report names, nor whoever is told
    ['Mr. Lee was glad. He said Lee was ill.', '?'],
    ['Bo Hill was glad. He told Wang Yi it was late.', 'Bo Hill'],
    // whom a report opens with
    ['Mr Wang Yi met Mr Bo Hill. Wang said it was late. For Hill, he said it was early.', 'Wang Yi, Bo Hill'],
    // a body that spoke last
    ['The Foreign Ministry said it was late. It added that the deal was off.', 'Foreign Ministry, Foreign Ministry'],
    ['Acme said it was late. It also said the deal was off. It said all was over.', 'Acme, Acme, Acme'],
    ['Acme said it was late. Bo Hill said he was glad. It said the deal was off.', 'Acme, Bo Hill, ?'],
    ['Acme met Bo Hill. It said the deal was off.', '?'],
    ['Officials said it was late. They said the deal was off.', '?, ?'],
    ['A report on Acme said it was late. It said the deal was off.', '?, ?'],
    // somebody without a name may be meant
    ['Wang Yi was ill. A lawyer met the press. He said it was late.', '?'],
    ['A woman called. She said it was late.', '?'],
    ['Mr. Lee and Mr. Hill met. "We agree on this," he said.', '?'],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toBe(speakers)));

describe('roles', () =>
  test.each([
    ['Wang Yi, the foreign minister, met Bo Hill. "We agree," the minister said.', 'Wang Yi'],
    ['Foreign Minister Wang Yi met Minister Bo Hill. "We agree," the foreign minister said.', 'Wang Yi'],
    ['Sen. Ann Lee met Gov. Bo Hill. "We agree," the senator said.', 'Ann Lee'],
    ['Sen. Ann Lee met Gov. Bo Hill. "We agree," the lawmaker said.', 'Ann Lee'],
    ['Sen. Ann Lee (R-Texas) met Sen. Bo Hill (D-Ohio). "We agree," the Republican said.', 'Ann Lee'],
    ['Ann Lee, 52, met Bo Hill, 61. "We agree," the 61-year-old said.', 'Bo Hill'],
    ['Ann Lee, 52, met Bo Hill, 61. "We agree," the 40-year-old said.', '?'],
    ['Chinese President Wang Yi met President Bo Hill of Russia. "We agree," the Chinese president said.', 'Wang Yi'],
    ['President Wang Yi met Vice President Bo Hill. "We agree," the vice president said.', 'Bo Hill'],
    ['Vice President Bo Hill left. "We agree," the president said.', '?'],
    ['Former President Bo Hill left. "We agree," the president said.', '?'],
    ['Mr. Hill met his wife, Ann Lee. "We agree," his wife said.', 'Ann Lee'],
    ['President Wang Yi met the press. The president of the regional court said it was late.', '?'],
    ['Education Minister Wang Yi met the press. The minister of education said it was late.', 'Wang Yi'],
    ['Education Minister Wang Yi met the press. The minister of trade said it was late.', '?'],
    ['Former Secretary of State Ann Lee met Bo Hill. The former secretary of state said it was late.', 'Ann Lee'],
    ['Wang Yi, on behalf of the president, met Bo Hill. The president said it was late.', '?'],
    ['Singer Ann Lee met Bo Hill. "We agree," the singer said.', 'Ann Lee'],
    ['Sen. Ann Lee met Sen. Bo Hill. "We agree," the senator said.', '?'],
    ['Sen. Ann Lee left. "We agree," a senator said.', '?'],
    ['Minister Wang Yi left. A minister spoke. "We agree," the minister said.', '?'],
    ['The Acme news agency said it was late.', 'Acme'],
    ['The Acme website said it was late.', 'Acme'],
    ['Acme TV said it was late.', 'Acme'],
    ['The Acme agency said it was late.', '?'],
    ['The Beijing newspaper said it was late.', '?'],
    ['Bo Hill left. The Hill website said it was late.', '?'],
    ['Chinese FM said it was late.\n\nChinese Foreign Minister Wang Yi left Oslo.', 'Wang Yi'],
    ['Chinese Foreign Minister Wang Yi left Oslo. The Chinese FM said it was late.', 'Wang Yi'],
    ['Chinese FM said it was late.\n\nRussian Foreign Minister Bo Hill left Oslo.', '?'],
    ['Chinese FM said it was late.\n\nChinese Vice Foreign Minister Bo Hill left Oslo.', '?'],
    ['Foreign Minister Wang Yi left Oslo. The FM said it was late.', 'Wang Yi'],
    ['King Bo Hill left Oslo. The monarch said it was late.', 'Bo Hill'],
    ['Queen Ann Lee left Oslo. The monarch said it was late.', 'Ann Lee'],
    ['After a call from the director, Bo Hill left. "We agree," the director said.', '?'],
    ['They met the director, Bo Hill. "We agree," the director said.', 'Bo Hill'],
    ['The Foreign Ministry met Acme. "We agree," the ministry said.', 'Foreign Ministry'],
    ['The Foreign Ministry met Acme. "We agree," the bank said.', '?'],
    ['Ann Lee met Bo Hill. The deal was off, the mayor said.', '?'],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toBe(speakers)));

describe('heads of sources', () =>
  test.each([
    ["Wang's lawyer said it was late.", '?'],
    ["Wang's lawyer, Bo Hill, said it was late.", 'Bo Hill'],
    ['The mother of Lee said it was late.', '?'],
    ['Aides to Wang Yi said it was late.', '?'],
    ['Candidates like Wang Yi said it was late.', '?'],
    ['Chinese officials said it was late.', '?'],
    ['An ally, Minister Wang Yi, said it was late.', 'Wang Yi'],
    ['Wang Yi of the Institute said it was late.', 'Wang Yi'],
    ['The director of the Institute, Bo Hill, said it was late.', 'Bo Hill'],
    ['The director of operations Bo Hill said it was late.', 'Bo Hill'],
    ['Minister of Education Dr Bo Hill said it was late.', 'Bo Hill'],
    ['Minister of Health Prof. Ann Lee said it was late.', 'Ann Lee'],
    ['An aide to Prime Minister Dr. Bo Hill said it was late.', '?'],
    ['"We agree on this," said master of ceremonies Bo Hill.', 'Bo Hill'],
    // brackets within a title, and those after a name
    ['"We agree," said Deputy Commissioner of Police (North), Bo Hill. He left.', 'Bo Hill'],
    ['"We agree," said director general of police (DGP) Bo Hill.', 'Bo Hill'],
    ['The chief executive officer (CEO) of Acme, Ann Lee, said it was late.', 'Ann Lee'],
    ['"We agree," said the director (in Oslo), Bo Hill.', '?'],
    ['The superintendent of police Bo Hill said it was late.', 'Bo Hill'],
    ['A critic of president Bo Hill said it was late.', '?'],
    // what stands in commas after a role
    ['The director, Dr. Ann Lee, said it was late.', 'Ann Lee'],
    ["The bank's chief, the economist Bo Hill, said it was late.", 'Bo Hill'],
    ['The minister, the man whom Bo Hill met, said it was late.', '?'],
    ['The minister, an ally of Bo Hill, said it was late.', '?'],
    ['Beijing said it was late.', 'Beijing'],
    ['Wang Yi and Bo Hill said it was late.', 'Wang Yi'],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toBe(speakers)));

describe('who speaks in a document', () =>
  test.each([
    ["Bo Hill left. Hill's letter said it was late.", 'Bo Hill'],
    ['Ann Lee left. Her Facebook post said it was late.', 'Ann Lee'],
    ["The Foreign Ministry met. The ministry's annual report said it was late.", 'Foreign Ministry'],
    ['A letter from Acme said it was late.', 'Acme'],
    ['A report by Acme said it was late.', 'Acme'],
    ['A poll conducted by Acme found that it was late.', 'Acme'],
    ['A statement issued by Wang Yi said it was late.', 'Wang Yi'],
    ['It was late, according to an Acme survey.', 'Acme'],
    ['Acme reports said it was late.', 'Acme'],
    ['Ann Lee left. One Lee ad said it was late.', 'Ann Lee'],
    ['A letter from the Foreign Ministry obtained by Xinhua said it was late.', 'Foreign Ministry'],
    // it is about them, or passed on by them
    ['A letter obtained by Acme said it was late.', '?'],
    ['A letter sent to Acme said it was late.', '?'],
    ['A report on Acme said it was late.', '?'],
    ['Ann Lee left. The Lee report said it was late.', '?'],
    ['Ann Lee left. An anti-Lee ad said it was late.', '?'],
    ['Acme met. An Acme-led survey said it was late.', '?'],
    ['A Facebook post said it was late.', '?'],
    ["Bo Hill left. Hill's indictment said it was late.", '?'],
    ['A letter from a friend said it was late.', '?'],
    ['The letter said it was late.', '?'],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toBe(speakers)));

describe('whom somebody speaks for', () =>
  test.each([
    ['"We agree," said Foreign Ministry spokesman Wang Yi.', 'Wang Yi for Foreign Ministry'],
    ['Chinese Foreign Ministry spokesman Wang Yi said it was late.', 'Wang Yi for Foreign Ministry'],
    ['Wang Yi, a spokesman for Acme, said it was late.', 'Wang Yi for Acme'],
    ['The Foreign Ministry met. "We agree," a spokesman for the ministry said.', '? for Foreign Ministry'],
    ["The Foreign Ministry met. The ministry's spokesman, Wang Yi, said it was late.", 'Wang Yi for Foreign Ministry'],
    ['The Foreign Ministry met. A ministry spokeswoman said it was late.', '? for Foreign Ministry'],
    [
      'Acme spokeswoman Ann Lee said it was late. "We agree," Lee said. She said it was over.',
      'Ann Lee for Acme, Ann Lee for Acme, Ann Lee for Acme',
    ],
    ['Wang Yi spokeswoman Ann Lee said it was late.', 'Ann Lee'],
    ['A spokesman said it was late.', '?'],
    ['Acme director Wang Yi said it was late.', 'Wang Yi'],
    ['Acme said it was late.', 'Acme'],
  ])('%s', (text, speakers) => expect(speakersIn(text)).toBe(speakers)));
