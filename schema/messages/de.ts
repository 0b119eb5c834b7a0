import type { ErrorCode } from 'yaml';
import type { Primitive } from '../field.ts';
import { kinds } from '../kinds.ts';
import type { Expected } from '../problem.ts';
import { conditions } from '../system/conditions.ts';
import type { Stage } from '../vocabularies/status.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { shown } from './index.ts';
import type { Messages } from './index.ts';

const quoted = (value: unknown) => shown(value, ['„', '“']);
const field = (label: string | undefined, key: string) => (label ? `„${label}“ (${key})` : `„${key}“`);
const listed = new Intl.ListFormat('de', { type: 'disjunction' });
const meant = (close: string | undefined) => (close ? `Gemeint ist vielleicht „${close}“. ` : '');

const codesOf = (vocabulary: string) =>
  vocabularyNamed(vocabulary)
    .terms.map((term) => `${term.code} (${term.de})`)
    .join(', ');

const expected: Record<Expected, string> = {
  text: 'Text',
  number: 'eine Zahl',
  flag: '„true“ (ja) oder „false“ (nein)',
  list: 'eine Liste (jede Zeile mit „- “ am Anfang)',
  group: 'eine Gruppe von Angaben (eingerückte Zeilen „schlüssel: wert“)',
  code: 'ein Code aus der Liste',
};

const formats: Record<Primitive, string> = {
  text: 'Erlaubt ist eine einzige Zeile ohne Leerzeichen am Anfang und Ende.',
  prose: 'Erlaubt ist Text, der nicht nur aus Leerzeichen besteht.',
  date: 'Ein Tag wird als JJJJ-MM-TT geschrieben, zum Beispiel 2026-01-31, und muss im Kalender stehen.',
  'partial-date':
    'Erlaubt sind Tag, Monat oder Jahr: 2026-01-31, 2026-01 oder "2026" (ein Jahr allein in Anführungszeichen).',
  url: 'Eine Adresse beginnt mit https:// und enthält weder Leerzeichen noch Benutzernamen.',
  email: 'Erlaubt ist die Adresse eines Funktionspostfachs, zum Beispiel poststelle@example.org.',
  phone: 'Eine Rufnummer wird international geschrieben, zum Beispiel +49 385 588-0.',
  'regional-key': 'Ein Schlüssel besteht aus 2, 3, 5, 8, 9 oder 12 Ziffern in Anführungszeichen, zum Beispiel "13".',
  id: 'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen, 2 bis 80 Zeichen; ä wird ae, ß wird ss.',
  reference: 'Ein Verweis nennt die Kennung eines Eintrags: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
  code: 'Erlaubt sind die Codes der Liste.',
  country: 'Ein Land wird als Code mit zwei Großbuchstaben geschrieben, zum Beispiel DE oder FR.',
  flag: 'Erlaubt sind „true“ (ja) und „false“ (nein).',
  number: 'Erlaubt ist eine Zahl.',
};

const stage: Record<Stage, string> = {
  registration: 'bei der Anmeldung',
  publication: 'ab der Veröffentlichung (Status „in Beschaffung“ oder „in Entwicklung“)',
  pilot: 'ab dem Pilotbetrieb',
  operation: 'ab dem Einsatz',
};

const syntax: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'Ein Verweis (*) darf keine weiteren Angaben tragen.',
  BAD_ALIAS: 'Der Verweis (*) ist ungültig.',
  BAD_COLLECTION_TYPE: 'Liste und Gruppe sind vermischt.',
  BAD_DIRECTIVE: 'Die Zeile mit % am Anfang ist ungültig.',
  BAD_DQ_ESCAPE: 'In doppelten Anführungszeichen steht ein ungültiger Rückstrich (\\).',
  BAD_INDENT: 'Die Einrückung passt nicht zu den Zeilen darüber.',
  BAD_PROP_ORDER: 'Anker und Typangaben stehen an falscher Stelle.',
  BAD_SCALAR_START: 'Ein Wert darf so nicht beginnen; mit Anführungszeichen ist er erlaubt.',
  BLOCK_AS_IMPLICIT_KEY: 'Ein Doppelpunkt mit Leerzeichen steht mitten im Wert, oder eine Einrückung fehlt.',
  BLOCK_IN_FLOW: 'Innerhalb von […] oder {…} sind keine eingerückten Zeilen erlaubt.',
  DUPLICATE_KEY: 'Ein Schlüssel steht zweimal.',
  IMPOSSIBLE: 'Der Text ist kein gültiges YAML.',
  KEY_OVER_1024_CHARS: 'Ein Schlüssel ist länger als 1024 Zeichen.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, etwa ein Doppelpunkt, ein Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Ein Schlüssel reicht über mehrere Zeilen; meist fehlt der Doppelpunkt.',
  MULTIPLE_ANCHORS: 'Ein Wert trägt mehrere Anker (&).',
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente, getrennt durch ---.',
  MULTIPLE_TAGS: 'Ein Wert trägt mehrere Typangaben (!).',
  NON_STRING_KEY: 'Ein Schlüssel ist kein Text.',
  RESOURCE_EXHAUSTION: 'Der Text ist zu tief verschachtelt.',
  TAB_AS_INDENT: 'Zum Einrücken sind nur Leerzeichen erlaubt, hier steht ein Tabulator.',
  TAG_RESOLVE_FAILED: 'Eine Typangabe (!) ist unbekannt.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen ist hier nicht erlaubt.',
};

/** How the check says in German what it found. */
export const de: Messages = {
  encoding: ({ reason }) => ({
    message: {
      'utf-8': 'Die Datei ist nicht in UTF-8 gespeichert.',
      'utf-16': 'Die Datei ist in UTF-16 gespeichert.',
      'byte-order-mark': 'Die Datei beginnt mit einer unsichtbaren Kennung (BOM).',
    }[reason],
    hint: 'Im Editor „UTF-8 ohne BOM“ als Zeichensatz wählen und neu speichern.',
  }),
  'too-large': ({ bytes, most }) => ({
    message: `Die Datei hat ${Math.ceil(bytes / 1024)} KiB, erlaubt sind ${most / 1024} KiB.`,
    hint: 'Ein Eintrag beschreibt ein System; lange Unterlagen werden verlinkt.',
  }),
  'empty-file': () => ({
    message: 'Die Datei ist leer.',
    hint: 'Angaben eintragen oder die Datei löschen.',
  }),
  'stray-file': ({ reason, allowed }) => ({
    message:
      reason === 'extension'
        ? 'Eine Datei mit dieser Endung gehört nicht hierher.'
        : 'Diese Datei gehört nicht in das Register.',
    hint:
      reason === 'extension'
        ? `Erlaubt ist die Endung ${listed.format(allowed)}.`
        : `Im Register liegen nur ${allowed.join(', ')}.`,
  }),
  'wrong-folder': ({ folder, allowed, close }) => ({
    message: `Im Ordner „${folder}“ ist diese Datei nicht vorgesehen.`,
    hint: `${meant(close)}Erlaubt: ${allowed.join(', ')}.`,
  }),
  'file-name': ({ name }) => ({
    message: `Der Dateiname „${name}“ taugt nicht als Kennung.`,
    hint: formats.id,
  }),
  'no-entries': () => ({
    message: 'Das Register enthält keine Einträge.',
    hint: 'Den Pfad in REGISTRY_DIR prüfen oder mit „npm run new“ einen Eintrag anlegen.',
  }),
  'missing-operator': () => ({
    message: 'Die Datei operator.yaml fehlt.',
    hint: 'Sie sagt, wer diese Instanz betreibt; ohne sie bleiben Name und Rechtsseiten allgemein.',
  }),
  'front-matter': () => ({
    message: 'Die Datei beginnt nicht mit Angaben zwischen zwei Zeilen aus drei Bindestrichen (---).',
    hint: 'Die erste Zeile ist ---, dann folgen die Angaben, dann wieder ---, dann der Text.',
  }),
  'yaml-syntax': ({ code }) => ({
    message: `Die Datei lässt sich nicht lesen: ${syntax[code]}`,
    hint: 'Texte mit Doppelpunkt oder Sonderzeichen in Anführungszeichen setzen, mit Leerzeichen einrücken.',
  }),
  'duplicate-key': ({ key }) => ({
    message: `Der Schlüssel „${key}“ steht zweimal.`,
    hint: 'Eine der beiden Zeilen löschen.',
  }),
  'yaml-feature': ({ feature }) => ({
    message: {
      alias: 'Verweise (*name) sind in Einträgen nicht erlaubt.',
      anchor: 'Anker (&name) sind in Einträgen nicht erlaubt.',
      tag: 'Typangaben (!name) sind in Einträgen nicht erlaubt.',
    }[feature],
    hint: 'Den Wert ausschreiben; beginnt er mit diesem Zeichen, in Anführungszeichen setzen.',
  }),
  'not-a-record': ({ value }) => ({
    message: `Die Datei enthält keine Angaben der Form „schlüssel: wert“, sondern ${quoted(value)}.`,
    hint: 'Jede Angabe beginnt mit ihrem Schlüssel, zum Beispiel „name: …“.',
  }),
  'unknown-key': ({ key, close, inside }) => ({
    message: `Den Schlüssel „${key}“ gibt es ${inside ? `in „${inside.de}“ ` : ''}nicht.`,
    hint: close ? `Gemeint ist vielleicht „${close}“.` : 'Die Zeile löschen oder den richtigen Schlüssel verwenden.',
  }),
  'missing-key': ({ key }, label) => ({
    message: `Die Angabe ${field(label, key)} fehlt.`,
    hint: `Eine Zeile „${key}: …“ ergänzen.`,
  }),
  'wrong-type': ({ expected: wanted, value }, label, key) => ({
    message: `${field(label, key)} ist ${quoted(value)}, erwartet wird ${expected[wanted]}.`,
    hint: wanted === 'text' && typeof value !== 'object' ? 'Den Wert in Anführungszeichen setzen.' : undefined,
  }),
  'unknown-code': ({ value, vocabulary, allowed, close }, label, key) => ({
    message: `${field(label, key)}: Den Code ${quoted(value)} gibt es nicht.`,
    hint: `${meant(close)}Erlaubt: ${vocabulary ? codesOf(vocabulary) : allowed.join(', ')}.`,
  }),
  'invalid-format': ({ primitive, value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} ist nicht erlaubt.`,
    hint: formats[primitive],
  }),
  'too-long': ({ most, length }, label, key) => ({
    message: `${field(label, key)} hat ${length} Zeichen, erlaubt sind ${most}.`,
    hint: 'Kürzen; Ausführliches gehört in „description“ oder in verlinkte Unterlagen.',
  }),
  'empty-value': ({ vocabulary }, label, key) => ({
    message: `${field(label, key)} ist leer.`,
    hint: vocabulary
      ? `Einen Code eintragen oder die Zeile löschen. Erlaubt: ${codesOf(vocabulary)}.`
      : 'Einen Wert eintragen oder die Zeile löschen: Was nicht angegeben ist, erscheint als „Angabe fehlt“.',
  }),
  'too-small': ({ least, value }, label, key) => ({
    message: `${field(label, key)} ist ${quoted(value)}, erlaubt ist mindestens ${least}.`,
  }),
  'id-file-name': ({ id, fileId }) => ({
    message: `Die Kennung „${id}“ passt nicht zum Dateinamen „${fileId}“.`,
    hint: 'Die Zeile „id“ löschen: Die Kennung ergibt sich aus dem Dateinamen.',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `Die Kennung „${id}“ ist schon vergeben an ${other}.`,
    hint: 'Eine der beiden Dateien umbenennen.',
  }),
  'unknown-reference': ({ kind, id, close }, label, key) => ({
    message: `${field(label, key)}: ${kind === 'system' ? 'Ein System' : 'Eine Stelle'} „${id}“ gibt es im Register nicht.`,
    hint: `${meant(close)}${
      kind === 'organisation'
        ? 'Neue Stellen werden unter organisations/ angelegt.'
        : `Erlaubt sind die Dateinamen unter ${kinds[kind].folder}/.`
    }`,
  }),
  'jurisdiction-mismatch': ({ folder, organisation, expected: right }) => ({
    message: `Der Eintrag liegt im Ordner „${folder}“, seine Stelle „${organisation}“ aber in „${right}“.`,
    hint: `Die Datei nach systems/${right}/ verschieben oder die Stelle berichtigen; gemeinsame Systeme liegen in systems/joint/.`,
  }),
  'moved-target': ({ id, reason }) => ({
    message: {
      unknown: `Das Ziel „${id}“ gibt es nicht.`,
      'moved-again': `Das Ziel „${id}“ ist selbst umgezogen.`,
      itself: 'Der Eintrag verweist auf sich selbst.',
    }[reason],
    hint: 'Die Kennung eintragen, unter der das System heute steht.',
  }),
  'owed-field': ({ stage: due, when }, label, key) => ({
    message: `Die Angabe ${field(label, key)} fehlt; sie ist ${stage[due]} Pflicht${
      when ? `, wenn ${conditions[when].label.de}` : ''
    }.`,
    hint: `Eine Zeile „${key}: …“ ergänzen oder unter „withheldFields“ begründen, warum sie nicht veröffentlicht wird.`,
  }),
  'sources-missing': () => ({
    message: 'Der Eintrag ist aus öffentlichen Quellen zusammengestellt, nennt aber keine.',
    hint: 'Unter „sources“ mindestens eine Quelle mit Titel und Adresse angeben.',
  }),
  'unknown-country': ({ value }, label, key) => ({
    message: `${field(label, key)}: Das Land „${value}“ gibt es nicht.`,
    hint: formats.country,
  }),
  'rule-failed': ({ rule, reason }) => ({
    message: `Die Regel „${rule}“ konnte diesen Eintrag nicht prüfen: ${reason}`,
    hint: 'Das ist ein Fehler der Prüfung, nicht des Eintrags; bitte melden.',
  }),
};
