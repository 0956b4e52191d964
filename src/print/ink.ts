/** The few styles that tables use on a terminal. */
export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  yellow(text: string): string;
}

const asIs = (text: string): string => text;

/** No color: for pipes, files and whoever does not want it. */
export const plainInk: Ink = { bold: asIs, dim: asIs, yellow: asIs };

/** chalk is loaded only if there is color: a pipe starts 2 ms sooner. */
export async function loadInk(color: boolean): Promise<Ink> {
  if (!color) return plainInk;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
