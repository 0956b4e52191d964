/** The package brings no types. */
declare module 'edtf' {
  /** @throws Error if the text is no date of EDTF */
  export function parse(text: string): unknown;
}
