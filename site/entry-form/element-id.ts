/** Id of the element that shows a field: `models[0].name` -> `angabe-models-0-name`. */
export const elementId = (path: string): string => `angabe-${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
