import { honorifics } from '../../lexicon/common/honorifics.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { organizationSuffixes } from '../../lexicon/names/organization-suffixes.js';
import { seatsOfPower } from '../../lexicon/names/seats-of-power.js';
import {
  organizationAssets,
  organizationKinds,
  organizationNouns,
  organizationVerbs,
  personalNouns,
  personalVerbs,
  placeKindsBefore,
  placePrepositions,
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

const legalForms = new Set<string>(organizationSuffixes);
const saying = new Set(['said', 'says', 'announced', 'confirmed', 'insisted', 'added']);
const ofWords = new Set(['of', 'in', 'for', 'at', 'with']);

const AFTER = /^(['’]s?)?(,?)[ -]([\w’'-]+)(?: ([\w’'-]+))?(?: ([\w’'-]+))?/;
const AGE = /^,\s\d{2},\s/;
const BEFORE = /(?:([\w-]+)\s)?(?:the\s)?([\w-]+)\.?\s["“‘]?$/;
/** Characters that the two expressions can need. */
const [MAX_AFTER, MAX_BEFORE] = [40, 40];

/** The cues in the words right before and after a mention. */
export function readCues(text: string, { start, end }: NameMention): Cues {
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
    if (/^-(?:owned|backed|led)\b/.test(following)) add(['organization', 1]);
    if (/^-based\b/.test(following)) add(['place', WEAK]);
  }
  if (comma) add(appositive(text.slice(end, end + MAX_APPOSITIVE)));
  if (AGE.test(following)) add(['person', SURE]);
  addBefore(text.slice(Math.max(0, start - MAX_BEFORE), start), add);
  return cues;
}

const APPOSITIVE =
  /^,\s(?:an?|the)\s((?:[\w’'-]+\s){0,6}?[\w’'-]+)(?:[,.;]|\s(?:of|that|which|who|based|in|for|with|from|at)\b)/;
/** Characters that the expression can need. */
const MAX_APPOSITIVE = 80;
const kinds = new Set<string>(organizationKinds);
const roles = new Set<string>(roleHeads);

/** "Acme, a wholly owned subsidiary of", "Reed, a lawyer from" */
function appositive(following: string): readonly [CuedType, number] | undefined {
  const phrase = APPOSITIVE.exec(following)?.[1] ?? '';
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1);
  if (kinds.has(head)) return ['organization', SURE];
  return roles.has(head) ? ['person', SURE] : undefined;
}

function addBefore(preceding: string, add: (cue: readonly [CuedType, number] | undefined) => void): void {
  const [, earlier, last] = BEFORE.exec(preceding) ?? [];
  if (last === undefined) return;
  const word = last.toLowerCase();
  if (ofWords.has(word) && earlier !== undefined && beforeOf.has(earlier.toLowerCase()))
    add(beforeOf.get(earlier.toLowerCase()));
  else add(before.get(word));
}

/** What speaks for the types of one name in an article. */
interface Evidence {
  /** Sums over its mentions: how sure the tagger is of each type, and what the words around them speak for. */
  readonly found: Record<CuedType, number>;
  readonly cues: Record<CuedType, number>;
  mentions: number;
  /** Whether the gazetteer has a place of the name, which may be a team as well. */
  isPlace: boolean;
  hasGivenName: boolean;
}

const CUED = { person: 'person', organization: 'organization', location: 'place' } as const;
const TYPES: readonly CuedType[] = ['organization', 'person', 'place'];

/** How much more must speak for another type where the tagger is in two minds … */
const MIN_LEAD = 1.5;
/** … and how much more where it is sure. */
const LEAD_OVER_TAGGER = 2;

/** … and where the name begins with a given name: "William Hill". */
const LEAD_OVER_GIVEN_NAME = 1.5;

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
  const firms = firmNames(mentions, forms);
  for (const [i, mention] of mentions.entries()) {
    const form = forms[i]!;
    const type = Object.hasOwn(CUED, mention.type) ? CUED[mention.type as keyof typeof CUED] : null;
    if (type === null || !mayBeAnother(form) || isOfPerson(form.key)) continue;
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
    if (type === 'organization' && forms[i]!.comparable.isFull) names.add(forms[i]!.comparable.joined);
  }
  return names;
}

function newEvidence(form: NameForm): Evidence {
  const none = { organization: 0, person: 0, place: 0 };
  return {
    found: { ...none },
    cues: { ...none },
    mentions: 0,
    isPlace: form.place !== null,
    hasGivenName: beginsWithGivenName(form),
  };
}

const seats = new Set<string>(seatsOfPower);

/** Countries, acronyms and seats of power tell by themselves what they are. */
function mayBeAnother({ text, country, demonym, acronym }: NameForm): boolean {
  return !country && !demonym && acronym === null && !seats.has(text);
}

function beginsWithGivenName({ text, parts }: NameForm): boolean {
  return parts !== null && sexOfGivenName(text.slice(0, text.indexOf(' '))) !== null;
}

function chooseType({ found, cues, mentions, isPlace, hasGivenName }: Evidence): CuedType | null {
  let usual: CuedType = 'organization';
  for (const type of TYPES) if (found[type] > found[usual]) usual = type;
  for (const type of TYPES) {
    if (type === usual || (isPlace && type !== 'person' && usual !== 'person')) continue;
    const sure = (found[usual] - found[type]) / mentions;
    const lead = MIN_LEAD + LEAD_OVER_TAGGER * sure + (hasGivenName ? LEAD_OVER_GIVEN_NAME : 0);
    const isHighest = TYPES.every((other) => other === type || cues[other] < cues[type]);
    if (isHighest && cues[type] - cues[usual] >= lead) return type;
  }
  return null;
}
