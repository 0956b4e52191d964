import type { Speaker } from './speakers.js';
import { speakerAfter } from './speakers-after.js';
import { speakerBefore } from './speakers-before.js';
import type { SpeechText } from './speech-text.js';

const passiveVerbs = new Set(['was', 'were', 'is', 'are']);

/** Who is quoted, and where that is said. */
export interface QuotedAs {
  readonly speaker: Speaker;
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
    const speaker = isSaying(speech, at + 1) ? speakerBefore(speech, at - 1) : null;
    return speaker && { speaker: { ...speaker, by: 'Wang was quoted as saying' }, from: speaker.from, to: at + 3 };
  }
  const speaker = speakerAfter(speech, at + 1);
  if (!speaker || !isSaying(speech, speaker.to)) return null;
  return { speaker: { ...speaker, by: 'quoted Wang as saying' }, from: at, to: speaker.to + 2 };
}

function isSaying({ tokens }: SpeechText, at: number): boolean {
  return tokens[at]?.normal === 'as' && tokens[at + 1]?.normal === 'saying';
}
