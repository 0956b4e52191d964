import * as hindu from './hindu-feasts.js';
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
  | { readonly by: 'easter'; readonly plus: number; readonly isOrthodox?: true }
  /** Each country keeps it on a day of its own. */
  | { readonly by: 'country' }
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
const orthodox = (plus: number): HolidayRule => ({ by: 'easter', plus, isOrthodox: true });
const country: HolidayRule = { by: 'country' };
const table = (days: readonly number[], lasts = 1): HolidayRule => ({ by: 'table', days, lasts });

/** A name that many things share: it is a day only after a preposition. */
const short = (rule: HolidayRule): HolidayRule => ({ ...rule, isShort: true });

/** Days that have names, feasts by their first day. Lower case, with straight apostrophes. */
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
  [['eid al fitr'], table(moon.eidAlFitr)],
  [['eid al adha'], table(moon.eidAlAdha)],
  [['rosh hashanah', 'rosh hashana'], table(moon.roshHashanah)],
  [['yom kippur'], table(moon.yomKippur)],
  [['passover'], short(table(moon.passover, 8))],
  [['hanukkah', 'chanukah'], table(moon.hanukkah, 8)],
  [['twelfth night'], on(1, 5)],
  [['three kings day', "three kings ' day"], on(1, 6)],
  [['orthodox christmas', 'orthodox christmas day'], on(1, 7)],
  [['inauguration day'], on(1, 20)],
  [['burns night'], on(1, 25)],
  [['holocaust remembrance day', 'international holocaust remembrance day', 'holocaust memorial day'], on(1, 27)],
  [['candlemas'], on(2, 2)],
  [['waitangi day'], on(2, 6)],
  [["st david 's day"], on(3, 1)],
  [['nowruz', 'persian new year'], on(3, 21)],
  [['world health day'], on(4, 7)],
  [['songkran'], on(4, 13)],
  [['vaisakhi', 'baisakhi'], on(4, 14)],
  [['tax day'], on(4, 15)],
  [["st george 's day"], on(4, 23)],
  [['walpurgis night'], on(4, 30)],
  [["international workers ' day", 'international workers day'], on(5, 1)],
  [['world press freedom day'], on(5, 3)],
  [['v e day', 've day'], on(5, 8)],
  [['europe day'], on(5, 9)],
  [['africa day'], on(5, 25)],
  [['world environment day'], on(6, 5)],
  [['flag day'], on(6, 14)],
  [['world refugee day'], on(6, 20)],
  [['saint jean baptiste day', 'st jean baptiste day'], on(6, 24)],
  [['feast of the assumption', 'assumption day'], on(8, 15)],
  [['v j day', 'vj day'], on(8, 15)],
  [['international day of peace'], on(9, 21)],
  [['michaelmas'], on(9, 29)],
  [['gandhi jayanti'], on(10, 2)],
  [['united nations day'], on(10, 24)],
  [["all hallows ' eve", 'all hallows eve'], on(10, 31)],
  [['day of the dead'], on(11, 2)],
  [['guy fawkes night', 'guy fawkes day', 'bonfire night'], on(11, 5)],
  [['remembrance day', "singles ' day", 'singles day'], on(11, 11)],
  [["st andrew 's day"], on(11, 30)],
  [['world aids day'], on(12, 1)],
  [["st nicholas ' day", "st nicholas 's day", 'st nicholas day'], on(12, 6)],
  [['pearl harbor day'], on(12, 7)],
  [['feast of the immaculate conception'], on(12, 8)],
  [['human rights day'], on(12, 10)],
  [["st stephen 's day"], on(12, 26)],
  [['kwanzaa'], on(12, 26)],
  [['hogmanay'], on(12, 31)],
  [['mlk day'], nth(3, 1, 1)],
  [["washington 's birthday"], nth(3, 1, 2)],
  [["patriots ' day", "patriot 's day", 'patriots day'], nth(3, 1, 4)],
  [['early may bank holiday'], nth(1, 1, 5)],
  [['spring bank holiday'], nth(-1, 1, 5)],
  [['august bank holiday', 'summer bank holiday'], nth(-1, 1, 8)],
  [["indigenous peoples ' day", "indigenous people 's day", 'indigenous peoples day'], nth(2, 1, 10)],
  [['remembrance sunday'], nth(2, 7, 11)],
  [['giving tuesday', 'givingtuesday'], nth(4, 4, 11, 5)],
  [['mothering sunday'], easter(-21)],
  [['holy saturday'], easter(-1)],
  [['pentecost', 'whit sunday', 'pentecost sunday'], easter(49)],
  [['trinity sunday'], easter(56)],
  [['corpus christi day', 'feast of corpus christi'], easter(60)],
  [['orthodox easter', 'orthodox easter sunday', 'greek easter'], orthodox(0)],
  [['orthodox good friday'], orthodox(-2)],
  [['tet'], short(table(moon.lunarNewYear))],
  [['dragon boat festival'], table(moon.dragonBoat)],
  [['mid autumn festival', 'moon festival', 'chuseok'], table(moon.midAutumn)],
  [['islamic new year'], table(moon.islamicNewYear)],
  [['ashura'], table(moon.ashura)],
  [['mawlid', "prophet muhammad 's birthday", "the prophet 's birthday"], table(moon.mawlid)],
  [['purim'], table(moon.purim)],
  [['shavuot'], table(moon.shavuot)],
  [['sukkot'], table(moon.sukkot, 7)],
  [['simchat torah'], table(moon.simchatTorah)],
  [["tisha b'av"], table(moon.tishaBAv)],
  [['yom hashoah'], table(moon.yomHaShoah)],
  [['diwali', 'deepavali'], table(hindu.diwali)],
  [['holi'], table(hindu.holi)],
  [
    [
      'independence day',
      'national day',
      'republic day',
      'constitution day',
      'liberation day',
      'victory day',
      'labour day',
      'unity day',
      'revolution day',
      'armed forces day',
      'army day',
      "teachers ' day",
      "children 's day",
      "women 's day",
      "founders ' day",
      "heroes ' day",
      "martyrs ' day",
      "workers ' day",
    ],
    country,
  ],
  [['9 11'], { by: 'once', year: 2001, month: 9, day: 11 }],
  [['d day'], { by: 'once', year: 1944, month: 6, day: 6 }],
];
