import { calendarDay } from '../../iso-date.js';
import { namedDecades } from '../../lexicon/dates/named-decades.js';
import { degreeWords } from '../../lexicon/dates/number-contexts.js';
import { anOrdinalThat } from '../common-openings.js';
import type { When } from '../context.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord } from '../lexical.js';
import { goesOn } from '../numbers.js';
import { either, form, perhapsThe, word, wordIn } from '../opening.js';
import { centuryPeriod, decadePeriod, yearPeriod } from '../period.js';
import { asDate, relative, stated } from '../proposal.js';
import { type DateRule, dateRule } from '../rule.js';

const spelledDecades = new Map<string, number>(Object.entries(namedDecades));
const degrees = new Set<string>(degreeWords);
/** How far off a word still tells what "the 80s" are. */
const NEAR = 15;

const decade = dateRule({
  name: 'the 1990s',
  example: 'Rents doubled in the 1990s.',
  opening: perhapsThe(either(form(/0'?s?$/, '1990s'), wordIn(spelledDecades))),
  read({ from }, tokens, at) {
    const token = tokens[from]!;
    let first: number | null = null;
    let end = from + 1;
    const full = /^((?:1\d|20)\d)0'?s?$/.exec(token.normal);
    if (full && token.normal.endsWith('s')) first = Number(full[1]) * 10;
    // "the 1990's"
    else if (full && isWord(tokens[end], "'s") && from > at) {
      first = Number(full[1]) * 10;
      end++;
    }
    const short = /^(['‘]?)(\d)0s$/.exec(token.normal);
    if (short) {
      const isBare = short[1] === '' && !isWord(tokens[from - 1], 'mid', 'early', 'late');
      // Temperatures and ages are "in the 80s" too.
      if (isBare && (!isWord(tokens[from - 1], 'the') || saysDegrees(tokens, from))) return null;
      first = 1900 + Number(short[2]) * 10;
      if (first < 1920 && isBare) return null;
    }
    const spelled = spelledDecades.get(token.normal);
    if (spelled !== undefined && (from > at || isWord(tokens[at - 1], 'mid', 'early', 'late', 'nineteen')))
      first = spelled;
    if (first === null) return null;
    // "the 1800s" are a century, "the 2000s" ten years.
    const period = first % 100 === 0 && first <= 1900 ? centuryPeriod(first / 100 + 1) : decadePeriod(first);
    return stated({ start: at, end, grain: period.grain, open: period.value, when: () => period });
  },
});

function saysDegrees(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => isOneOf(token, degrees));
}

const century = dateRule({
  name: 'the 19th century',
  example: 'The palace is from the 19th century.',
  opening: perhapsThe(anOrdinalThat((number) => number >= 1 && number < 30)),
  read({ found: ordinal, from }, tokens, at) {
    const token = tokens[ordinal.end];
    if (!isWord(token, 'century') || !goesOn(token)) return null;
    // "the 20th-century novel": the article is the novel's.
    if (from > at && token!.join === 'hyphen') return null;
    const isBefore = isWord(tokens[ordinal.end + 1], 'bc', 'bce');
    if (isBefore)
      return stated({
        start: at,
        end: ordinal.end + 2,
        grain: 'century',
        open: `BC${String(ordinal.value - 1).padStart(2, '0')}`,
        when: null,
      });
    const period = centuryPeriod(ordinal.value);
    const end = isWord(tokens[ordinal.end + 1], 'ad', 'ce') ? ordinal.end + 2 : ordinal.end + 1;
    return stated({ start: at, end, grain: 'century', open: period.value, when: () => period });
  },
});

const turnOfTheCentury = dateRule({
  name: 'the turn of the century',
  example: 'The hotel was built at the turn of the century.',
  opening: perhapsThe(word('turn')),
  read({ from }, tokens, at, after) {
    if (!isWord(tokens[from + 1], 'of') || !isWord(tokens[from + 2], 'the', 'last')) return null;
    const named = asDate(after(from + 2), 'century');
    if (named?.when)
      return (named.isRelative ? relative : stated)({
        start: at,
        end: named.end,
        grain: 'year',
        open: `${named.open}00`,
        when: firstYearOf(named.when),
      });
    const unit = tokens[from + 3];
    if (!isWord(unit, 'century', 'millennium') || tokens[from + 4]?.join === 'hyphen') return null;
    const size = isWord(unit, 'century') ? 100 : 1000;
    return relative({
      start: at,
      end: from + 4,
      grain: 'year',
      open: 'XXXX',
      isFocus: false,
      when: ({ anchor, tense }) => {
        if (anchor === null) return null;
        const { year } = calendarDay(anchor);
        const turn = Math.round(year / size) * size;
        return yearPeriod(turn > year && tense === 'past' ? turn - size : turn);
      },
    });
  },
});

/** "the turn of the 20th century" is 1900. */
function firstYearOf(when: When): When {
  return (context) => {
    const century = when(context);
    return century && yearPeriod(calendarDay(century.from).year);
  };
}

export const decadeRules: readonly DateRule[] = [decade, century, turnOfTheCentury];
