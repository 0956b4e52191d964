import * as moon from './moon-feasts.js';

/** How the day of a holiday follows from its year. */
export type HolidayRule = { readonly isShort?: true } & (
  | { readonly by: 'day'; readonly month: number; readonly day: number }
  | { readonly by: 'once'; readonly year: number; readonly month: number; readonly day: number }
  /** The nth weekday of a month (-1: the last), or so many days after it. */
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly by: 'easter'; readonly plus: number }
  /** First days from a table, and how many days the feast lasts. */
  | { readonly by: 'table'; readonly days: readonly number[]; readonly lasts?: number }
);

const on = (month: number, day: number): HolidayRule => ({ by: 'day', month, day });
const nth = (which: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: which,
  plus,
});
const easter = (plus: number): HolidayRule => ({ by: 'easter', plus });
const table = (days: readonly number[], lasts = 1): HolidayRule => ({ by: 'table', days, lasts });

/** A name that many things share: it is a day only after a preposition. */
const short = (rule: HolidayRule): HolidayRule => ({ ...rule, isShort: true });

/**
 * Days that have names, feasts by their first day. Not those that each country keeps on a day of its own: "National
 * Day", "Constitution Day". Lower case, with straight apostrophes.
 */
export const holidays: readonly (readonly [readonly string[], HolidayRule])[] = [
  [["new year 's day", "new year 's"], on(1, 1)],
  [["new year 's eve"], on(12, 31)],
  [['christmas day'], on(12, 25)],
  [['christmas eve'], on(12, 24)],
  [['christmas'], short(on(12, 25))],
  [['boxing day'], on(12, 26)],
  [['epiphany'], short(on(1, 6))],
  [['groundhog day'], on(2, 2)],
  [["valentine 's day", "st valentine 's day"], on(2, 14)],
  [["st patrick 's day"], on(3, 17)],
  [["international women 's day"], on(3, 8)],
  [["april fool 's day", "april fools ' day", 'april fools day'], on(4, 1)],
  [['earth day'], on(4, 22)],
  [['may day'], on(5, 1)],
  [['cinco de mayo'], on(5, 5)],
  [['juneteenth'], on(6, 19)],
  [['canada day'], on(7, 1)],
  [['the fourth of july', 'fourth of july', 'july fourth'], on(7, 4)],
  [['bastille day'], on(7, 14)],
  [['halloween'], on(10, 31)],
  [["all saints ' day", 'all saints day'], on(11, 1)],
  [["all souls ' day", 'all souls day'], on(11, 2)],
  [['armistice day', 'veterans day', "veterans ' day"], on(11, 11)],
  [['anzac day'], on(4, 25)],
  [['australia day'], on(1, 26)],
  [['martin luther king day', 'martin luther king jr day'], nth(3, 1, 1)],
  [["presidents ' day", 'presidents day', "president 's day"], nth(3, 1, 2)],
  [["mother 's day"], nth(2, 7, 5)],
  [["father 's day"], nth(3, 7, 6)],
  [['memorial day'], nth(-1, 1, 5)],
  [['labor day'], nth(1, 1, 9)],
  [['columbus day'], nth(2, 1, 10)],
  [['thanksgiving day', 'thanksgiving'], nth(4, 4, 11)],
  [['black friday'], nth(4, 4, 11, 1)],
  [['cyber monday'], nth(4, 4, 11, 4)],
  [['election day'], nth(1, 1, 11, 1)],
  [['easter sunday'], easter(0)],
  [['easter monday'], easter(1)],
  [['easter'], short(easter(0))],
  [['good friday'], easter(-2)],
  [['holy thursday', 'maundy thursday'], easter(-3)],
  [['palm sunday'], easter(-7)],
  [['ash wednesday'], easter(-46)],
  [['shrove tuesday', 'mardi gras', 'fat tuesday'], easter(-47)],
  [['whit monday'], easter(50)],
  [['ascension day'], easter(39)],
  [['lunar new year', 'chinese new year', "lunar new year 's day"], table(moon.lunarNewYear)],
  [['ramadan'], table(moon.ramadan, 30)],
  [['eid al fitr', 'eid al-fitr'], table(moon.eidAlFitr)],
  [['eid al adha', 'eid al-adha'], table(moon.eidAlAdha)],
  [['rosh hashanah', 'rosh hashana'], table(moon.roshHashanah)],
  [['yom kippur'], table(moon.yomKippur)],
  [['passover'], short(table(moon.passover, 8))],
  [['hanukkah', 'chanukah'], table(moon.hanukkah, 8)],
  [['9 11'], { by: 'once', year: 2001, month: 9, day: 11 }],
  [['d day'], { by: 'once', year: 1944, month: 6, day: 6 }],
];
