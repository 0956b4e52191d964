/** Words to build hostile texts from. */

export function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

const STARTS = ['Ba', 'De', 'Fi', 'Go', 'Ku', 'La', 'Me', 'Ni', 'Po', 'Ru', 'Sa', 'Te', 'Vi', 'Wo', 'Zu'];
const ENDS = ['rin', 'sov', 'tan', 'lek', 'mor', 'nis', 'dal', 'gar', 'ves', 'kun', 'pol'];

/** A different name for each number: "Barin", "Debasov". */
export function nameOf(i: number): string {
  let name = ENDS[i % ENDS.length]!;
  for (let rest = Math.floor(i / ENDS.length); rest > 0; rest = Math.floor(rest / STARTS.length))
    name = STARTS[rest % STARTS.length]!.toLowerCase() + name;
  return STARTS[i % STARTS.length]! + name;
}

/** "Ann Debasov" */
export function personOf(i: number): string {
  return `${['Ann', 'John', 'Maria', 'Peter'][i % 4]} ${nameOf(i)}`;
}

export function weekdayOf(i: number): string {
  return ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][i % 7]!;
}
