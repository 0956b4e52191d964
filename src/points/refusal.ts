/** A reason why something that looks like a marker is none. */
export interface Refusal<T> {
  readonly name: string;
  /** A phrase with such a thing in it. */
  readonly example: string;
  readonly holds: (candidate: T) => boolean;
}
