import type { SpeechText } from '../speech-text.js';
import { sourceAfter } from './after.js';
import { sourceBefore } from './before.js';
import type { SourcePhrase } from './source.js';

const passiveVerbs = new Set(['was', 'were', 'is', 'are']);

/** Who is quoted, and where that is said. */
export interface QuotedAs {
  readonly speaker: SourcePhrase;
  readonly from: number;
  /** The index after "saying". */
  readonly to: number;
}

/** "Wang was quoted as saying", "Xinhua cited Wang as saying", at the token of "quoted": Wang is the speaker. */
export function quotedAs(speech: SpeechText, at: number): QuotedAs | null {
  const { tokens } = speech;
  const { normal } = tokens[at]!;
  if (normal !== 'quoted' && normal !== 'cited') return null;
  if (passiveVerbs.has(tokens[at - 1]?.normal ?? '')) {
    // "was quoted by Xinhua as saying"
    const medium = tokens[at + 1]?.normal === 'by' ? sourceAfter(speech, at + 2) : null;
    const as = medium?.to ?? at + 1;
    const speaker = isSaying(speech, as) ? sourceBefore(speech, at - 1) : null;
    return speaker && { speaker: { ...speaker, by: 'Wang was quoted as saying' }, from: speaker.from, to: as + 2 };
  }
  const speaker = sourceAfter(speech, at + 1);
  if (!speaker || !isSaying(speech, speaker.to)) return null;
  return { speaker: { ...speaker, by: 'quoted Wang as saying' }, from: at, to: speaker.to + 2 };
}

function isSaying({ tokens }: SpeechText, at: number): boolean {
  return tokens[at]?.normal === 'as' && tokens[at + 1]?.normal === 'saying';
}
