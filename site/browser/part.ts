/**
 * A part of the page by its id.
 * @throws if the page was built without it, or with another kind of element
 */
export function part<T extends HTMLElement = HTMLElement>(id: string, type?: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!found || (type && !(found instanceof type))) throw new Error(`The page has no element "${id}".`);
  return found as T;
}
