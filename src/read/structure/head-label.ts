import { furnitureLines } from '../../lexicon/read/page-words.js';
import { isSentence } from './head-lines.js';
import { readStampLabel, readTime, type StampDay, stampAtEnd } from './stamp.js';

/** A form of a line that an office, a wire or an archive puts above its story. */
export interface HeadLabelRule {
  readonly name: string;
  readonly example: string;
  /** In lower case, words or characters of which every such line has one. */
  readonly cue: readonly string[];
  /** Whether it may be a sentence: only these are tried on one. */
  readonly isSentence?: true;
  /** Made when a line has a cue: to make all of them takes longer than all else that is done with a head. */
  readonly form: () => RegExp;
}

const DIGITS = [...'0123456789'];

/** Lines of the head that are no headline, however they are printed. */
export const headLabelRules: readonly HeadLabelRule[] = [
  {
    name: 'release',
    example: 'FOR IMMEDIATE RELEASE',
    cue: ['release', 'use', 'publication'],
    form: () =>
      /^[*\s-]{0,6}for (?:(?:immediate|general|urgent|internal) )?(?:release|use|publication)(?=[*\s:|–—-]*$|\s*[:|–—-]| (?:on|after|at|upon)\b| \d)|^immediate release$/i,
  },
  {
    name: 'embargo',
    example: 'EMBARGOED UNTIL 00:01 GMT, THURSDAY 4 MARCH 2021',
    cue: ['embargo', 'not for '],
    isSentence: true,
    form: () =>
      /^[*\s([-]{0,6}(?:(?:strictly |under )?embargo(?:ed)?(?:\s*:| (?:until|till|to|for release)\b)|strict(?:ly)? embargo|not for (?:release|publication|broadcast)(?: or (?:release|publication|broadcast))? (?:before|until)\b)|^[\w\s]{0,60} (?:is|are) (?:strictly )?embargoed (?:until|till|for)\b/i,
  },
  {
    name: 'kind of release',
    example: 'PRESS RELEASE',
    cue: ['release', 'statement', 'advisory', 'note', 'notice', 'alert', 'bulletin', 'briefing', 'kit'],
    form: () =>
      /^[*\s-]{0,6}(?:(?:joint |official |company )?(?:press|news|media)[ -](?:release|statement|advisory|note|notice|alert|bulletin|briefing|kit)|company release)(?:\s(?:no\.?|nr\.?|#)?\s?[A-Z]{0,4}\/?\d[\d/-]{0,9})?[*\s:.-]{0,6}$/i,
  },
  {
    name: 'day of an advisory',
    example: 'MEDIA ADVISORY FOR THURSDAY, MARCH 4, 2021',
    cue: ['press ', 'news ', 'media '],
    form: () => /^(?:press|news|media) (?:advisory|release|statement) for (?=[\w, ]{0,20}\d)[\w, ]{3,40}$/i,
  },
  {
    name: 'words of a wire around a release',
    example: '/CORRECTION -- Acme Steel/',
    cue: ['/', 'the following'],
    form: () =>
      /^\/[^/]{3,80}\/$|^the following (?:is|was) (?:an? )?(?:press|news|media) (?:release|statement)\b.{0,60}:$/i,
  },
  {
    name: 'kind of release after its office',
    example: 'Ministry of Fisheries - Press release',
    cue: ['release', 'statement'],
    form: () =>
      /^(?:(?:[A-Z][\w'’.&-]*|of|the|for|and|&) ){1,8}[-–—|] (?:press|news|media|Press|News|Media|PRESS|NEWS|MEDIA) (?:release|statement|Release|Statement|RELEASE|STATEMENT)$/,
  },
  {
    name: 'number of a release',
    example: 'SC/14460',
    cue: DIGITS,
    form: () =>
      /^(?:[A-Z]{1,6}\/(?:[A-Z]{1,4}\/)?\d{1,6}(?:\/(?:\d{1,6}|rev\.?\s?\d))?|(?:release|statement|ref(?:erence)?|no|nr)\.? ?(?:no\.?|number)? ?:? ?[A-Z]{0,4}\/?\d[\d/-]{0,9})$/i,
  },
  {
    name: 'keyword of a wire',
    example: 'BC-EU--Port Strike',
    cue: ['-'],
    form: () =>
      /^\^?(?:[a-z] ?[a-z] ?)?(?:AP|BC|AM|PM|US|EU|AS|AF|ML|LT|CN|FB|BB)-(?:[A-Z][\w.']*--\w|[A-Z][\w .'&/-]{1,40},? ?(?:\d(?:st|nd|rd|th) (?:ld|lead|add|sub|take|writethru)|ld-|adv\d|,? ?\d{2,4}<?$))/i,
  },
  {
    name: 'short keyword of a wire',
    example: 'BC-UK-PORTS',
    cue: ['bc-', 'am-', 'pm-'],
    form: () => /^\^?(?:BC|AM|PM)-[A-Z][\w.']*(?:[- ][A-Z][\w.']*){0,3}(?:[-, ]{1,2}\d\w{2} Ld\S{0,12})?<?$/,
  },
  {
    name: 'version of a story',
    example: 'Port Strike, 1st Ld-Writethru',
    cue: [' ld', 'ld-', 'writethru', 'write-thru'],
    form: () =>
      /^[^.!?:]{0,50}\b(?:(?:1st|2nd|3rd|\dth) )?(?:ld-writethru|ld|writethru|write-thru|lead-writethru)\b[^!?:]{0,20}$/i,
  },
  {
    name: 'urgency',
    example: '(URGENT)',
    cue: [
      'urgent',
      'bulletin',
      'flash',
      'alert',
      'breaking',
      'develop',
      'exclusive',
      'advisory',
      'update',
      'correct',
      'repeat',
      'refile',
      'with ',
    ],
    form: () =>
      /^[*([\s-]{0,4}(?:urgent|bulletin|flash|newsalert|news alert|alert|breaking|breaking news|developing|developing story|exclusive|advisory|update|correction|corrected|repeat|refile|with (?:ap |file )?(?:photos?|graphics?|video)(?: to follow)?)[*)\]\s:!.-]{0,4}$/i,
  },
  {
    name: 'note to editors',
    example: 'Eds: UPDATES with comment of the operator.',
    cue: ['eds', 'editor', 'desk'],
    isSentence: true,
    form: () =>
      /^\^?[([]?\s?(?:eds|editors|attn editors|attention editors|note to editors|editors' note|editors’ note)\s?:|^(?:(?:to|attn:?|attention:?) )?(?:all )?(?:(?:news|assignment|business|city|picture|photo) )?(?:editors|desks)[:.]?$/i,
  },
  {
    name: 'what was changed',
    example: '(Adds quotes, background)',
    cue: ['('],
    form: () =>
      /^\((?:adds|updates|recasts|corrects|rewrites|refiles|repeats|releads|clarifies|fixes|removes|changes|edits|trims)\b[^()]{0,120}\)$/i,
  },
  {
    name: 'number of a wire',
    example: 'a0123',
    cue: [''],
    form: () => /^(?:[a-z]\d{4}|[a-z] [a-z]|zczc|nnnn)$/,
  },
  {
    name: 'number of a paper',
    example: 'Vol. 12, No. 34',
    cue: DIGITS,
    form: () => /^(?:vol(?:ume)?\.? ?(?:\d{1,4}|[IVXLC]{1,8}),? ?)?(?:(?:no|issue|number|nr)\.? ?\d{1,6})$/i,
  },
  {
    name: 'page',
    example: 'Page A1',
    cue: DIGITS,
    form: () =>
      /^(?:page|pages|pg|pp?)\.? ?[A-Z]{0,2}\d{1,3}[A-Z]?(?:\s?[-–,] ?[A-Z]{0,2}\d{1,3}){0,3}(?: of \d{1,3})?$/i,
  },
  {
    name: 'field of an archive',
    example: 'SECTION: FOREIGN; Pg. 3',
    cue: [':'],
    form: () =>
      /^(?:section|length|edition|category|topics?|tags?|filed under|keywords?|language|editor|reporter|publication[- ]type|document[- ]type|journal code|word count|words|volume|issue|series|desk|slug|reading time|time to read|estimated reading time|media contacts?|press contacts?|contacts?|dateline|neutral citation(?: number)?|(?:case|claim|docket|file)(?: no\.?| number)|(?:our|your) ref)\s?:\s?\S.{0,100}$/i,
  },
  { name: 'count of words', example: '840 words', cue: [' words'], form: () => /^[\d,]{1,7} words$/i },
  {
    name: 'time to read',
    example: '5 min read',
    cue: ['min'],
    form: () =>
      /^(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:min|mins|minutes?)(?:[- ]read)?|read(?:ing)? time:? \d{1,3} (?:min|mins|minutes?))$/i,
  },
  {
    name: 'place in a list',
    example: '3 of 212 DOCUMENTS',
    cue: [' of '],
    form: () => /^(?:document )?\d{1,5} of [\d,]{1,6}(?: documents?)?$/i,
  },
  {
    name: 'telephone or address',
    example: 'Tel: (555) 010-4477 | press@acme.example',
    cue: ['@', 'http', 'www.', ...DIGITS],
    form: () =>
      /^(?=[^@]{0,80}@\w|.{0,40}(?:https?:|www\.)|\D{0,30}\d{1,4}\D{0,3}\d{3}\D{0,3}\d)(?:(?:(?:tel|telephone|phone|ph|fax|cell|mobile|mob|office|e-?mail|web|website|url|link|[tfmew])[.:]{0,2}|(?:[a-z]{1,9}:)?[+()\d./-]{1,30}|[|,;/]|[\w.+-]{0,64}@[\w.-]{2,80}[,;]?|(?:https?:\/\/|www\.)\S{3,120})(?: |$)){1,12}$/i,
  },
  {
    name: 'heading of contacts',
    example: 'Media Contact:',
    cue: ['contact', 'inquiries', 'enquiries'],
    form: () =>
      /^(?:(?:media|press|news)?\s?(?:contacts?|inquiries|enquiries)(?: information| details)?|for (?:more|further) information,? (?:please )?contact)\s?:?$/i,
  },
  {
    name: 'line of a page',
    example: 'Share this article',
    cue: [
      'share',
      'save',
      'print',
      'mail',
      'listen',
      'bookmark',
      'gift',
      'read',
      'play',
      'tweet',
      'skip',
      'provided',
      'add',
      'comment',
      'repl',
      'advert',
      'follow',
      'home',
      'news',
    ],
    form: () =>
      /^(?:(?:share|save|print|e-?mail|listen to|bookmark|gift|read|play)(?: this| the)? (?:article|story|page|post|news)(?: by e-?mail)?|share (?:this|on|via|to)\b.{0,30}|tweet this|skip to (?:main )?content|news provided by|add us on .{2,20}|add (?:to|a) comment|(?:\d{1,5}|no|leave an?|post an?|view|show) (?:comments?|reply|replies)|advert(?:isement|ising)?\b.{0,40}|follow (?:us )?on .{2,30}|(?:home|news)(?: ?[>›»/] ?[\w&' -]{2,40}){1,5})[:.!]?$/i,
  },
  {
    name: 'edition',
    example: 'London Edition 1',
    cue: ['edition'],
    form: () =>
      /^(?:(?:late|early|first|second|third|final|city|national|international|london|weekend|sunday|main)\s){1,3}edition(?:\s?-\s?final)?(?: \d{1,2})?$/i,
  },
  {
    name: 'age',
    example: 'Updated 3 hours ago',
    cue: ['ago', 'just now', 'yesterday', 'today', 'tonight', 'this '],
    form: () =>
      /^(?:(?:first |originally )?published|(?:last )?updated|posted)?:? ?(?:on )?(?:(?:about )?(?:\d{1,3}|an?|one|two|three|four|five|six|a few) ?(?:s|seconds?|secs?|m|min(?:ute)?s?|h|hours?|hrs?|d|days?|w|weeks?|months?|years?) ago|just now|(?:yesterday|today|tonight|this (?:morning|afternoon|evening))(?:,? (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?)(?: by [A-Z][\w.' -]{1,40})?$/i,
  },
  {
    name: 'old article',
    example: 'This article is more than 2 years old',
    cue: [' old'],
    form: () =>
      /^this (?:article|story) is (?:more than )?(?:\d{1,2}|an?|one|two|three|four|five) (?:months?|years?) old$/i,
  },
];

/** Characters of the longest of these lines. */
const MAX_LABEL = 160;

/** What names the day on which a story may be printed. */
const OF_RELEASE = new Set(['release', 'embargo', 'kind of release', 'number of a release', 'day of an advisory']);

/** Whole lines that a page has around its story. */
const ofPages = new Set(furnitureLines);

export interface HeadLabel {
  readonly rule: string;
  /** The day of an embargo or a release, which is that of publication. */
  readonly days: readonly StampDay[];
}

/** "FOR IMMEDIATE RELEASE", "Page A1": a line of the head that is no headline; null for any other. */
export function readHeadLabel(line: string): HeadLabel | null {
  if (line.length > MAX_LABEL) return null;
  const plain = line.replace(/\s+/g, ' ');
  const rule = ruleOf(plain);
  const mayHaveDay = rule === null ? !isSentence(plain) : OF_RELEASE.has(rule);
  const stamp = mayHaveDay ? stampAtEnd(plain) : null;
  if (rule !== null) return { rule, days: stamp?.days ?? [] };
  // "Media Release – 4 March 2021"
  const before = stamp && ruleOf(plain.slice(0, stamp.from));
  return before && OF_RELEASE.has(before) ? { rule: before, days: stamp.days } : null;
}

function ruleOf(plain: string): string | null {
  const lower = plain.toLowerCase();
  const isProse = isSentence(plain);
  const rule = headLabelRules.find(
    (one) => (!isProse || one.isSentence) && one.cue.some((word) => lower.includes(word)) && one.form().test(plain),
  );
  if (rule !== undefined) return rule.name;
  if (isProse) return null;
  return ofPages.has(lower.replace(/[.:]$/, '')) ? 'word of a page' : timeRule(plain);
}

/** "10:00 a.m. EST" says when and not on which day, "Updated 10:30 GMT" that it was another time before. */
function timeRule(plain: string): string | null {
  const of = readTime(plain);
  if (of !== null) return of === 'plain' ? 'time' : 'age';
  return readStampLabel(plain) === null ? null : 'label of a day';
}

/** Whether a line says when the article was published, counted from a day that it does not name: "3 hours ago". */
export function isUndated({ rule }: HeadLabel): boolean {
  return rule === 'age';
}
