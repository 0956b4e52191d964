/** The version of newsq that the encoder was made for. */
export const version: string;

/** CRC-32 of the files of newsq whose contents the encoder was taught with. */
export const inputs: Readonly<Record<string, number>>;

/** Opens the encoder. It is for newsq: `loadAccurate()` of newsq gives it to a program, `--accurate` to the command line. */
export function openEncoder(): Promise<unknown>;
