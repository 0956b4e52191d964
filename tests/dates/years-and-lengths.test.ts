import { describe, expect, test } from 'vitest';
import { dateTokens } from '../../src/dates/date-tokens.js';
import { unitAt } from '../../src/dates/lexical.js';
import { readAmount } from '../../src/dates/numbers.js';
import { findNoLengthEvidence, noLengthEvidence } from '../../src/dates/rules/length-evidence.js';
import { decidingYearEvidence, yearEvidence } from '../../src/dates/rules/year-evidence.js';
import { markDates } from '../helpers/dates.js';
import { documentOf } from '../helpers/document.js';
import { unmark } from '../helpers/marked.js';

const ANCHOR = '2020-09-17';

/** By the name of the evidence: its example, with what is found there, and a sentence much like it that the evidence is silent on. */
type Rows = Readonly<Record<string, readonly [matching: string, other: string]>>;

const years: Rows = {
  '15 :1990': ['The ratio was 15 :1990 at best.', 'The vintage was [[1990|1990 1990-01-01..1990-12-31]] at best.'],
  '2000 people': ['A crowd of 2000 people gathered.', 'The [[2000|2000 2000-01-01..2000-12-31]] elections were close.'],
  'a 2000 year old feast': [
    'It is a 2000 year old feast.',
    'In [[2000|2000 2000-01-01..2000-12-31]], year after year of drought came to an end.',
  ],
  'a 1987 Chevrolet': [
    'He drove a 1987 Chevrolet home.',
    'In [[1987|1987 1987-01-01..1987-12-31]] Chevrolet drove home.',
  ],
  '555-1234': ['Call 555-1934 for tickets.', 'It happened in [[mid-1934|1934 1934-01-01..1934-12-31]] in Rome.'],
  '020 7946 2012': [
    'Call 020 7946 2012 for tickets.',
    'It opened in [[2012|2012 2012-01-01..2012-12-31]] for tickets.',
  ],
  'ruled 1702-1714': [
    'She ruled [[1702-1714|1702/1714 1702-01-01..1714-12-31]] with care.',
    'She ruled 1702 with care.',
  ],
  'around 1908': [
    'The hall was built around [[1908|1908 1908-01-01..1908-12-31]].',
    'Around 1950 guests came to the hall.',
  ],
  'the film 2012': ['The film 2012 was loud.', 'The flood of [[2012|2012 2012-01-01..2012-12-31]] was loud.'],
  'called Orion 1980': [
    'He ran a firm called Orion 1980 at home.',
    'He ran a firm called Orion in [[1980|1980 1980-01-01..1980-12-31]].',
  ],
  '"1984"': ['He read "1984" again.', 'He said "[[1984|1984 1984-01-01..1984-12-31]] was odd" again.'],
  'The 1975': [
    'He saw The 1975 play.',
    'The [[1975|1975 1975-01-01..1975-12-31]] war began, and the [[1976|1976 1976-01-01..1976-12-31]] one.',
  ],
  'in 1066': ['The Normans landed in [[1066|1066 1066-01-01..1066-12-31]].', 'The Normans counted from 1066.'],
  'until 1453': [
    'The city held out until [[1453|1453 1453-01-01..1453-12-31]].',
    'The auctioneer held out until 1353.',
  ],
  '(1756-1791)': [
    'Wolfgang Amadeus Mozart ([[1756-1791|1756/1791 1756-01-01..1791-12-31]]) wrote it.',
    'Mozart, 1756, wrote it.',
  ],
  'for 1200': [
    'The farm was sold for 1200 in silver.',
    'The farm was sold, [[1812|1812 1812-01-01..1812-12-31]] at the latest.',
  ],
  'paid 2100': ['She paid 2100 and left.', 'Her goals, [[2049|2049 2049-01-01..2049-12-31]] included, are lofty.'],
  'the room number is 1812': ['The room number is 1812.', 'The best vintage is [[1812|1812 1812-01-01..1812-12-31]].'],
  'c. 1200': [
    'The hall was built [[c. 1200|1200 1200-01-01..1200-12-31]] in stone.',
    'The hall was let for 1200 in silver.',
  ],
  '2020 Main Street': [
    'She lives at 2020 Main Street in Leeds.',
    'She saw the [[2020|2020 2020-01-01..2020-12-31]] Main report.',
  ],
  'a crowd of 2019': [
    'They played to a crowd of 2019.',
    'The total of [[2020|2020 2020-01-01..2020-12-31]] was small.',
  ],
  "the 2014 women's final": [
    "She won the [[2014|2014 2014-01-01..2014-12-31]] women's final.",
    "They lost the 2014 people's homes.",
  ],
  'until at least 2025': [
    'She will stay until at least [[2025|2025 2025-01-01..2025-12-31]].',
    'She will feed at least 2025.',
  ],
  'no later than 2014': [
    'She will leave no later than [[2024|2024 2024-01-01..2024-12-31]].',
    'She will lead no fewer than 2024.',
  ],
  'over 2022': [
    'Prices will rise by a tenth over [[2022|2022 2022-01-01..2022-12-31]].',
    'The price stood at a little over 2000.',
  ],
  'Highway 1990': [
    'She drove on Highway 1990 to the sea.',
    'She saw Paris [[1990|1990 1990-01-01..1990-12-31]] on the shelf.',
  ],
};

const lengths: Rows = {
  'at 1900 hours': [
    'The troops left at [[1900 hours|time 2020-09-17T19:00 2020-09-17]].',
    'He flew [[1900 hours|duration PT1900H]] in all.',
  ],
  'a five-night-a-week show': ['She has a five-night-a-week show.', 'She has [[a week|duration P1W]] off.'],
  'a second chance': ['He got a second chance.', 'The [[30-second|duration PT30S]] spot was banned.'],
  'a quarter': ['A quarter voted early.', 'The slump lasted [[two quarters|duration P6M]].'],
  'three quarters of the vote': [
    'Three quarters of the seats are empty.',
    'It had [[several quarters|duration PXM]] of losses.',
  ],
  'a weekend': ['They spent a weekend there.', 'They spent [[two weekends|duration P2WE]] there.'],
  'a semester': ['She took a semester off.', 'She took [[a month|duration P1M]] off.'],
  'a min': ['Wait a min, he said.', 'Wait [[5 min|duration PT5M]], he said.'],
  'some minute flaws': ['The film has some minute flaws.', 'The film has [[some minutes|duration PTXM]] of song.'],
  'a years': ['They want a years long ban.', 'They want [[a year|duration P1Y]] of peace.'],
  '2018 day five': [
    'He watched Cup [[2018|2018 2018-01-01..2018-12-31]] day five at home.',
    'Shares hit a [[five year|duration P5Y]] low.',
  ],
  'six months of pay': ['He got six months of base pay.', 'He got [[six months|duration P6M]] of rest.'],
  'a year-round school': ['It is a year-round school.', 'It is a [[two-year|duration P2Y]] school.'],
};

interface Table {
  readonly claim: string;
  readonly evidence: readonly { readonly name: string; readonly example: string }[];
  readonly rows: Rows;
  readonly evidenceIn: (text: string) => readonly (string | undefined)[];
}

const tables: readonly Table[] = [
  { claim: 'four digits are a year', evidence: yearEvidence, rows: years, evidenceIn: yearEvidenceIn },
  { claim: 'a unit is no length', evidence: noLengthEvidence, rows: lengths, evidenceIn: lengthEvidenceIn },
];

describe.each(tables)('whether $claim', ({ evidence, rows, evidenceIn }) => {
  test('each piece of evidence has its rows', () =>
    expect(Object.keys(rows).sort()).toEqual(evidence.map(({ name }) => name).sort()));

  test.each(evidence)('"$name" decides in its example and not in the other row', ({ name, example }) => {
    const [matching, other] = rows[name]!;
    expect(unmark(matching).text).toBe(example);
    expect(evidenceIn(example)).toContain(name);
    expect(evidenceIn(unmark(other).text)).not.toContain(name);
  });

  test.each(Object.values(rows).flat())('%s', (row) => expect(markDates(row, ANCHOR)).toBe(row));
});

/** The names of the evidence that decides on each number of four digits. */
function yearEvidenceIn(text: string): (string | undefined)[] {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ normal }, at) =>
    /^\d{4}$/.test(normal) ? [decidingYearEvidence(tokens, at, at + 1, Number(normal))?.name] : [],
  );
}

/** The names of the evidence against each amount with a unit. */
function lengthEvidenceIn(text: string): (string | undefined)[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, at) => {
    const amount = readAmount(tokens, at);
    const unit = amount && unitAt(tokens, amount.end);
    return unit ? [findNoLengthEvidence(tokens, at, amount.value, amount.end, unit)?.name] : [];
  });
}

function tokensOf(text: string) {
  return documentOf(text, { anchor: ANCHOR }).sentences.flatMap(({ tokens }) => dateTokens(tokens));
}
