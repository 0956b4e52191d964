import { calendarDay } from '../../iso-date.js';
import { beforeAYear } from '../../lexicon/before-a-year.js';
import { countedNouns } from '../../lexicon/counted-nouns.js';
import { fullYear } from './calendar-days.js';
import {
  isCapital,
  isComma,
  isInName,
  isWord,
  monthAt,
  monthWords,
  ordinalWords,
  seasonAt,
  seasonWords,
  tensWords,
} from './lexical.js';
import { nearest } from './nearest.js';
import { goesOn, readOrdinal, readYear } from './numbers.js';
import { centuryPeriod, decadePeriod, monthPeriod, type Period, seasonPeriod, yearPeriod } from './period.js';
import { type Context, type DateRule, DIGITS, type Proposal, relative, stated } from './rule.js';
import type { Word } from './words.js';

const counted = new Set<string>(countedNouns);
const leadsToYear = new Set<string>(beforeAYear);

export function yearProposal(start: number, end: number, year: number): Proposal {
  const period = yearPeriod(year);
  return stated({ start, end, grain: 'year', open: period.value, when: () => period, form: { is: 'year', year } });
}

/** Months that are names and words as well: "May said no", "April Smith", "Jan de Vries". */
const NAMES_TOO = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'jun', 'sep', 'dec']);
const BEFORE_A_MONTH = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'during',
  'from',
  'before',
  'after',
  'through',
  'between',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'for',
  'to',
  'and',
  'on',
  'or',
  'through',
  'starting',
  'beginning',
  'ending',
  'around',
  'as',
  'earlier',
  'previous',
  'following',
  'every',
  'each',
  'until',
  'coming',
  'past',
  'late-',
  'mid-',
  "'s",
]);

/** Whether a word that may be a month is one here. */
function isMonthHere(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!NAMES_TOO.has(word.normal)) return true;
  if (word.text === word.text.toUpperCase() && word.text.length > 1 && word.text.length < 6 && !before) return false;
  if (!before || !BEFORE_A_MONTH.has(before.normal)) {
    // "an April trip", "the May summit", but not "Mr. May", "May said"
    return (
      !isWord(next, 'on') &&
      (word.text.length > 3 || word.normal === 'may') &&
      isWord(before, 'a', 'an', 'the', 'its', 'their', 'his', 'her') &&
      next?.join === 'space' &&
      !isCapital(next)
    );
  }
  if (word.text.length <= 3 && word.normal !== 'may') return word.text.endsWith('.') || false;
  // "of April Smith", "to May Company"
  return (
    !(goesOn(next) && isCapital(next) && !isWord(next, 'and', 'or') && word.normal !== 'march') ||
    /^\d/.test(next?.text ?? '')
  );
}

const month: DateRule = {
  name: 'month',
  example: 'Talks failed in September.',
  starts: monthWords,
  read(words, at) {
    const number = monthAt(words, at);
    if (number === undefined || !isMonthHere(words, at)) return null;
    return relative({
      start: at,
      end: at + 1,
      grain: 'month',
      open: `XXXX-${String(number).padStart(2, '0')}`,
      needsYear: true,
      when: (context) => nearestOfYears(context, (year) => monthPeriod(year, number)),
      form: { is: 'month', month: number },
    });
  },
};

/** The one of the years around the anchor's in which a month or season is nearest. */
export function nearestOfYears(context: Context, periodOf: (year: number) => Period): Period | null {
  if (context.anchor === null) return null;
  const { year } = calendarDay(context.anchor);
  return nearest([periodOf(year), periodOf(year - 1), periodOf(year + 1)], context.anchor, context.tense);
}

const monthYear: DateRule = {
  name: 'month year',
  example: 'March 2016 was the warmest on record.',
  starts: monthWords,
  read(words, at) {
    const number = monthAt(words, at);
    if (number === undefined) return null;
    let next = at + 1;
    if (isComma(words[next]) || isWord(words[next], 'of')) next++;
    const word = words[next];
    const short = word && /^'(\d\d)$/.exec(word.normal);
    const year = short ? { value: fullYear(Number(short[1])), end: next + 1 } : readYear(words, next);
    if (!year || year.value < 1500 || word?.join === 'slash') return null;
    if (counted.has(words[year.end]?.normal ?? '') && goesOn(words[year.end])) return null;
    const period = monthPeriod(year.value, number);
    return stated({ start: at, end: year.end, grain: 'month', open: period.value, when: () => period });
  },
};

const season: DateRule = {
  name: 'the summer',
  example: 'Prices rose over the summer.',
  starts: ['the', ...seasonWords],
  read(words, at) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const letters = seasonAt(words, from);
    const name = words[from];
    if (!letters || !name || (from > at && !goesOn(name))) return null;
    const next = words[from + 1];
    const yearAt = isWord(next, 'of') ? from + 2 : from + 1;
    const year = goesOn(words[yearAt]) ? readYear(words, yearAt) : null;
    if (year && year.value > 1500) {
      const period = seasonPeriod(year.value, letters);
      return stated({ start: at, end: year.end, grain: 'season', open: period.value, when: () => period });
    }
    // "prices fall", "the fall of Rome", "a spring in his step", "the spring offensive" is none of a known year.
    if (
      isWord(name, 'fall', 'spring') &&
      isWord(next, 'of', 'from', 'in', 'into', 'to', 'by', 'back', 'short', 'behind', 'apart', 'for') &&
      from === at
    )
      return null;
    if (
      isWord(name, 'fall') &&
      (from === at ? !isWord(words[at - 1], 'in', 'this', 'by', 'until', 'since') : isWord(next, 'of', 'in', 'from'))
    )
      return null;
    if (
      from === at &&
      !isWord(
        words[at - 1],
        'in',
        'by',
        'until',
        'since',
        'early',
        'late',
        'mid',
        'during',
        'through',
        'this',
        'last',
        'next',
      )
    )
      return null;
    if (next?.join === 'hyphen' || (isInName(words, from) && goesOn(next) && isCapital(next))) return null;
    if (isWord(next, 'games', 'olympics', 'olympic', 'palace', 'house', 'festival')) return null;
    return relative({
      start: at,
      end: from + 1,
      grain: 'season',
      open: `XXXX-${letters}`,
      needsYear: true,
      when: (context) => nearestOfYears(context, (y) => seasonPeriod(y, letters)),
      form: { is: 'season', season: letters },
    });
  },
};

const year: DateRule = {
  name: 'year',
  example: 'The war began in 1914.',
  starts: [DIGITS],
  read(words, at) {
    const word = words[at]!;
    if (!/^(?:1\d|20|21)\d\d$/.test(word.normal) || word.join === 'slash') return null;
    const number = Number(word.normal);
    const range = readSecondYear(words, at, number);
    if (!isYearHere(words, at, range?.end ?? at + 1, number)) return null;
    const first = yearProposal(at, at + 1, number);
    if (!range) return first;
    const second = yearProposal(at + 1, range.end, range.year);
    return { ...first, end: range.end, form: { is: 'day' }, ends: [first, second] };
  },
};

/** "-16" of "2014-16", "/21" of "2020/21", "-2018". */
function readSecondYear(words: readonly Word[], at: number, first: number): { year: number; end: number } | null {
  const next = words[at + 1];
  if (
    !next ||
    (next.join !== 'hyphen' && next.join !== 'slash') ||
    words[at + 2]?.join === 'hyphen' ||
    words[at + 2]?.join === 'slash'
  )
    return null;
  if (/^(?:1\d|20|21)\d\d$/.test(next.normal) && Number(next.normal) > first)
    return { year: Number(next.normal), end: at + 2 };
  if (!/^\d\d$/.test(next.normal)) return null;
  const second = first - (first % 100) + Number(next.normal);
  const rolled = second <= first && next.normal === '00' ? second + 100 : second;
  return rolled > first && rolled - first < 60 ? { year: rolled, end: at + 2 } : null;
}

/** Whether four digits are a year: by the word before, by what they count, by how near our time they are. */
function isYearHere(words: readonly Word[], at: number, end: number, number: number): boolean {
  const [before, next] = [words[at - 1], words[end]];
  if (before && words[at]!.join === 'glued' && /[\d$£€#:+]$/.test(before.text)) return false;
  if (next && next.join === 'glued' && /^[%°]|^:\d/.test(next.text)) return false;
  if (
    next?.join === 'glued' &&
    next.text === ':' &&
    /^\d/.test(words[end + 1]?.text ?? '') &&
    words[end + 1]?.join === 'glued'
  )
    return false;
  if (next && (next.join === 'space' || next.join === 'hyphen') && counted.has(next.normal)) return false;
  if (words[at]!.join === 'hyphen' && !isWord(before, 'mid', 'post', 'pre', 'early', 'late', 'since')) {
    if (!before || !/^(?:1\d|20)\d\d$/.test(before.normal)) return false;
  }
  if (before && leadsToYear.has(before.normal))
    return number >= 1000 && (number >= 1400 || isWord(before, 'in', 'year', 'of', 'since'));
  if (number < 1800 && !(words[at]!.join === 'glued' && number >= 1000 && isWord(before, '('))) return false;
  if (number > 2050) return false;
  if (isWord(before, 'is', 'was') && isWord(words[at - 2], 'number', 'code', 'address', 'total')) return false;
  // "Boeing 1900", "Windows 2000", "Highway 1990", "No. 1995": a name with a number.
  if (
    before &&
    words[at]!.join === 'space' &&
    isCapital(before) &&
    !monthAt(words, at - 1) &&
    next &&
    !isCapital(next) &&
    isWord(
      before,
      'windows',
      'office',
      'boeing',
      'highway',
      'route',
      'no',
      'number',
      'flight',
      'room',
      'channel',
      'interstate',
      'section',
      'article',
      'resolution',
      'page',
      'area',
      'model',
    )
  )
    return false;
  if (
    isWord(
      before,
      'no',
      'number',
      'resolution',
      'flight',
      'article',
      'section',
      'page',
      'room',
      'gate',
      'lot',
      'about',
      'nearly',
      'some',
      'over',
      'than',
      'least',
      'around',
      'approximately',
      'roughly',
      'almost',
    )
  )
    return false;
  return true;
}

const era: DateRule = {
  name: '347 AD',
  example: 'He was born in 347 AD in Stridon.',
  starts: [DIGITS, 'ad'],
  read(words, at) {
    const isFirst = isWord(words[at], 'ad') && words[at]!.text.startsWith('A');
    const [number, mark] = isFirst ? [words[at + 1], words[at]!] : [words[at]!, words[at + 1]];
    if (
      !number ||
      !mark ||
      !/^\d{1,4}$/.test(number.normal) ||
      !isWord(mark, 'ad', 'ce', 'bc', 'bce') ||
      !isCapital(mark)
    )
      return null;
    const value = Number(number.normal);
    if (value === 0 || value > 2100) return null;
    if (!isWord(mark, 'bc', 'bce')) return yearProposal(at, at + 2, value);
    return stated({ start: at, end: at + 2, grain: 'year', open: `BC${String(value).padStart(4, '0')}`, when: null });
  },
};

const yearInWords: DateRule = {
  name: 'nineteen ninety-four',
  example: 'It closed in nineteen ninety-four.',
  starts: ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  read(words, at) {
    const read = readYear(words, at);
    if (!read || read.value < 1500 || read.value > 2050) return null;
    // "twenty ten" is a year, "twenty fifteen-year-olds" is none; "nineteen thirty" is.
    if (counted.has(words[read.end]?.normal ?? '') || words[read.end]?.join === 'hyphen') return null;
    return yearProposal(at, read.end, read.value);
  },
};

const theYear: DateRule = {
  name: 'the year 2000',
  example: 'They feared the year 2000 as much.',
  starts: ['the', 'year'],
  read(words, at) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    if (!isWord(words[from], 'year')) return null;
    const read = readYear(words, from + 1);
    // "the year 2021/22" is read by the range.
    if (!read || read.value < 1000 || words[read.end]?.join === 'slash' || words[read.end]?.join === 'hyphen')
      return null;
    return yearProposal(at, read.end, read.value);
  },
};

const fiscalYear: DateRule = {
  name: 'fiscal 1989',
  example: 'Sales fell in fiscal 1989.',
  starts: ['fiscal', 'fy', 'the', 'financial', DIGITS, 'fy1', 'fy2'],
  read(words, at) {
    let i = isWord(words[at], 'the') ? at + 1 : at;
    if (!isWord(words[i], 'fiscal', 'fy', 'financial')) return null;
    i++;
    if (isWord(words[i], 'year') && goesOn(words[i])) i++;
    const word = words[i];
    const short = word && /^'?(\d\d)$/.exec(word.normal);
    const read = short ? { value: fullYear(Number(short[1])), end: i + 1 } : readYear(words, i);
    return read && read.value >= 1900 ? fiscal(at, read.end, read.value) : null;
  },
};

const fyYear: DateRule = {
  name: 'FY2021',
  example: 'Revenue for FY2021 doubled.',
  starts: ['fy'],
  read(words, at) {
    const match = /^fy'?(\d\d(?:\d\d)?)$/.exec(words[at]!.normal);
    if (!match) return null;
    return fiscal(at, at + 1, match[1]!.length === 2 ? fullYear(Number(match[1])) : Number(match[1]));
  },
};

function fiscal(start: number, end: number, number: number): Proposal {
  return { ...yearProposal(start, end, number), hidesDays: true };
}

const decade: DateRule = {
  name: 'the 1990s',
  example: 'Rents doubled in the 1990s.',
  starts: ['the', DIGITS, 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  read(words, at) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const word = words[from];
    if (!word) return null;
    let first: number | null = null;
    let end = from + 1;
    const full = /^((?:1\d|20)\d)0'?s?$/.exec(word.normal);
    if (full && word.normal.endsWith('s')) first = Number(full[1]) * 10;
    // "the 1990's"
    else if (full && isWord(words[end], "'s") && from > at) {
      first = Number(full[1]) * 10;
      end++;
    }
    const short = /^(['‘]?)(\d)0s$/.exec(word.normal);
    if (short) {
      const isBare = short[1] === '' && !isWord(words[from - 1], 'mid', 'early', 'late');
      // Temperatures and ages are "in the 80s" too.
      if (isBare && (!isWord(words[from - 1], 'the') || saysDegrees(words, from))) return null;
      first = 1900 + Number(short[2]) * 10;
      if (first < 1920 && isBare) return null;
    }
    const spelled = NAMED_DECADES.get(word.normal);
    if (spelled !== undefined && (from > at || isWord(words[at - 1], 'mid', 'early', 'late', 'nineteen')))
      first = spelled;
    if (first === null) return null;
    // "the 1800s" are a century, "the 2000s" ten years.
    const period = first % 100 === 0 && first <= 1900 ? centuryPeriod(first / 100 + 1) : decadePeriod(first);
    return stated({ start: at, end, grain: period.grain, open: period.value, when: () => period });
  },
};

const NAMED_DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((name, i) => [
    name,
    1920 + i * 10,
  ]),
);

function saysDegrees(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 15), at + 15)
    .some((word) =>
      isWord(
        word,
        'temperatures',
        'temperature',
        'degrees',
        'highs',
        'lows',
        'weather',
        'age',
        'aged',
        'his',
        'her',
        'their',
      ),
    );
}

const century: DateRule = {
  name: 'the 19th century',
  example: 'The palace is from the 19th century.',
  starts: ['the', DIGITS, ...ordinalWords, ...tensWords],
  read(words, at) {
    const from = isWord(words[at], 'the') ? at + 1 : at;
    const ordinal = readOrdinal(words, from);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
    const word = words[ordinal.end];
    if (!isWord(word, 'century') || !goesOn(word)) return null;
    // "the 20th-century novel": the article is the novel's.
    if (from > at && word!.join === 'hyphen') return null;
    if (ordinal.value === 30) return null;
    const isBefore = isWord(words[ordinal.end + 1], 'bc', 'bce');
    if (isBefore)
      return stated({
        start: at,
        end: ordinal.end + 2,
        grain: 'century',
        open: `BC${String(ordinal.value - 1).padStart(2, '0')}`,
        when: null,
      });
    const period = centuryPeriod(ordinal.value);
    const end = isWord(words[ordinal.end + 1], 'ad', 'ce') ? ordinal.end + 2 : ordinal.end + 1;
    return stated({ start: at, end, grain: 'century', open: period.value, when: () => period });
  },
};

export const monthYearRules: readonly DateRule[] = [
  month,
  monthYear,
  season,
  year,
  era,
  yearInWords,
  theYear,
  fiscalYear,
  fyYear,
  decade,
  century,
];
