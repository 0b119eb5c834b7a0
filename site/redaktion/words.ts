import type { Stage } from '../../schema/vocabularies/status.ts';

/** Everything the form says itself; labels and findings come from the schema. German, as all of the editors' area. */
export const words = {
  area: 'Redaktion',
  none: 'keine Angabe',
  yes: 'Ja',
  no: 'Nein',
  required: 'Pflichtangabe',
  requiredFrom: (stage: string) => `Pflichtangabe ab ${stage}`,
  stages: {
    registration: 'der Meldung',
    publication: 'der Veröffentlichung',
    pilot: 'dem Pilotbetrieb',
    operation: 'dem Einsatz',
  } satisfies Record<Stage, string>,
  optional: 'freiwillig',
  example: (text: string) => `Beispiel: ${text}`,
  add: (label: string) => `${label}: hinzufügen`,
  remove: (label: string) => `${label} entfernen`,
  item: (label: string, position: number) => `${label} ${position}`,
  stated: (count: number) => (count === 1 ? '1 Angabe' : `${count} Angaben`),
  noneStated: 'noch keine Angabe',
  errors: (count: number) => (count === 1 ? '1 Fehler' : `${count} Fehler`),
  warnings: (count: number) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  gaps: (count: number) => (count === 1 ? 'Eine Angabe fehlt noch' : `${count} Angaben fehlen noch`),
  stillOpen: 'Was noch fehlt',
  nothingFound: 'Die Prüfung findet nichts zu beanstanden.',
  refused: (count: number) =>
    count === 1
      ? 'Nicht gespeichert: Eine Angabe ist noch zu berichtigen.'
      : `Nicht gespeichert: ${count} Angaben sind noch zu berichtigen.`,
  findings: 'Was die Prüfung sagt',
  errorsFirst: 'Fehler – vor dem Speichern zu berichtigen',
  warningsAllowed: 'Hinweise – Speichern ist trotzdem möglich',
  level: { error: 'Fehler', warning: 'Hinweis', info: 'Anmerkung' },
  newEntry: (kind: string) => `Neuer Eintrag: ${kind}`,
  existing: 'Gibt es das schon?',
  existingHint: 'Diese Einträge sind ähnlich. Bitte ergänzen Sie einen davon, statt ihn ein zweites Mal anzulegen.',
  choose: 'Suchen: Name oder Ort eingeben',
  chosen: (name: string, place: string) => (place ? `Gewählt: ${name} (${place})` : `Gewählt: ${name}`),
  unknown: 'Nicht im Register',
  hits: (count: number) => (count === 0 ? 'Kein Treffer' : count === 1 ? '1 Treffer' : `${count} Treffer`),
  clear: 'Auswahl aufheben',
  fixedId: 'Die Kennung bleibt, wie sie ist.',
  preview: 'Vorschau',
  previewLimits:
    'So wird die Seite aussehen. Was sie aus dem übrigen Register holt, etwa den Verlauf, kommt erst auf der Website dazu.',
  noBackend: 'Für diese Website ist keine Anmeldung eingerichtet. Einträge lassen sich hier melden: ',
  reportPage: 'Seite „Melden“',
  loadFailed: 'Das Formular ließ sich nicht laden. Bitte laden Sie die Seite neu.',
} as const;
