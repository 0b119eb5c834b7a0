/** Links from the pages into the form for editors, which is in German. */
export const redaktion = {
  de: {
    edit: 'Im Formular bearbeiten',
    systemForNeed: 'Daraus ein System der Stelle anlegen (im Formular)',
    newNeed: 'Den Entwurf im Formular öffnen',
    newNeedHint:
      'Ihr Text geht dabei an das Formular in Ihrem Browser und steht danach in dessen Verlauf. Übertragen wird er erst, wenn Sie dort speichern.',
  },
  en: {
    edit: 'Edit in the form (German)',
    systemForNeed: 'Turn it into a system of the body (form in German)',
    newNeed: 'Open the draft in the form (German)',
    newNeedHint:
      'This hands your text to the form in your browser and leaves it in the browser’s history. It is transferred only when you save it there.',
  },
};
