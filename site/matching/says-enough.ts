/** Words a description needs before anything can be said about it. */
const leastWords = 3;

/** Whether a text says enough to be compared. */
export const saysEnough = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= leastWords;
