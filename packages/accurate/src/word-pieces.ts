/** Splits words as BERT's uncased tokenizer does: normalized, cut at punctuation, then into the longest pieces of the vocabulary. */
export interface WordPieces {
  readonly start: number;
  readonly end: number;
  /** The pieces of a word; that of the unknown for a word with nothing to read. */
  readonly of: (word: string) => readonly number[];
}

/** More pieces of a word are left out, as in training. */
const MAX_PIECES = 8;
/** In code points; a longer part of a word is unknown as a whole. */
const MAX_LENGTH = 100;
/** Words that are remembered; then they are forgotten, all at once. */
const MAX_WORDS = 50_000;

/** @param vocabulary a piece a line; the number of its line is its number */
export function readWordPieces(vocabulary: string): WordPieces {
  const numbers = new Map(
    vocabulary
      .trimEnd()
      .split('\n')
      .map((piece, number) => [piece, number]),
  );
  const [start, end, unknown] = ['[CLS]', '[SEP]', '[UNK]'].map((name) => numbers.get(name)!) as [
    number,
    number,
    number,
  ];
  const known = new Map<string, readonly number[]>();
  return {
    start,
    end,
    of(word) {
      const found = known.get(word);
      if (found) return found;
      if (known.size >= MAX_WORDS) known.clear();
      const pieces = partsOf(word).flatMap((part) => piecesOf(part, numbers) ?? [unknown]);
      const kept = pieces.length === 0 ? [unknown] : pieces.slice(0, MAX_PIECES);
      known.set(word, kept);
      return kept;
    },
  };
}

const PLAIN = /^[a-z]+$/;

/** The parts of a word between spaces and punctuation, each mark of punctuation a part of its own. */
export function partsOf(word: string): string[] {
  if (PLAIN.test(word)) return [word];
  const cleaned = word.replace(DROPPED, '').replace(SPACES, ' ').replace(IDEOGRAPHS, ' $& ');
  const bare = [...cleaned.normalize('NFD').replace(MARKS, '')].map((letter) => letter.toLowerCase()).join('');
  return bare.match(PARTS) ?? [];
}

function piecesOf(part: string, numbers: ReadonlyMap<string, number>): number[] | null {
  const letters = [...part];
  if (letters.length > MAX_LENGTH) return null;
  const pieces: number[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = letters.length;
    let piece: number | undefined;
    for (; to > from; to--) {
      piece = numbers.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
      if (piece !== undefined) break;
    }
    if (piece === undefined) return null;
    pieces.push(piece);
    from = to;
  }
  return pieces;
}

const DROPPED = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;
const SPACES = /[\p{White_Space}]/gu;
const MARKS = /\p{Mn}/gu;
/** The blocks that BERT's tokenizer calls Chinese. */
const IDEOGRAPHS =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** A mark of punctuation, or a run of anything but these and spaces. ASCII's symbols count as punctuation. */
const PARTS = /[\p{P}$+<=>^`|~]|[^\p{P}$+<=>^`|~\s]+/gu;
