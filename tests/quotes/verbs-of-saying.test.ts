import { expect, test } from 'vitest';
import { plainVerbsOfSaying, sayingParticiples, verbsOfSaying } from '../../src/lexicon/common/verbs-of-saying.js';
import { markQuotes } from '../helpers/quotes.js';

/** The verbs of saying that newsq promises to know. A word that is taken out of a list, or added to it, must be so here. */
const verbs = wordsOf(`
  acknowledged acknowledges added adds admits admitted advised advises affirmed affirms agreed alleged alleges
  announced announces argued argues asked asks asserted asserts assured assures believed believes boasted boasts
  called calls cautioned cautions claimed claims clarified clarifies commented comments complained complains
  conceded concedes concluded concludes concurred confessed confesses confirmed confirms contended contends
  continued continues countered counters cried declared declares decried demanded demands denied denies described
  describes disclosed discloses echoed echoes emphasised emphasises emphasized emphasizes estimated estimates
  exclaimed explained explains highlighted highlights hinted hoped hopes indicated indicates inquired insisted
  insists joked lamented maintained maintains mentioned mused muses noted notes observed observes opined pledged
  pointed points posted posts predicted predicts proclaimed promised promises proposed proposes quipped reasoned
  recalled recalls recommended recommends recounted recounts reflected reiterated reiterates remarked remarks
  remembered remembers repeated replied replies reported reports responded responds retorted revealed reveals said
  say says shouted specified specifies stated states stressed stresses suggested suggests tell tells testified
  testifies thinks thought told tweeted tweets underlined underlines underscored urged urges vowed vows warned warns
  whispered wondered wonders writes wrote
`);

/** Those that may stand before a clause without "that". */
const plainVerbs = wordsOf(`
  said says say added adds claimed claims believes believed thinks thought insisted insists argued argues explained
  explains hopes hoped admitted admits noted notes announced suggested
`);

const participles = wordsOf(`
  acknowledging adding admitting alleging announcing arguing claiming confirming declaring emphasizing estimating
  explaining insisting noting pledging predicting promising reiterating saying stating stressing suggesting telling
  urging vowing warning writing
`);

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

test('the lists hold these words and no others', () => {
  expect([...verbsOfSaying].sort()).toEqual(verbs.toSorted());
  expect([...plainVerbsOfSaying].sort()).toEqual(plainVerbs.toSorted());
  expect([...sayingParticiples].sort()).toEqual(participles.toSorted());
});

test.each(verbs)('"We will stay," Ann Lee %s.', (verb) => {
  const row = `"[[We will stay|direct Ann Lee ${verb}]]," Ann Lee ${verb}.`;
  expect(markQuotes(row)).toBe(row);
});

/** What somebody thinks or hopes is no report of what is said. */
const beliefs = new Set(['believes', 'believed', 'thinks', 'thought', 'hopes', 'hoped']);

test.each(plainVerbs.filter((verb) => !beliefs.has(verb)))('Ann Lee %s it was too late.', (verb) => {
  const row = `Ann Lee ${verb} [[it was too late|indirect Ann Lee ${verb}]].`;
  expect(markQuotes(row)).toBe(row);
});

test.each(participles)('Ann Lee said it was late, %s that it was cold.', (participle) => {
  const row = `Ann Lee said [[it was late|indirect Ann Lee said]], ${participle} that [[it was cold|indirect Ann Lee ${participle}]].`;
  expect(markQuotes(row)).toBe(row);
});

// After a quotation that ends with a comma, who stands there says it, whatever the verb.
test.each(['looked', 'smiled', 'left'])('"We will stay," Ann Lee %s.', (verb) => {
  const row = `"[[We will stay|direct Ann Lee ${verb}]]," Ann Lee ${verb}.`;
  expect(markQuotes(row)).toBe(row);
});
