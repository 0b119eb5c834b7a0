/**
 * Stands for the number of an item in what is kept ready for new items of a list: as a word of an id, so that it can be
 * told from everything else.
 * @param depth in how many lists the list itself lies
 */
export const placeholderAt = (depth: number): string => `N${depth}`;

/** An id or a reference to ids with the placeholder of a depth replaced by a number. */
export const numbered = (ids: string, depth: number, number: number): string =>
  ids.replaceAll(new RegExp(`(?<=-)${placeholderAt(depth)}(?=-|\\s|$)`, 'g'), String(number));
