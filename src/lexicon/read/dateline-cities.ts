/** Cities that datelines name without their country, and that `resources/places.txt` lacks: too small, or under another name there. */
export const datelineCities = ['Los Alamos', 'Aspen', 'Augusta', 'Flushing Meadows', 'Ascot'] as const;
