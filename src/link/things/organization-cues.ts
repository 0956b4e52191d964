import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { organizationSuffixes } from '../../lexicon/names/organization-suffixes.js';
import { seatsOfPower } from '../../lexicon/names/seats-of-power.js';
import {
  organizationAssets,
  organizationKinds,
  organizationNouns,
  organizationVerbs,
  peopleOfUniversities,
  personalNouns,
  personalVerbs,
  placeKindsBefore,
  placePrepositions,
  rolesOfFirmsToo,
  thingsOfOrganizations,
} from '../../lexicon/names/type-cues.js';
import { sexOfGivenName } from '../../resource/given-names.js';
import type { EntityType, NameMention } from '../../types.js';
import type { NameForm } from '../forms/name-forms.js';

/** What the words around a mention speak for: a natural logarithm of odds, measured on news, rounded. */
export interface Cues {
  readonly organization: number;
  readonly person: number;
  readonly place: number;
}

type CuedType = keyof Cues;

/** More than any other words can say: "a sophomore at Columbia". */
const CERTAIN = 8;
const SURE = 5;
const STRONG = 3;
const WEAK = 2;

type CueTable = ReadonlyMap<string, readonly [CuedType, number]>;

function cueTable(...rows: readonly (readonly [CuedType, number, readonly string[]])[]): CueTable {
  return new Map(rows.flatMap(([type, weight, words]) => words.map((word) => [word, [type, weight]] as const)));
}

/** "Strava users" */
const after = cueTable(
  ['organization', STRONG, organizationNouns],
  ['organization', WEAK, organizationVerbs],
  ['person', WEAK, personalVerbs],
);
/** "Strava's users" */
const afterPossessive = cueTable(['organization', WEAK, organizationAssets], ['person', WEAK, personalNouns]);
/** "Strava, which" */
const afterComma = cueTable(
  ['organization', WEAK, ['based']],
  ['person', -WEAK, ['which']],
  ['person', WEAK, ['who', 'whom']],
);
/** "Strava-owned" */
const afterHyphen = cueTable(['organization', 1, ['owned', 'backed', 'led']], ['place', WEAK, ['based']]);
/** "Strava says it", "Reed said he" */
const afterSaying = cueTable(
  ['organization', STRONG, ['it', 'its', "it's", 'it’s']],
  ['person', STRONG, ['he', 'she', 'his', 'her', "he's", "she's", 'he’s', 'she’s']],
);
/** "the retailer KiK" */
const before = cueTable(
  ['organization', STRONG, organizationKinds],
  ['person', SURE, honorifics],
  ['place', WEAK, placePrepositions],
);
/** "shares of Acme", "the town of Brackwater" */
const beforeOf = cueTable(['organization', WEAK, thingsOfOrganizations], ['place', STRONG, placeKindsBefore]);

/** "a sophomore at Columbia" */
const beforeAt = cueTable(['organization', CERTAIN, peopleOfUniversities]);

const legalForms = new Set<string>(organizationSuffixes);
const saying = new Set(['said', 'says', 'announced', 'confirmed', 'insisted', 'added']);
const ofWords = new Set(['of', 'in', 'for', 'at', 'with']);

const AFTER = /^(['’]s?)?(,?)[ -]([\w’'-]+)(?: ([\w’'-]+))?(?: ([\w’'-]+))?/;
const AGE = /^,\s\d{2},\s/;
/** Characters that the expressions can need. */
const MAX_AFTER = 40;

/** The cues in the words right before and after a mention. */
export function readCues(text: string, { start, end, type }: NameMention): Cues {
  const cues = { organization: 0, person: 0, place: 0 };
  const add = (cue: readonly [CuedType, number] | undefined) => {
    if (cue) cues[cue[0]] += cue[1];
  };
  const following = text.slice(end, end + MAX_AFTER);
  const [, possessive, comma, first, second, third] = AFTER.exec(following) ?? [];
  if (first !== undefined) {
    if (possessive) add(afterPossessive.get(first));
    else if (comma) add(afterComma.get(first));
    else if (saying.has(first)) add(afterSaying.get(second === 'that' ? (third ?? '') : (second ?? '')));
    else add(after.get(first === 'CEO' ? 'ceo' : first));
    if (!possessive && !comma && legalForms.has(first.toLowerCase()) && first !== first.toLowerCase())
      add(['organization', SURE]);
    if (following[0] === '-') add(afterHyphen.get(first));
  }
  if (comma) {
    const isFrom = type === 'location' && IS_FROM.test(text.slice(Math.max(0, start - MAX_FROM), start));
    const said = appositive(text.slice(end, end + MAX_APPOSITIVE));
    if (!isFrom || said?.[0] !== 'person') add(said);
    if (AGE.test(following)) add(['person', SURE]);
  }
  addBefore(text, start, add);
  return cues;
}

/** "Ann Lee of Framingham, a member of": who is described is from the place. */
const IS_FROM = /\b(?:of|from|in|[DRI]-)\s?$/;
/** Characters that the expression can need. */
const MAX_FROM = 8;

const APPOSITIVE =
  /^,\s(?:an?|the)\s((?:[\w’'-]+\s){0,6}?[\w’'-]+)(?:[,.;]|\s(?:of|that|which|who|based|in|for|with|from|at)\b)/;
/** Characters that the expression can need. */
const MAX_APPOSITIVE = 80;
const kinds = new Set<string>(organizationKinds);
const roles = new Set<string>(roleHeads);
const rolesOfFirms = new Set<string>(rolesOfFirmsToo);

/** "Acme, a wholly owned subsidiary of", "Reed, a lawyer from" */
function appositive(following: string): readonly [CuedType, number] | undefined {
  const phrase = APPOSITIVE.exec(following)?.[1] ?? '';
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1);
  if (kinds.has(head)) return ['organization', SURE];
  return roles.has(head) && !rolesOfFirms.has(head) ? ['person', SURE] : undefined;
}

function addBefore(text: string, start: number, add: (cue: readonly [CuedType, number] | undefined) => void): void {
  const isQuoted = '"“‘'.includes(text.charAt(start - 1));
  const last = wordBefore(text, isQuoted ? start - 1 : start);
  if (last === null) return;
  const word = last.text.toLowerCase();
  const earlier = ofWords.has(word) ? wordBefore(text, last.start) : null;
  if (word === 'at' && earlier) add(beforeAt.get(earlier.text.toLowerCase()));
  add((earlier && beforeOf.get(earlier.text.toLowerCase())) ?? before.get(word));
}

/** The word that ends one space before an offset, without its full stop: the "Mr" of "Mr. Reed". */
function wordBefore(text: string, offset: number): { readonly text: string; readonly start: number } | null {
  const code = text.charCodeAt(offset - 1);
  if (code !== SPACE && code !== NEW_LINE) return null;
  const end = text.charCodeAt(offset - 2) === FULL_STOP ? offset - 2 : offset - 1;
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isWordCode(text.charCodeAt(start - 1))) start--;
  return start < end ? { text: text.slice(start, end), start } : null;
}

const [SPACE, NEW_LINE, FULL_STOP, HYPHEN] = [32, 10, 46, 45];
/** No word of the tables is longer. */
const MAX_WORD = 20;

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === HYPHEN;
}

/** What speaks for the types of one name in an article. */
interface Evidence {
  /** Sums over its mentions: how sure the tagger is of each type, and what the words around them speak for. */
  readonly found: Record<CuedType, number>;
  readonly cues: Record<CuedType, number>;
  mentions: number;
  readonly form: NameForm;
}

const CUED = { person: 'person', organization: 'organization', location: 'place' } as const;
const TYPES: readonly CuedType[] = ['organization', 'person', 'place'];

/** How much more must speak for another type where the tagger is in two minds … */
const MIN_LEAD = 1.5;
/** … and how much more where it is sure. */
const LEAD_OVER_TAGGER = 2;

/** … and where the name begins with a given name: "William Hill". */
const LEAD_OVER_GIVEN_NAME = 1.5;

/** A full name of a person that is surer than this stays one. */
const MAX_CONFIDENCE = 0.95;

/**
 * The names that the words around their mentions make something else than the tagger found: "Strava said it", "Strava
 * users" and "Strava, which" are about an organization. By key, with the type.
 * @param isOfPerson whether a key is part of a full name in the article: "Hill" of Ann Hill
 */
export function typesByCues(
  text: string,
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
  isOfPerson: (key: string) => boolean,
): ReadonlyMap<string, EntityType> {
  const byKey = new Map<string, Evidence>();
  const settled = new Set<string>();
  const firms = firmNames(mentions, forms);
  for (const [i, mention] of mentions.entries()) {
    const form = forms[i]!;
    const type = Object.hasOwn(CUED, mention.type) ? CUED[mention.type as keyof typeof CUED] : null;
    if (type === null || settled.has(form.key) || !mayBeAnother(form) || isOfPerson(form.key)) continue;
    if (type === 'person' && form.parts !== null && mention.confidence > MAX_CONFIDENCE) {
      settled.add(form.key);
      byKey.delete(form.key);
      continue;
    }
    let evidence = byKey.get(form.key);
    if (!evidence) {
      evidence = newEvidence(form);
      byKey.set(form.key, evidence);
    }
    evidence.mentions++;
    evidence.found[type] += mention.confidence;
    const cues = readCues(text, mention);
    for (const each of TYPES) evidence.cues[each] += cues[each];
  }
  const types = new Map<string, EntityType>();
  for (const [key, evidence] of byKey) {
    // "Ann Lee, the founder of Ann Lee Inc."
    if (firms.has(key)) evidence.cues.organization += key.includes(' ') ? STRONG : SURE;
    const chosen = chooseType(evidence);
    if (chosen !== null) types.set(key, chosen);
  }
  return types;
}

/** The names of firms without their legal form: "westrum" of "Westrum Inc.". */
function firmNames(mentions: readonly NameMention[], forms: readonly NameForm[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, { type }] of mentions.entries()) {
    const { parts } = forms[i]!;
    if (type !== 'organization' || parts === null || !legalForms.has(parts.last)) continue;
    if (forms[i]!.comparable.isFull) names.add(forms[i]!.comparable.joined);
  }
  return names;
}

function newEvidence(form: NameForm): Evidence {
  const none = { organization: 0, person: 0, place: 0 };
  return { found: { ...none }, cues: { ...none }, mentions: 0, form };
}

const seats = new Set<string>(seatsOfPower);

/** Countries, acronyms and seats of power tell by themselves what they are. */
function mayBeAnother({ text, country, demonym, acronym }: NameForm): boolean {
  return !country && !demonym && acronym === null && !seats.has(text);
}

function beginsWithGivenName({ text, parts }: NameForm): boolean {
  return parts !== null && sexOfGivenName(text.slice(0, text.indexOf(' '))) !== null;
}

function chooseType({ found, cues, mentions, form }: Evidence): CuedType | null {
  let usual: CuedType = 'organization';
  for (const type of TYPES) if (found[type] > found[usual]) usual = type;
  for (const type of TYPES) {
    if (type === usual || TYPES.some((other) => other !== type && cues[other] >= cues[type])) continue;
    const sure = (found[usual] - found[type]) / mentions;
    const lead = cues[type] - cues[usual] - MIN_LEAD - LEAD_OVER_TAGGER * sure;
    if (lead < 0 || (lead < LEAD_OVER_GIVEN_NAME && beginsWithGivenName(form))) return null;
    // A city may be a team as well, so that it takes much to make it one.
    const mayBeCity = type !== 'person' && usual !== 'person' && form.place !== null;
    return mayBeCity && cues[type] - cues[usual] < CERTAIN ? null : type;
  }
  return null;
}
