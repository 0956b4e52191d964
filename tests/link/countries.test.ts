import codes from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { countryById, findCapital, findCountry, findDemonym } from '../../src/link/forms/countries.js';
import { readCountries } from '../../src/resource/countries.js';

codes.registerLocale(english);

const states = Object.entries(codes.getAlpha2Codes()) as [string, string][];

describe('every country of ISO 3166-1', () => {
  test('is there with its three codes', () => {
    const wrong = states.filter(([alpha2, alpha3]) => {
      const country = countryById(alpha2);
      return (
        country?.alpha3 !== (alpha2 === 'XK' ? 'XKX' : alpha3) || country.numeric !== codes.alpha2ToNumeric(alpha2)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is found by every English name that the standard library of names has', () => {
    const wrong = states.flatMap(([alpha2]) =>
      codes
        .getName(alpha2, 'en', { select: 'all' })!
        .filter((name) => findCountry(name)?.id !== alpha2)
        .map((name) => `${alpha2} ${name}`),
    );
    // "Congo" is a name of the Republic of the Congo too, but alone it means the larger of the two.
    expect(wrong).toEqual(['CG Congo']);
  });

  test('is found by its usual and its official name, in capitals too', () => {
    const wrong = readCountries().flatMap(({ id, names }) =>
      names
        .slice(0, 2)
        .flatMap((name) => [name, ...(name.length >= 4 ? [name.toUpperCase(), `the ${name}`] : [])])
        .filter((name) => findCountry(name)?.id !== id),
    );
    expect(wrong).toEqual([]);
  });

  /** The library of nationalities also has names of countries, notes in brackets and mistakes. */
  const notDemonyms = /\(|,| or |^(?:Kittian and Nevisian|Welsh)$/;

  test('is found by its demonym', () => {
    const wrong = Object.entries(nationalities.nationalities)
      .filter(([, demonym]) => !notDemonyms.test(demonym) && !findCountry(demonym.replace('Mcd', 'McD')))
      .filter(([alpha2, demonym]) => findDemonym(demonym)?.id !== alpha2);
    expect(wrong).toEqual([]);
  });

  test('has a demonym, except for islands without a people', () => {
    const without = readCountries().filter(({ demonyms }) => demonyms.length === 0);
    expect(without.map(({ id }) => id)).toEqual(['BV', 'CG', 'DM', 'TF', 'GG', 'HM', 'JE', 'UM']);
  });
});

describe('names', () =>
  test.each([
    // abbreviations
    ['US', 'US'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['the U.S.', 'US'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['UAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['DPRK', 'KP'],
    ['N. Korea', 'KP'],
    ['ROK', 'KR'],
    ['DRC', 'CD'],
    ['DR Congo', 'CD'],
    ['PRC', 'CN'],
    ['KSA', 'SA'],
    ['PNG', 'PG'],
    ['FYROM', 'MK'],
    ['HK', 'HK'],
    // older and other usual names
    ['America', 'US'],
    ['Britain', 'GB'],
    ['Great Britain', 'GB'],
    ['Holland', 'NL'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['Swaziland', 'SZ'],
    ['Cape Verde', 'CV'],
    ['East Timor', 'TL'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Macedonia', 'MK'],
    ['Turkiye', 'TR'],
    ['Congo', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['Republic of Congo', 'CG'],
    ['the Vatican', 'VA'],
    ['Holy See', 'VA'],
    ['Macau', 'MO'],
    ['Macao', 'MO'],
    ['Rhodesia', 'ZW'],
    ['Ceylon', 'LK'],
    ['Siam', 'TH'],
    ['Persia', 'IR'],
    ['Republic of Ireland', 'IE'],
    // as they are written
    ['Hong-Kong', 'HK'],
    ['Cote d’Ivoire', 'CI'],
    ['Sao Tome and Principe', 'ST'],
    ['St. Kitts & Nevis', 'KN'],
    ['The Gambia', 'GM'],
    ['NEW\nZEALAND', 'NZ'],
    // disputed, by ISO's and common usage
    ['Taiwan', 'TW'],
    ['Palestine', 'PS'],
    ['Kosovo', 'XK'],
    ['Western Sahara', 'EH'],
    // gone
    ['Soviet Union', 'SUN-810'],
    ['USSR', 'SUN-810'],
    ['Yugoslavia', 'YUG-890'],
    ['Czechoslovakia', 'CSK-200'],
    ['East Germany', 'DDR-278'],
    ['GDR', 'DDR-278'],
    ['West Germany', 'DEU-280'],
    ['Zaire', 'ZAR-180'],
    // parts
    ['England', 'GB-ENG'],
    ['Scotland', 'GB-SCT'],
    ['Wales', 'GB-WLS'],
    ['Northern Ireland', 'GB-NIR'],
    ['Gaza Strip', 'PS-GZ'],
  ])('%s is %s', (name, id) => expect(findCountry(name)?.id).toBe(id)));

describe('demonyms', () =>
  test.each([
    ['Chinese', 'CN'],
    ['CHINESE', 'CN'],
    ['Frenchmen', 'FR'],
    ['Dutch', 'NL'],
    ['Dutchman', 'NL'],
    ['Danes', 'DK'],
    ['Poles', 'PL'],
    ['Turks', 'TR'],
    ['Spaniards', 'ES'],
    ['Swedes', 'SE'],
    ['Finns', 'FI'],
    ['Thais', 'TH'],
    ['Filipinos', 'PH'],
    ['Filipina', 'PH'],
    ['Kiwis', 'NZ'],
    ['Aussie', 'AU'],
    ['Britons', 'GB'],
    ['Brits', 'GB'],
    ['Scots', 'GB-SCT'],
    ['Welsh', 'GB-WLS'],
    ['Emirati', 'AE'],
    ['Kosovar', 'XK'],
    ['Azeri', 'AZ'],
    ['Argentine', 'AR'],
    ['Slovenes', 'SI'],
    ['Burmese', 'MM'],
    ['South Koreans', 'KR'],
    ['N. Korean', 'KP'],
    ['Saudis', 'SA'],
    ['Burkinabé', 'BF'],
    ['Soviet', 'SUN-810'],
    ['East Germans', 'DDR-278'],
    ['Yugoslav', 'YUG-890'],
  ])('%s is of %s', (demonym, id) => expect(findDemonym(demonym)?.id).toBe(id)));

describe('no country', () =>
  test.each([
    'us',
    'Us',
    'turkey',
    'chad',
    'china',
    'it',
    'IT',
    'IN',
    'NO',
    'DE',
    'Peru Street',
    'per',
    'iran',
    'Mauri',
    'Chin',
    'Philippine Sea',
    'polish',
    'Polish',
    '',
    ' ',
  ])('%j', (text) => expect(findCountry(text)).toBeNull()));

test('a capital belongs to its country', () => {
  expect(findCapital('Beijing')?.id).toBe('CN');
  expect(findCapital('Kiev')?.id).toBe('UA');
  expect(findCapital('BOGOTA')?.id).toBe('CO');
  expect(findCapital('Shanghai')).toBeNull();
});
