/**
 * Makes `names/companies.txt` from a table of listed companies and a list of brands:
 * `npm run companies -- --data DIR --stocks FILE`, where FILE is `investpy/resources/stocks.csv` of the Python package
 * investpy 1.0.8 (MIT) and `DIR/train/` holds the corpora, whose words in lower case show what is no name by itself. The
 * brands are those of simple-icons (CC0), which is installed with the other sources.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from './corpora.js';
import { NAME_LISTS } from './name-lists.js';
import { installSources } from './sources.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, stocks: { type: 'string' } } });
if (!values.data || !values.stocks)
  throw new Error('give the folder of the corpora with --data, the table with --stocks');
const packages = installSources();

/** What follows the name in a table of stocks: legal forms, and kinds of shares. */
const LEGAL_FORMS = new Set(
  `inc incorporated corp corporation co company cos ltd limited plc llc lp l.p sa s.a sab ag se nv n.v bv b.v spa s.p.a asa ab
  as a/s a.s oyj oy kgaa kg gmbh sae pjsc jsc pao oao ojsc saog saoc qsc q.s.c kscp ksc kscc psc bhd tbk pcl pt sa/nv sgps hldg
  hldgs holdings holding group grp sicaf reit adr ads gdr de cv c.v sapi pref prf ord class cls ser series unit units trust
  rights warrant wts on pn pna pnb unt dr drc ii iii iv a b c d h n rc publ cor ltda nyrt rt ad ead dd d.d d.o.o tas turk
  ticaret sanayi ve vat the`.split(/\s+/),
);
/** Words that a table cuts short, and what is no company: "Sunwah Int", "Gold Fund". */
const CUT_SHORT =
  /\b(?:Int|Comm|Tech|Dev|Develop|Elec|Ind|Inds|Mfg|Eng|Pharm|Pharma|Intl|Bio|Res|Inv|Invest|Tbk|Cor|Fin|Ent|Svcs|Sys|Mgmt|Const|Cap|F|R|NV|PCL|Prf|DRC|ADR|Pref|Cdi|Warrants?|Ser|Series|Fund|ETF|Deriv)$|[&/]$|^\d|\.\.|[+*]/;
/** A word that stands so often in lower case is a common one. */
const MIN_LOWER = 3;
const MAX_WORDS = 4;
/** A shorter word is too often something else. */
const MIN_WORD = 5;
const MIN_BRAND = 4;

const lower = new Map<string, number>();
for (const file of readdirSync(join(values.data, 'train')).sort()) {
  for (const { text } of readGold(join(values.data, 'train', file)))
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_@#])[a-zà-ÿ][a-zà-ÿ'’-]+/gu))
      lower.set(word, (lower.get(word) ?? 0) + 1);
}
const isCommon = (word: string) => (lower.get(word.toLowerCase()) ?? 0) >= MIN_LOWER;

/** "Deutsche Bank AG (ADR)" → "Deutsche Bank" */
function withoutLegalForm(name: string): string {
  const words = name
    .replace(/\s*\(.*?\)/g, '')
    .replaceAll(',', ' ')
    .trim()
    .split(/\s+/);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!.toLowerCase().replace(/\.+$/, ''))) words.pop();
  while (words.length > 1 && /^(?:pt|the)$/i.test(words[0]!)) words.shift();
  return words.join(' ');
}

function isCompany(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MAX_WORDS || !/^[A-ZÀ-Þ0-9]/.test(name) || /\d{3,}|[%="“;]/.test(name) || CUT_SHORT.test(name))
    return false;
  if (words.length > 1) return !words.every((word) => isCommon(word) || word.length < 3);
  return (
    !isCommon(name) &&
    (name.includes('-') || name.length >= MIN_WORD) &&
    !(name.length <= MIN_WORD && name === name.toUpperCase())
  );
}

function isBrand(name: string): boolean {
  const words = name.split(' ');
  if (!/^[A-Z]/.test(name) || /[\d.+#/:!]/.test(name) || words.length > 3) return false;
  return words.length > 1 || (name.length >= MIN_BRAND && !isCommon(name));
}

/** The fields of a line of CSV. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
}

const [, ...rows] = readFileSync(values.stocks, 'utf8').split(/\r?\n/).filter(Boolean);
const companies = new Set(rows.flatMap((row) => fieldsOf(row).slice(1, 3).map(withoutLegalForm)).filter(isCompany));
const icons = JSON.parse(readFileSync(join(packages, 'simple-icons/data/simple-icons.json'), 'utf8')) as readonly {
  readonly title: string;
}[];
const brands = icons.map(({ title }) => title).filter(isBrand);
const header =
  '# Companies that are listed on stock exchanges (investpy 1.0.8, MIT) and brands (simple-icons, CC0): made by companies.ts.';
writeFileSync(
  join(NAME_LISTS, 'companies.txt'),
  `${header}\n${[...companies].sort().join(', ')}\n${[...new Set(brands)].join(', ')}\n`,
);
console.log(`wrote companies.txt: ${companies.size} companies, ${brands.length} brands`);
