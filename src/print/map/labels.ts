/** A part of a picture that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of a picture is taken. */
export interface Room {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
}

export function newRoom(width: number, height: number): Room {
  const taken: Box[] = [];
  return {
    isFree: (box) =>
      box.left >= 0 &&
      box.right <= width &&
      box.top >= 0 &&
      box.bottom <= height &&
      !taken.some((other) => overlap(box, other)),
    take: (box) => void taken.push(box),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A name on a picture: where its line of writing begins, is in the middle, or ends. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of text, in its size: about as wide as a letter is, and how far it goes above and below its line. */
const LETTER = 0.56;
const ABOVE = 0.8;
const BELOW = 0.25;
const GAP = 2;

/** How wide a text is, nearly. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** Takes room for a name to the right of a circle, or else to the left, above or below it; null where there is none. */
export function placeLabel(
  text: string,
  size: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  room: Room,
): Label | null {
  const away = radius + 2 * GAP;
  const middle = y + (size * (ABOVE - BELOW)) / 2;
  const labels: Label[] = [
    { x: x + away, y: middle, anchor: 'start' },
    { x: x - away, y: middle, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
    { x, y: y + away + size * ABOVE, anchor: 'middle' },
  ];
  return labels.find((label) => takeLabel(text, size, label, room)) ?? null;
}

/** Takes room for a name where it is; false where there is none. */
export function takeLabel(text: string, size: number, { x, y, anchor }: Label, room: Room): boolean {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { left: left - GAP, right: left + width + GAP, top: y - size * ABOVE, bottom: y + size * BELOW };
  if (!room.isFree(box)) return false;
  room.take(box);
  return true;
}
