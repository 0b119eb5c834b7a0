import type { FormConfig } from '../../schema/derive/decap-config.ts';
import { isPlainObject } from '../../schema/plain-object.ts';
import type { PlainObject } from '../../schema/plain-object.ts';

/**
 * Texts of Decap that its German translation lacks or has wrong. What Decap does not take from its translation stays
 * English: the report on a broken configuration and the texts that GitLab and GitHub show themselves.
 */
const additions = {
  auth: {
    login: 'Anmelden',
    loggingIn: 'Sie werden angemeldet …',
    loginWithGitLab: 'Mit GitLab anmelden',
    loginWithGitHub: 'Mit GitHub anmelden',
    loginWithForgejo: 'Mit Forgejo anmelden',
  },
  app: {
    header: { workflow: 'In Arbeit', content: 'Einträge', quickAdd: 'Neuer Eintrag' },
    app: { loadingConfig: 'Das Formular wird geladen …', waitingBackend: 'Die Daten werden geladen …' },
  },
  collection: {
    sidebar: { allCollections: 'Alle Arten von Einträgen', collections: 'Einträge' },
    collectionTop: {
      newButton: 'Neu: %{collectionLabel}',
      newButtonAriaLabel: 'Neu: %{collectionLabel}',
      viewAsList: 'Als Liste zeigen',
      viewAsGrid: 'Als Kacheln zeigen',
    },
    entries: {
      loadingEntries: 'Einträge werden geladen …',
      noEntries: 'Keine Einträge',
      unpublishedHeader: 'Noch nicht veröffentlicht',
    },
  },
  editor: {
    // Read out beside a field it would only repeat the kind of widget.
    editorControl: { field: { optional: 'freiwillig', widgetLabel: '' } },
    editor: {
      onPublishingNotReady: 'Bitte setzen Sie den Status vor dem Veröffentlichen auf „Geprüft“.',
      onPublishingWithUnsavedChanges: 'Bitte speichern Sie Ihre Änderungen vor dem Veröffentlichen.',
      onUpdatingWithUnsavedChanges: 'Bitte speichern Sie Ihre Änderungen, bevor Sie den Status ändern.',
      onPublishing: 'Soll dieser Eintrag wirklich veröffentlicht werden?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Sollen alle Änderungen an diesem Eintrag verworfen werden, auch die nicht gespeicherten?',
      onDeleteUnpublishedChanges: 'Sollen alle unveröffentlichten Änderungen an diesem Eintrag verworfen werden?',
      loadingEntry: 'Der Eintrag wird geladen …',
      confirmLoadBackup:
        'In diesem Browser liegt eine nicht gespeicherte Fassung dieses Eintrags. Soll sie weiter bearbeitet werden?',
    },
    editorInterface: { togglePreview: 'Vorschau ein- oder ausblenden', toggleScrollSync: 'Gemeinsam blättern' },
    editorToolbar: {
      // Also stands over a new entry that nobody saved.
      changesSaved: 'Keine ungespeicherten Änderungen',
      draft: 'Entwurf',
      inReview: 'In Prüfung',
      ready: 'Geprüft',
      publishing: 'Wird veröffentlicht …',
      publishAndCreateNew: 'Veröffentlichen und neuen Eintrag anlegen',
      publishAndDuplicate: 'Veröffentlichen und Eintrag verdoppeln',
      duplicate: 'Eintrag verdoppeln',
      deleteUnpublishedChanges: 'Änderungen verwerfen',
      deleteUnpublishedEntry: 'Entwurf löschen',
      saving: 'Wird gespeichert …',
      deleting: 'Wird gelöscht …',
      updating: 'Wird geändert …',
      backCollection: 'Zurück zu: %{collectionLabel}',
    },
    editorWidgets: {
      datetime: { setToNow: '%{fieldLabel}: heute' },
      object: { expand: 'Öffnen', collapse: 'Schließen' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Schließen', noResults: 'Keine Ergebnisse.' } },
  ui: {
    settingsDropdown: { account: 'Konto' },
    errorBoundary: {
      reportIt: 'melden Sie ihn.',
      details: 'Ein Fehler ist aufgetreten – bitte ',
      recoveredEntry: { heading: 'Wiederhergestellter Eintrag', copyButtonLabel: 'In die Zwischenablage kopieren' },
    },
    toast: {
      onFailToLoadEntries: 'Der Eintrag ließ sich nicht laden: %{details}',
      onFailToPersist: 'Der Eintrag ließ sich nicht speichern: %{details}',
      onFailToDelete: 'Der Eintrag ließ sich nicht löschen: %{details}',
      onFailToUpdateStatus: 'Der Status ließ sich nicht ändern: %{details}',
      onFailToPublishEntry: 'Der Eintrag ließ sich nicht veröffentlichen: %{details}',
      missingRequiredField: 'Einige Pflichtangaben fehlen noch.',
      entrySaved: 'Eintrag gespeichert',
      entryPublished: 'Eintrag veröffentlicht',
      entryUpdated: 'Status geändert',
      onLoggedOut: 'Sie sind abgemeldet. Bitte sichern Sie Ihre Eingaben und melden Sie sich wieder an.',
    },
  },
  workflow: {
    workflow: {
      dateFormat: 'DD.MM.YYYY',
      loading: 'Einträge in Arbeit werden geladen …',
      workflowHeading: 'Einträge in Arbeit',
      newPost: 'Neuer Eintrag',
      description:
        '%{smart_count} Eintrag in Prüfung, %{readyCount} geprüft. |||| %{smart_count} Einträge in Prüfung, %{readyCount} geprüft.',
    },
    workflowCard: {
      deleteNewEntry: 'Entwurf löschen',
      publishChanges: 'Änderungen veröffentlichen',
      publishNewEntry: 'Eintrag veröffentlichen',
    },
    workflowList: {
      inReviewHeader: 'In Prüfung',
      readyHeader: 'Geprüft',
      onDeleteEntry: 'Soll dieser Entwurf wirklich gelöscht werden?',
      onPublishingNotReadyEntry:
        'Nur Einträge mit dem Status „Geprüft“ lassen sich veröffentlichen. Bitte ziehen Sie den Eintrag zuerst in die Spalte „Geprüft“.',
      onPublishEntry: 'Soll dieser Eintrag wirklich veröffentlicht werden?',
      currentEntries: '%{smart_count} Eintrag |||| %{smart_count} Einträge',
    },
  },
} as const;

/** Without drafts Decap calls saving publishing, although it writes a file that has yet to be submitted. */
const simpleMode = {
  editor: {
    editorToolbar: {
      // Also stands over a new entry that nobody saved.
      changesSaved: 'Keine ungespeicherten Änderungen',
      publish: 'Speichern',
      publishNow: 'Jetzt speichern',
      published: 'Gespeichert',
      publishing: 'Wird gespeichert …',
      publishAndCreateNew: 'Speichern und neuen Eintrag anlegen',
      publishAndDuplicate: 'Speichern und Eintrag verdoppeln',
    },
  },
} as const;

/**
 * All texts of the form.
 * @param decap texts of Decap's German translation
 */
export const germanFor = (decap: PlainObject, mode: FormConfig['publish_mode']): PlainObject =>
  overlaid(overlaid(decap, additions), mode === 'simple' ? simpleMode : {});

/** Texts with others put over them, group by group. */
function overlaid(base: PlainObject, over: PlainObject): PlainObject {
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
      const [a, b] = [base[key], over[key]];
      return [key, isPlainObject(a) && isPlainObject(b) ? overlaid(a, b) : (b ?? a)];
    }),
  );
}
