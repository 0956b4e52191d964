import { type Speaker, speakerAfter, speakerBefore } from './speakers.js';
import type { SpeechText } from './speech-text.js';

const passive = new Set(['was', 'were', 'is', 'are']);

/** Who is quoted, and the token behind "saying". */
export interface QuotedAs {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

/** "Wang was quoted as saying", "Xinhua cited Wang as saying", at the token of "quoted": it is Wang who says it. */
export function quotedAs(speech: SpeechText, at: number): QuotedAs | null {
  const { tokens } = speech;
  const { normal } = tokens[at]!;
  if (normal !== 'quoted' && normal !== 'cited') return null;
  if (passive.has(tokens[at - 1]?.normal ?? '')) {
    const speaker = isSaying(speech, at + 1) ? speakerBefore(speech, at - 1) : null;
    return speaker && { speaker, from: speaker.from, to: at + 3 };
  }
  const speaker = speakerAfter(speech, at + 1);
  return speaker && isSaying(speech, speaker.to) ? { speaker, from: at, to: speaker.to + 2 } : null;
}

function isSaying({ tokens }: SpeechText, at: number): boolean {
  return tokens[at]?.normal === 'as' && tokens[at + 1]?.normal === 'saying';
}
