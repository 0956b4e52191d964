import { isWord } from './lexical.js';
import { dayPeriod, type Period } from './period.js';
import { type Context, type DateRule, type Proposal, relative } from './rule.js';

const SHIFT = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function fromAnchor(days: number): (context: Context) => Period | null {
  return ({ anchor }) => (anchor === null ? null : dayPeriod(anchor + days));
}

function dayProposal(start: number, end: number, days: number): Proposal {
  return relative({
    start,
    end,
    grain: 'day',
    open: 'XXXX-XX-XX',
    isFocus: days !== 0,
    when: fromAnchor(days),
    form: { is: 'day' },
  });
}

const dayWord: DateRule = {
  name: 'yesterday',
  example: 'The king died yesterday.',
  starts: [...SHIFT.keys()],
  read(words, at) {
    const word = words[at]!;
    const next = words[at + 1];
    // "USA Today", "the Today show", "today's youth" is still a day.
    if (isWord(word, 'today') && isWord(words[at - 1], 'usa', 'russia', 'psychology')) return null;
    if (isWord(word, 'today') && isWord(next, 'show') && word.text !== 'today') return null;
    const shift = SHIFT.get(word.normal)!;
    if (!word.normal.startsWith('toni')) return dayProposal(at, at + 1, shift);
    return relative({
      start: at,
      end: at + 1,
      kind: 'time',
      grain: 'hour',
      open: 'XXXX-XX-XXTNI',
      suffix: 'TNI',
      isFocus: false,
      when: fromAnchor(0),
    });
  },
};

const overnight: DateRule = {
  name: 'overnight',
  example: 'Snow fell overnight.',
  starts: ['overnight'],
  read: (words, at) =>
    words[at]!.join === 'hyphen' || isWord(words[at - 1], 'an', 'became', 'stay', 'stayed')
      ? null
      : relative({
          start: at,
          end: at + 1,
          kind: 'time',
          grain: 'hour',
          open: 'XXXX-XX-XXTNI',
          suffix: 'TNI',
          isFocus: false,
          when: fromAnchor(0),
        }),
};

const dayBefore: DateRule = {
  name: 'the day before yesterday',
  example: 'It rained the day before yesterday.',
  starts: ['the', 'day'],
  read(words, at, behind) {
    const i = isWord(words[at], 'the') ? at + 1 : at;
    const how = words[i + 1];
    if (!isWord(words[i], 'day') || !isWord(how, 'before', 'after')) return null;
    const inner = behind(i + 2);
    const step = how!.normal === 'before' ? -1 : 1;
    if (!inner) {
      if (i === at || !endsClause(words[i + 2]?.text)) return null;
      // "the day before": of the day that the text speaks of.
      return relative({
        start: at,
        end: i + 2,
        grain: 'day',
        open: 'XXXX-XX-XX',
        when: (context) => {
          const from = context.spoken('day')?.from ?? context.anchor;
          return from === null ? null : dayPeriod(from + step);
        },
      });
    }
    if (inner.grain !== 'day' || inner.kind !== 'date' || inner.isRefused || inner.ends || inner.list || !inner.when)
      return null;
    const { when } = inner;
    return relative({
      start: at,
      end: inner.end,
      grain: 'day',
      open: 'XXXX-XX-XX',
      needsYear: true,
      when: (context) => {
        const day = when(context);
        return day && dayPeriod(day.from + step);
      },
    });
  },
};

function endsClause(text: string | undefined): boolean {
  return text === undefined || /^[.,;:)"”!?]/.test(text);
}

export const dayWordRules: readonly DateRule[] = [dayWord, overnight, dayBefore];
