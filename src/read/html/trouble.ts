import { checkPhrases, missingPhrases } from '../../lexicon/read/page-notices.js';
import { consentWords, paywallPhrases } from '../../lexicon/read/page-words.js';
import type { Paragraph } from '../compose.js';
import type { PageBlock } from './blocks.js';
import { isSentence } from './choose.js';
import type { StatedArticle } from './json-ld.js';

const CONSENT = new RegExp(`\\b(?:${consentWords.join('|')})\\b`, 'i');

/** Characters of an article's running text. */
export function storyLength(paragraphs: readonly Paragraph[]): number {
  let sum = 0;
  for (const { text } of paragraphs) if (isSentence(text) && !CONSENT.test(text)) sum += text.length;
  return sum;
}

/** The part of some texts that asks for consent, 0 to 1. */
function consentIn(texts: readonly { readonly text: string }[]): number {
  let [asking, all] = [0, 0];
  for (const { text } of texts) {
    all += text.length;
    if (CONSENT.test(text)) asking += text.length;
  }
  return all === 0 ? 0 : asking / all;
}

/** Why a page has no article and what to do, for a message; null where it has one. */
export function refusalOf(
  paragraphs: readonly Paragraph[],
  blocks: readonly PageBlock[],
  { title, hadNotice, hasScripts }: { title: string | null; hadNotice: boolean; hasScripts: boolean },
): string | null {
  const isEmpty = paragraphs.every(({ text }) => text.trim() === '');
  const words = (isEmpty ? blocks : paragraphs).map(({ text }) => text).join(' ');
  const notice = words.length < NOTICE ? noticeIn(`${title ?? ''} ${words}`) : null;
  if (notice !== null) return notice;
  const asks = isEmpty ? hadNotice || consentIn(blocks) > MOSTLY : consentIn(paragraphs) > MOSTLY;
  if (asks && storyLength(paragraphs) < 300)
    return 'holds only a notice about cookies; answer it in a browser and save the page then';
  if (!isEmpty) return null;
  return hasScripts
    ? 'holds no article but scripts that fetch it; save the page from a browser once it is shown, or give its text (.txt)'
    : 'holds no article; give the page of one, or its text (.txt)';
}

/** The words of a page that only says why it shows no article are fewer characters than these. */
const NOTICE = 500;

/** What a short page says instead of an article. */
function noticeIn(words: string): string | null {
  const plain = words.toLowerCase().replaceAll('’', "'");
  const says = (phrases: readonly string[]) => phrases.some((phrase) => plain.includes(phrase));
  if (says(checkPhrases)) return 'holds only a check for robots; open it in a browser and save the page then';
  // A brief may quote what a site said.
  if (words.length < NOTICE / 2 && says(missingPhrases))
    return 'says only that its page could not be shown; check its address and get it again';
  return null;
}

const MOSTLY = 0.6;

const STUB = 1200;

/** What is missing of the article, for messages. */
export function doubtsOf(
  paragraphs: readonly Paragraph[],
  blocks: readonly PageBlock[],
  stated: StatedArticle | null,
): string[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  const words = text.split(/\s+/).length;
  const isShort = text.length < STUB;
  const asks = () =>
    blocks.some(
      (block) =>
        !block.isApart &&
        block.text.length < 300 &&
        paywallPhrases.some((phrase) => block.text.toLowerCase().includes(phrase)),
    );
  const isStub =
    isShort && stated !== null && stated.words > 2 * words ? true : isShort && (stated?.isPaid === true || asks());
  return isStub
    ? ['the page seems to hold only the start of the article, the rest is for subscribers; save it when logged in']
    : [];
}
