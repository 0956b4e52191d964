const STYLES = [
  'bold',
  'dim',
  'italic',
  'underline',
  'inverse',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
] as const;

export type Style = (typeof STYLES)[number];

/** The few styles that are used on a terminal. */
export interface Ink extends Readonly<Record<Style, (text: string) => string>> {
  /** 0 for no color. */
  readonly level: number;
}

const asIs = (text: string): string => text;

/** No color: for pipes, files and whoever does not want it. */
export const plainInk: Ink = {
  level: 0,
  ...(Object.fromEntries(STYLES.map((style) => [style, asIs])) as Record<Style, (text: string) => string>),
};

/** chalk is loaded only if there is color: a pipe starts 2 ms sooner. */
export async function loadInk(color: boolean): Promise<Ink> {
  if (!color) return plainInk;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
