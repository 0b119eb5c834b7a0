import { part } from '../browser/part.ts';

/** Puts a text into a part of the page; one that stands there already is not read out again. */
export function say(id: string, text: string): void {
  const element = part(id);
  if (element.textContent !== text) element.textContent = text;
}
