/** What both forms say where the check would speak of the lines of a file. */
export const entryForm = {
  de: {
    id: 'Kennung',
    fillIn: 'Bitte ausfüllen.',
    orWithhold: (label: string) =>
      `Bitte ausfüllen oder unter „${label}“ begründen, warum die Angabe nicht veröffentlicht wird.`,
  },
  en: {
    id: 'Identifier',
    fillIn: 'Please fill in.',
    orWithhold: (label: string) => `Please fill in, or state under “${label}” why it is not published.`,
  },
};
