/** Every output format, by its name in `--format`; the printers themselves are loaded when one is asked for. */
export const formats = ['table', 'json', 'markdown'] as const;
