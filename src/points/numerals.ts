const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** What a numeral or letter may count as: "2" is 2, "viii" is 8, "b" is 2, "i" is 1 or 9. */
export function readNumber(value: string): number[] {
  if (/\d/.test(value)) return [Number(value)];
  const lower = value.toLowerCase();
  const roman = /^[ivx]+$/.test(lower) ? readRoman(lower) : null;
  const letter = lower.length === 1 ? lower.charCodeAt(0) - 96 : null;
  return [roman, letter].filter((number) => number !== null);
}

/** "viii" → 8; null where it is no number: "iiv", "ivx". */
function readRoman(lower: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(lower)) return null;
  let sum = 0;
  for (let i = 0; i < lower.length; i++) {
    const [value, next] = [romanDigits[lower[i]!]!, romanDigits[lower[i + 1]!] ?? 0];
    sum += value < next ? -value : value;
  }
  return sum;
}
