/**
 * Texts of Decap that its German translation lacks or has wrong. What Decap does not take from its translation stays
 * English: the report on a broken configuration and the texts that GitLab and GitHub show themselves.
 */
export const germanAdditions = {
  auth: { login: 'Anmelden' },
  app: { header: { workflow: 'In Arbeit', content: 'Einträge' } },
  collection: {
    sidebar: { allCollections: 'Alle Arten von Einträgen', collections: 'Einträge' },
    collectionTop: {
      newButton: 'Neu: %{collectionLabel}',
      newButtonAriaLabel: 'Neu: %{collectionLabel}',
      viewAsList: 'Als Liste zeigen',
      viewAsGrid: 'Als Kacheln zeigen',
    },
    entries: { unpublishedHeader: 'Noch nicht veröffentlicht' },
  },
  editor: {
    // Read out beside a field it would only repeat the kind of widget.
    editorControl: { field: { widgetLabel: '' } },
    editorInterface: { togglePreview: 'Vorschau ein- oder ausblenden', toggleScrollSync: 'Gemeinsam blättern' },
    editorToolbar: {
      ready: 'Geprüft',
      publish: 'Speichern',
      publishNow: 'Jetzt speichern',
      published: 'Gespeichert',
      publishing: 'Wird gespeichert …',
      publishAndCreateNew: 'Speichern und neuen Eintrag anlegen',
      publishAndDuplicate: 'Speichern und Eintrag verdoppeln',
      saving: 'Wird gespeichert …',
    },
    editorWidgets: {
      datetime: { setToNow: '%{fieldLabel}: heute' },
      object: { expand: 'Öffnen', collapse: 'Schließen' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Schließen', noResults: 'Keine Ergebnisse.' } },
  ui: { settingsDropdown: { account: 'Konto' } },
  workflow: {
    workflow: { dateFormat: 'DD.MM.YYYY', workflowHeading: 'Einträge in Arbeit', newPost: 'Neuer Eintrag' },
    workflowList: { readyHeader: 'Geprüft' },
  },
} as const;

type Phrases = Readonly<Record<string, unknown>>;

/** Texts with others put over them, group by group. */
export function overlaid(base: Phrases, over: Phrases): Phrases {
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
      const [a, b] = [base[key], over[key]];
      return [key, isGroup(a) && isGroup(b) ? overlaid(a, b) : (b ?? a)];
    }),
  );
}

const isGroup = (value: unknown): value is Phrases => typeof value === 'object' && value !== null;
