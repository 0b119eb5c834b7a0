import type { ErrorCode } from 'yaml';
import type { Primitive } from '../field.ts';
import { addressFault } from '../address.ts';
import type { AddressFault } from '../address.ts';
import { codePoint } from '../hygiene.ts';
import { kinds } from '../kinds.ts';
import { mostLogoBytes } from '../logo.ts';
import { componentNames, components } from '../narrative/components.ts';
import type { ComponentName, Content } from '../narrative/components.ts';
import type { NarrativeElement } from '../narrative/tree.ts';
import type { Expected, LawHint, SecretKind } from '../problem.ts';
import { conditions } from '../system/conditions.ts';
import type { Stage } from '../vocabularies/status.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { shown } from './index.ts';
import type { Messages, Said } from './index.ts';

const tenth = (value: number) => value.toLocaleString('de', { maximumFractionDigits: 1 });
const quoted = (value: unknown) => shown(value, ['„', '“']);
const field = (label: string | undefined, key: string) => (label ? `„${label}“ (${key})` : `„${key}“`);
const listed = new Intl.ListFormat('de', { type: 'disjunction' });
const meant = (close: string | undefined) => (close ? `Gemeint ist vielleicht „${close}“. ` : '');

const codesOf = (vocabulary: string) =>
  vocabularyNamed(vocabulary)
    .terms.map((term) => `${term.code} (${term.de})`)
    .join(', ');

const lawText = ({ norm, appliesFrom, applies, checkedOn }: LawHint) =>
  `${norm.de} ${applies ? 'gilt seit' : 'gilt ab'} ${appliesFrom} (Stand ${checkedOn}). Hinweis, keine Rechtsberatung.`;

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
  colour:
    'Eine Farbe wird als # mit sechs Ziffern oder Buchstaben a–f in Anführungszeichen geschrieben, zum Beispiel "#2044aa".',
  handle:
    'Ein Team oder Funktionskonto beginnt mit @, zum Beispiel @musterland/ki-redaktion; Namen von Personen gehören nicht hierher.',
  id: 'Eine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen, 2 bis 80 Zeichen; ä wird ae, ß wird ss.',
  reference: 'Ein Verweis nennt die Kennung eines Eintrags: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
  code: 'Erlaubt sind die Codes der Liste.',
  country: 'Ein Land wird als Code mit zwei Großbuchstaben geschrieben, zum Beispiel DE oder FR.',
  flag: 'Erlaubt sind „true“ (ja) und „false“ (nein).',
  number: 'Erlaubt ist eine Zahl.',
};

const secrets: Record<SecretKind, string> = {
  key: 'ein geheimer Schlüssel',
  token: 'ein Zugangstoken',
  password: 'ein Kennwort',
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

const addressFaults: Record<AddressFault, string> = {
  scheme: 'Eine Adresse beginnt mit https:// in Kleinbuchstaben.',
  'user-name': 'Ein Benutzername vor dem @ täuscht über das Ziel.',
  punycode: 'Namen mit xn-- verbergen, wie sie heißen; sie werden ausgeschrieben.',
  'look-alike': 'Der Name enthält Buchstaben, die aussehen wie andere.',
  host: 'Sie nennt keinen öffentlichen Rechnernamen wie www.example.org.',
  characters: 'Sie enthält Zeichen, die in Adressen nicht vorkommen.',
};

const addressHint = (value: unknown): string => {
  const fault = typeof value === 'string' ? addressFault(value) : undefined;
  return fault ? addressFaults[fault] : formats.url;
};

const headings = 'Überschriften beginnen mit ##, ### oder ####.';
const elements: Record<NarrativeElement, Said> = {
  'heading-level': { message: 'Diese Ebene der Überschrift gibt es im Text nicht.', hint: headings },
  'heading-underline': { message: 'Unterstrichene Überschriften gibt es im Text nicht.', hint: headings },
  image: {
    message: 'Bilder sind in Einträgen nicht erlaubt.',
    hint: 'Das Bild beschreiben oder die Seite verlinken, auf der es steht.',
  },
  'code-block': {
    message: 'Codeblöcke sind in Einträgen nicht erlaubt.',
    hint: 'Den Quelltext verlinken; einzelne Wörter stehen in `…`.',
  },
  rule: { message: 'Trennlinien sind in Einträgen nicht erlaubt.', hint: 'Mit Überschriften gliedern.' },
  reference: {
    message: 'Verweise auf eine Adresse an anderer Stelle sind nicht erlaubt.',
    hint: 'Die Adresse gleich dahinter schreiben: [Titel](https://www.example.org/).',
  },
  table: { message: 'Tabellen sind im Text nicht erlaubt.', hint: 'Als Liste schreiben oder die Tabelle verlinken.' },
  other: {
    message: 'Diese Auszeichnung ist im Text nicht erlaubt.',
    hint: 'Erlaubt sind Absätze, Überschriften, Listen, Zitate, Hervorhebungen und Verweise.',
  },
};

const written = (component: ComponentName): string => components[component].example.replace(/\n+/g, ' ⏎ ');

const contents: Record<Content, string> = {
  text: 'Absätze, Listen oder Zitate, mindestens eines davon',
  steps: 'genau eine nummerierte Liste',
  none: 'nichts; er endet mit />',
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
  'too-large': ({ of, most }) => ({
    message:
      of === 'bytes'
        ? `Die Datei hat mehr als ${most / 1024} KiB.`
        : `Die Datei hat zu viele Angaben: mehr als ${most} Wörter und Zeichen.`,
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
  'reserved-name': ({ name }) => ({
    message: `Den Dateinamen „${name}“ gibt es unter Windows nicht: Er bezeichnet dort ein Gerät.`,
    hint: 'Die Datei anders nennen, zum Beispiel mit dem Namen der Stelle dahinter.',
  }),
  'case-collision': ({ other }) => ({
    message: `Der Pfad unterscheidet sich von ${other} nur in der Schreibweise; unter Windows und macOS ist das dieselbe Datei.`,
    hint: 'Eine der beiden Dateien umbenennen oder löschen.',
  }),
  'not-a-plain-file': ({ reason }) => ({
    message: {
      link: 'Das ist eine Verknüpfung (symbolischer Link) und keine Datei; ihr wird nicht gefolgt.',
      submodule: 'Das ist ein fremdes Git-Repository (Submodul) und kein Ordner mit Einträgen; es wird nicht gelesen.',
      executable: 'Die Datei ist als ausführbares Programm gekennzeichnet.',
      special: 'Das ist keine gewöhnliche Datei.',
    }[reason],
    hint:
      reason === 'executable'
        ? 'Die Kennzeichnung entfernen: git update-index --chmod=-x und der Dateiname.'
        : 'Entfernen; im Register liegen nur gewöhnliche Dateien.',
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
      'merge-key': 'Der Schlüssel „<<“ (Einmischen anderer Angaben) ist in Einträgen nicht erlaubt.',
      directive: 'Zeilen mit % am Anfang (YAML-Direktiven) sind in Einträgen nicht erlaubt.',
    }[feature],
    hint:
      feature === 'directive'
        ? 'Die Zeile löschen.'
        : 'Den Wert ausschreiben; beginnt er mit diesem Zeichen, in Anführungszeichen setzen.',
  }),
  'forbidden-key': ({ key }) => ({
    message: `Der Schlüssel „${key}“ ist in Einträgen nicht erlaubt: Er greift in das Innere von Programmen ein.`,
    hint: 'Die Zeile löschen.',
  }),
  'nested-too-deep': ({ most }) => ({
    message: `Hier sind mehr als ${most} Ebenen ineinander verschachtelt.`,
    hint: 'So tief reicht kein Eintrag; die Angaben flacher schreiben.',
  }),
  'forbidden-character': ({ code, fault }) => ({
    message: {
      control: `Hier steht das Steuerzeichen ${codePoint(code)}.`,
      direction: `Hier steht ein unsichtbares Zeichen, das die Leserichtung ändert (${codePoint(code)}): Was man liest, ist nicht, was dasteht.`,
      invisible: `Hier steht ein unsichtbares Zeichen (${codePoint(code)}).`,
      unreadable: `Hier steht ein Zeichen, das nicht überall lesbar ist (${codePoint(code)}).`,
    }[fault],
    hint: 'Das Zeichen löschen; meist kam es beim Kopieren mit. Oft hilft es, das Wort neu zu tippen.',
  }),
  'mixed-scripts': ({ word }) => ({
    message: `Das Wort ${quoted(word)} mischt lateinische Buchstaben mit gleich aussehenden eines anderen Alphabets.`,
    hint: 'Das Wort neu tippen, statt es zu kopieren.',
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
    hint: primitive === 'url' ? addressHint(value) : formats[primitive],
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
  'unsupported-section': (params) =>
    params.reason === 'no-source'
      ? {
          message: `Keine Quelle belegt den Abschnitt „${params.section.de}“: Jede nennt unter „supports“ andere Angaben.`,
          hint: 'Bei der Quelle, die ihn belegt, eine Angabe daraus unter „supports“ ergänzen. Was keine Quelle sagt, löschen.',
        }
      : {
          message: `Die Quelle belegt „${params.field}“, der Eintrag macht dazu aber keine Angabe.`,
          hint: 'Die Angabe ergänzen oder unter „supports“ streichen.',
        },
  'unlisted-source': ({ source }) => ({
    message: `Die Quelle ${shown(source, ['„', '“'])} steht nicht unter „sources“.`,
    hint: 'Die Quelle dort ergänzen; ohne Adresse muss ihr Titel oder Herausgeber im Baustein stehen.',
  }),
  'unknown-country': ({ value }, label, key) => ({
    message: `${field(label, key)}: Das Land „${value}“ gibt es nicht.`,
    hint: formats.country,
  }),
  'needs-approval': ({ owners, body }) => ({
    message: `${body ? `Diese Datei gehört zu „${body}“` : 'Für diese Datei ist keine einzelne Stelle zuständig'}; die Änderung braucht die Freigabe von ${listed.format(owners)}.`,
    hint: 'Im Änderungsvorschlag um Freigabe bitten. Die Zuständigen nennt der Zielzweig: groupAdmins und projectAdmins der Stelle und ihres Landes, sonst maintainers in operator.yaml.',
  }),
  'mixed-change': ({ code }) => ({
    message: `Der Vorschlag ändert zugleich Einträge und Technik (${code[0]}${code.length > 1 ? ` und ${code.length - 1} weitere` : ''}).`,
    hint: 'In zwei Vorschläge teilen: Einträge geben die Stellen frei, Technik das Technik-Team, und geprüft wird mit der Technik des Zielzweigs.',
  }),
  'empty-group': (_params, label, key) => ({
    message: `${field(label, key)} enthält keine einzige Angabe.`,
    hint: 'Eine Angabe darin ergänzen oder die Zeile löschen: Was nicht angegeben ist, erscheint als „Angabe fehlt“.',
  }),
  'code-alone': ({ code, vocabulary }, label, key) => ({
    message: `${field(label, key)}: „${code}“ (${vocabularyNamed(vocabulary).text(code, 'de')}) steht neben anderen Codes und widerspricht ihnen.`,
    hint: `Entweder „${code}“ löschen oder die anderen.`,
  }),
  'duplicate-item': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} steht zweimal in der Liste.`,
    hint: 'Die Wiederholung löschen.',
  }),
  'redundant-id': () => ({
    message: 'Die Kennung steht schon im Dateinamen; die Zeile „id“ wiederholt sie nur.',
    hint: 'Die Zeile löschen, damit beim Umbenennen nichts auseinanderläuft.',
  }),
  'key-order': ({ key, before }) => ({
    message: `„${key}“ steht hinter „${before}“; die übliche Reihenfolge der Angaben ist anders.`,
    hint: 'In gleicher Reihenfolge lassen sich Einträge und Änderungen besser vergleichen.',
  }),
  'future-date': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} liegt in der Zukunft, die Angabe beschreibt aber Vergangenes.`,
    hint: 'Das Datum berichtigen; oft ist nur die Jahreszahl verschrieben.',
  }),
  'date-order': ({ value, other, otherValue }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} liegt vor „${other.de}“ (${otherValue}).`,
    hint: 'Eines der beiden Daten berichtigen.',
  }),
  'status-dates': ({ reason, status, value }, label, key) => {
    const named = `„${vocabularyNamed('status').text(status, 'de')}“`;
    return {
      message: `${field(label, key)} ist ${value}, der Status aber ${named}: ${
        {
          'start-ahead': 'Die Nutzung kann nicht erst in der Zukunft beginnen.',
          'start-passed': 'Der geplante Beginn ist verstrichen.',
          'end-ahead': 'Die Nutzung kann nicht erst in der Zukunft enden.',
          'end-passed': 'Das geplante Ende ist verstrichen.',
        }[reason]
      }`,
      hint: 'Status und Datum aufeinander abstimmen: Ein Statuswechsel ändert auch „statusDate“.',
    };
  },
  'assessment-missing': ({ type }, label, key) => ({
    message: `${field(label, key)}: Es fehlt ein Punkt mit „type: ${type}“ (${vocabularyNamed('impact-assessment-type').text(type, 'de')}). ${
      type === 'dpia'
        ? 'Das System verarbeitet personenbezogene Daten (Art. 35 DSGVO).'
        : 'Das System ist hochriskant nach Anhang III und im Einsatz (Art. 27 KI-VO).'
    }`,
    hint: `Den Punkt mit seinem Stand ergänzen, auch „geplant“ oder „nicht nötig“. Erlaubt als Stand: ${codesOf('assessment-status')}.`,
  }),
  'high-risk-operation': ({ reason, law }, label, key) => ({
    message:
      reason === 'no-monitoring'
        ? `${field(label, key)}: Ein hochriskantes System ist im Einsatz und wird nicht überwacht.`
        : `${field(label, key)}: Ein hochriskantes System ist im Einsatz, seine Grundrechte-Folgenabschätzung aber nicht abgeschlossen.`,
    hint: `${
      reason === 'no-monitoring'
        ? 'Eine Überwachung einrichten und unter „monitoring“ beschreiben.'
        : 'Die Abschätzung gehört vor den ersten Einsatz. Ist sie abgeschlossen, den Stand „completed“ eintragen.'
    } ${lawText(law)}`,
  }),
  'art-6-3-exception': ({ reason }, label, key) =>
    reason === 'profiling'
      ? {
          message: `${field(label, key)} ist „true“, die Einstufung beruft sich aber auf die Ausnahme des Art. 6 Abs. 3.`,
          hint: 'Wer natürliche Personen profiliert, ist immer hochriskant (Art. 6 Abs. 3 UAbs. 3 KI-VO): „aiActClass: high-risk-annex-iii“ eintragen oder „profiling“ berichtigen.',
        }
      : {
          message: `${field(label, key)}: Die Einstufung beruft sich nicht auf die Ausnahme des Art. 6 Abs. 3, ihre Bedingungen sind aber angegeben.`,
          hint: 'Gilt die Ausnahme, dann „aiActClass: annex-iii-exception“ eintragen, sonst die Bedingungen löschen (Art. 6 Abs. 3 KI-VO).',
        },
  'art-50-duties': (params, label, key) => {
    switch (params.reason) {
      case 'none-despite-class':
        return {
          message: `${field(label, key)}: „Keine Pflicht“ passt nicht zur Einstufung „Transparenzpflicht nach Art. 50“.`,
          hint: 'Die Pflicht nennen, auf der die Einstufung beruht, oder die Einstufung ändern (Art. 50 KI-VO).',
        };
      case 'duty-despite-class':
        return {
          message: `${field(label, key)}: Es gilt eine Pflicht nach Art. 50, die Einstufung kennt aber keine.`,
          hint: '„aiActClass: transparency-art-50“ eintragen oder die Pflicht streichen (Art. 50 KI-VO).',
        };
      case 'notice-without-duty':
        return {
          message: `${field(label, key)}: Der Hinweis erfüllt eine Pflicht, die unter „art50Duties“ fehlt.`,
          hint: 'Die Pflicht dort ergänzen oder hier streichen.',
        };
      default:
        return {
          message: `${field(label, key)}: ${
            params.reason === 'dialogue'
              ? 'Das System spricht mit Menschen außerhalb der Verwaltung'
              : 'Das System erzeugt Texte oder Medien'
          }, „${params.duty}“ ist aber nicht genannt.`,
          hint: `Prüfen, ob die Pflicht gilt; eine Ausnahme unter „classificationRationale“ begründen. ${lawText(params.law)}`,
        };
    }
  },
  'eu-registration': (params, label, key) => {
    switch (params.reason) {
      case 'none-despite-class':
        return {
          message: `${field(label, key)}: Ein System nach Anhang III ist zu registrieren, angegeben ist „Keine“.`,
          hint: 'Den Absatz des Art. 49 KI-VO nennen; ist er noch ungeklärt, „open“ (Noch offen).',
        };
      case 'duty-despite-class':
        return {
          message: `${field(label, key)}: Eine Registrierungspflicht passt nicht zur Einstufung des Systems.`,
          hint: 'Registriert werden Systeme nach Anhang III (Art. 49 KI-VO): Einstufung oder Pflicht berichtigen.',
        };
      case 'not-required-despite-duty':
        return {
          message: `${field(label, key)}: „nicht erforderlich“ widerspricht der Registrierungspflicht „${params.duty}“.`,
          hint: 'Den wirklichen Stand eintragen oder die Pflicht auf „none“ setzen (Art. 49 KI-VO).',
        };
      case 'unregistered':
        return {
          message: `${field(label, key)}: Das System ist im Einsatz, aber nicht in der EU-Datenbank registriert.`,
          hint: `Die Registrierung einreichen und „providerEntryUrl“ angeben. ${lawText(params.law)}`,
        };
    }
  },
  'unoffered-reuse': ({ reason }, label, key) =>
    reason === 'no-contact'
      ? {
          message: `Das Nachnutzungsangebot nennt niemanden, den man fragen kann: ${field(label, key)} fehlt.`,
          hint: 'Ein Funktionspostfach angeben, hier oder unter „contact“.',
        }
      : {
          message: `${field(label, key)}: Es gibt ein Angebot, das Nachnutzungspotenzial ist aber „nein“.`,
          hint: '„reusePotential“ auf „yes“ oder „limited“ setzen oder das Angebot löschen.',
        },
  'withheld-field': ({ reason, field: withheld }, label, key) =>
    ({
      'no-legal-basis': {
        message: `„${withheld}“ wird zurückgehalten, ohne dass ${field(label, key)} angegeben ist.`,
        hint: 'Die Vorschrift mit Paragraf nennen: Was nicht veröffentlicht wird, braucht Grund und Rechtsgrundlage.',
      },
      'all-public': {
        message: `${field(label, key)} ist „public“, es werden aber Angaben zurückgehalten.`,
        hint: '„visibility: partly-public“ eintragen oder „withheldFields“ löschen.',
      },
      stated: {
        message: `„${withheld}“ gilt als zurückgehalten, steht aber in diesem Eintrag und wird veröffentlicht.`,
        hint: 'Entweder die Angabe löschen oder den Punkt unter „withheldFields“. Gelöschtes bleibt in der Git-Historie lesbar.',
      },
    })[reason],
  'unnamed-partner': () => ({
    message: 'Eine beteiligte Stelle hat weder Kennung noch Namen.',
    hint: '„organisation“ (Kennung einer Stelle im Register) oder „name“ angeben.',
  }),
  'untraceable-source': (_params, label, key) => ({
    message: `Eine Quelle ohne Adresse nennt auch keinen Herausgeber: ${field(label, key)} fehlt.`,
    hint: 'Adresse oder Herausgeber angeben, damit andere die Quelle finden.',
  }),
  'license-expression': ({ reason, license, close }, label, key) => ({
    message: `${field(label, key)}: ${quoted(license)} ${
      {
        syntax: 'ist kein Lizenzausdruck nach SPDX.',
        unknown: 'steht nicht in der Liste gebräuchlicher SPDX-Lizenzen.',
        deprecated: 'lässt offen, ob auch spätere Fassungen gelten.',
      }[reason]
    }`,
    hint:
      reason === 'deprecated'
        ? `„${license}-only“ oder „${license}-or-later“ schreiben.`
        : `${meant(close)}Kurzzeichen stehen unter https://spdx.org/licenses/; mehrere verbindet man mit AND, OR oder WITH. Eine eigene Lizenz heißt „LicenseRef-…“.`,
  }),
  'personal-mailbox': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} sieht nach der Adresse einer Person aus.`,
    hint: 'Ein Funktionspostfach angeben, das auch in Vertretung gelesen wird. Die Adresse einer Person gehört nicht in ein öffentliches Register (Art. 5 Abs. 1 Buchst. c DSGVO).',
  }),
  'personal-name': ({ value }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} sieht nach dem Namen einer Person aus.`,
    hint: 'Statt der Person ihre Funktion oder Stelle nennen (Art. 5 Abs. 1 Buchst. c DSGVO).',
  }),
  secret: ({ of, start }, label, key) => ({
    message: `${label ? field(label, key) : 'Der Text'}: ${secrets[of]} („${start}…“) gehört nicht in ein öffentliches Register.`,
    hint: 'Löschen und dort ungültig machen, wo es ausgestellt wurde: Git vergisst nichts.',
  }),
  'overdue-review': ({ value, next, days }, label, key) => ({
    message: next
      ? `${field(label, key)}: Die Prüfung war am ${next} fällig, zuletzt bestätigt wurde am ${value}.`
      : `${field(label, key)}: Die letzte Bestätigung (${value}) ist älter als ${days ? `${days} Tage` : 'zwölf Monate'}.`,
    hint: 'Alle Angaben prüfen und das Datum neu setzen, auch wenn sich nichts geändert hat.',
  }),
  'dissolved-body': ({ organisation: body, until, successor }, label, key) => ({
    message: `${field(label, key)}: Die Stelle „${body}“ bestand nur bis ${until}.`,
    hint: successor
      ? `Verantwortlich ist jetzt wohl „${successor}“.`
      : 'Die Stelle eintragen, die die Aufgabe übernommen hat.',
  }),
  'near-duplicate': ({ of, id }, label, key) => ({
    message: `${field(label, key)}: ${
      {
        name: 'Der Name gleicht fast dem von',
        summary: 'Der Text gleicht fast dem von',
        both: 'Name und Kurzbeschreibung gleichen fast denen von',
      }[of]
    } „${id}“.`,
    hint: 'Ist es dasselbe System, die Einträge zusammenlegen; sonst den Unterschied in Name und Text nennen.',
  }),
  'accent-contrast': ({ value, scheme, reached, suggestion }, label, key) => ({
    message: `${field(label, key)}: ${quoted(value)} ist auf ${scheme === 'light' ? 'weißem' : 'schwarzem'} Grund schlecht lesbar (Kontrast ${tenth(reached)} : 1, nötig sind mindestens 4,5 : 1).`,
    hint: `Der nächste lesbare Farbton: "${suggestion}".`,
  }),
  'kopfzeile-text': (_, label, key) => ({
    message: `${field(label, key)}: Die Kopfzeile eines Landes hat einen eigenen Wortlaut, und der fehlt.`,
    hint: 'Eine Zeile „kopfzeileText: …“ mit dem genehmigten Wortlaut ergänzen.',
  }),
  logo: ({ reason }) => ({
    message: {
      format: 'Das Logo ist kein unbewegtes PNG-Bild.',
      bytes: `Das Logo ist größer als ${mostLogoBytes / 1024} KB.`,
      sides: 'Das Logo ist an einer Seite kleiner als 32 oder größer als 2000 Bildpunkte.',
      metadata: 'Das Logo enthält verborgene Angaben: Sie können verraten, wer es wann und womit gezeichnet hat.',
    }[reason],
    hint: {
      format: 'Im Grafikprogramm als PNG speichern; SVG, Animationen und umbenannte Dateien sind nicht erlaubt.',
      bytes: 'Verkleinern oder mit weniger Farben speichern; jede Seite lädt es.',
      sides: 'Etwa 200 Bildpunkte hoch speichern.',
      metadata: 'Ohne Metadaten speichern.',
    }[reason],
  }),
  'insecure-link': ({ value }, label, key) => ({
    message: `${field(label, key)}: Die Adresse ${quoted(value)} ist unverschlüsselt.`,
    hint: 'Die Adresse mit https:// angeben, wenn die Seite so erreichbar ist.',
  }),
  'unexplained-abbreviation': ({ word }, label, key) => ({
    message: `${field(label, key)}: „${word}“ ist nicht erklärt.`,
    hint: `Ausschreiben, zum Beispiel „Langform (${word})“: Die Kurzbeschreibung lesen auch Menschen ohne Fachkenntnis.`,
  }),
  'long-sentence': ({ words, most, start }, label, key) => ({
    message: `${field(label, key)}: Der Satz „${start} …“ hat ${words} Wörter.`,
    hint: `In Sätze mit höchstens ${most} Wörtern teilen: So ist er beim ersten Lesen zu verstehen.`,
  }),
  'unneeded-exception': ({ reason, rule, file, until, close }) => ({
    message: {
      unused: `Die Ausnahme von „${rule}“ für ${file} trifft nichts mehr.`,
      expired: `Die Ausnahme von „${rule}“ für ${file} galt bis ${until ?? ''}.`,
      error: `Die Ausnahme von „${rule}“ für ${file} betrifft einen Fehler; Fehler lassen sich nicht ausnehmen.`,
      'unknown-rule': `Eine Regel „${rule}“, von der man ausnehmen kann, gibt es nicht.`,
      'unknown-file': `Die Datei ${file} der Ausnahme gibt es nicht.`,
    }[reason],
    hint: `${meant(close)}${
      reason === 'expired' ? 'Die Ausnahme neu begründen oder löschen.' : 'Die Ausnahme berichtigen oder löschen.'
    }`,
  }),
  markup: ({ excerpt }, label, key) => ({
    message: `${field(label, key)} enthält Auszeichnungen (${quoted(excerpt)}); erlaubt ist einfacher Text.`,
    hint: 'Die spitzen Klammern weglassen. Ein Kleiner-Zeichen mit Leerzeichen dahinter ist erlaubt.',
  }),
  'unsafe-address': ({ address, fault }, label, key) => ({
    message: `${label ? `${field(label, key)}: ` : ''}Die Adresse ${quoted(address)} ist nicht erlaubt.`,
    hint: addressFaults[fault],
  }),
  'narrative-code': ({ form }) => ({
    message: {
      import: 'Zeilen mit „import“ am Anfang sind nicht erlaubt: Ein Eintrag enthält keinen Programmcode.',
      export: 'Zeilen mit „export“ am Anfang sind nicht erlaubt: Ein Eintrag enthält keinen Programmcode.',
      expression: 'Geschweifte Klammern sind nicht erlaubt: Ein Eintrag enthält keinen Programmcode.',
    }[form],
    hint:
      form === 'expression'
        ? 'Die Klammern löschen; als Zeichen im Text stehen sie in `…` oder nach einem Rückstrich: \\{.'
        : 'Die Zeile löschen; ist es ein gewöhnlicher Satz, mit einem anderen Wort beginnen.',
  }),
  'narrative-markup': ({ name }) => ({
    message: `HTML und fremde Bausteine sind im Text nicht erlaubt: ${quoted(name)}.`,
    hint: `Erlaubt sind Markdown und die Bausteine ${componentNames.join(', ')}. Ein Kleiner-Zeichen mit Leerzeichen dahinter ist erlaubt; Adressen stehen ohne spitze Klammern.`,
  }),
  'narrative-element': ({ element }) => elements[element],
  'narrative-component': ({ component, fault }) => ({
    message:
      fault === 'place'
        ? `Der Baustein <${component}> steht an der falschen Stelle: Er gehört auf eigene Zeilen und in keinen anderen Baustein, keine Liste und kein Zitat.`
        : `Im Baustein <${component}> steht nicht, was hineingehört: ${contents[components[component].content]}.`,
    hint: `So wird er geschrieben: ${written(component)}`,
  }),
  'narrative-attribute': ({ component, attribute, fault }) => ({
    message: {
      unknown: `Der Baustein <${component}> kennt die Angabe „${attribute}“ nicht.`,
      missing: `Im Baustein <${component}> fehlt die Angabe „${attribute}“.`,
      twice: `Im Baustein <${component}> steht die Angabe „${attribute}“ zweimal.`,
      'not-text': `Im Baustein <${component}> ist die Angabe „${attribute}“ kein Text in Anführungszeichen.`,
      'too-long': `Im Baustein <${component}> ist die Angabe „${attribute}“ zu lang.`,
    }[fault],
    hint: Object.keys(components[component].attributes).length
      ? `Angaben: ${Object.keys(components[component].attributes)
          .map((name) => `${name}="…"`)
          .join(', ')}.`
      : `<${component}> hat keine Angaben.`,
  }),
  'narrative-size': ({ limit, most }) => ({
    message: {
      characters: `Der Text unter den Angaben ist länger als ${most} Zeichen.`,
      lines: `Der Text unter den Angaben hat mehr als ${most} Zeilen.`,
      block: `Ein Absatz ist länger als ${most} Zeichen.`,
      marks: `In einem Absatz stehen mehr als ${most} Sternchen und Unterstriche.`,
    }[limit],
    hint: limit === 'block' ? 'Mit Leerzeilen in Absätze gliedern.' : 'Kürzen; lange Unterlagen werden verlinkt.',
  }),
  'narrative-syntax': ({ name }) => ({
    message: name
      ? `Der Baustein <${name}> ist nicht richtig geschrieben oder nicht geschlossen.`
      : 'Der Text lässt sich ab hier nicht lesen.',
    hint: name ? `So wird er geschrieben: ${written(name)}` : 'Auszeichnungen an dieser Stelle vereinfachen.',
  }),
  'more-problems': ({ more }) => ({
    message: `Die Datei hat ${more} weitere Mängel, die hier nicht aufgezählt sind.`,
    hint: 'Erst die genannten beheben und dann neu prüfen.',
  }),
  'rule-failed': ({ rule, reason }) => ({
    message: `Die Regel „${rule}“ konnte diesen Eintrag nicht prüfen: ${reason}`,
    hint: 'Das ist ein Fehler der Prüfung, nicht des Eintrags; bitte melden.',
  }),
};
