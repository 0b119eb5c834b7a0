import type { Language } from '../../schema/language.ts';

/** What somebody types, and the pages they hope to find, judged by reading the entries. */
export interface JudgedQuery {
  readonly query: string;
  /** Ids of what the query is about. */
  readonly best: readonly string[];
  /** Ids of what also helps. */
  readonly good?: readonly string[];
}

const chatbotNames = [
  'chatbot-familie',
  'chatbot-bobbi-berlin',
  'chatbot-115',
  'c-19-corona-chatbot',
  'chatbot-gersheim-wadgassen',
  'ina-integrationsamt-schleswig-holstein',
  'muckl-muenchen',
  'foerderchatbot-bmftr',
  'cisa-augsburg',
  'lina-zoll',
];
const otherChatbots = [
  'chatbot-fuer-hochschulen-mecklenburg-vorpommern',
  'chatsystem-jena',
  'kilian-heilbronn',
  'kora-heidenheim',
  'leo-leonberg',
  'lumi-heidelberg',
  'hein-mueck-bremerhaven',
  'botty-bonn',
  'chadt-detmold',
  'emma-gelsenkirchen',
  'nordi-norderstedt',
  'frag-den-michel-hamburg',
  'verwaltungssuchmaschine-nordrhein-westfalen',
  'kinderleicht-sprachassistent-hamburg',
  'maxi-steuerverwaltung-hessen',
];
const bridges = ['brueckenpruefung-drohnen-mecklenburg-vorpommern', 'brueckenmonitoring-autobahn'];
const roads = ['strassenzustand-gersthofen', 'strassenzustand-konstanz', 'strassenzustand-messkirch', 'arc-d'];
const lights = ['ki-ampel-hamm', 'ki-ampelsteuerung-ingolstadt', 'ki4lsa-lemgo'];
const housing = [
  'wohngeldbot-stuttgart',
  'wohngeld-ki-nuernberg',
  'wohngeld-ki-duesseldorf',
  'wohngeld-ki-potsdam',
  'wohngeld-assistenz-hannover',
];
const pools = [
  'badeaufsicht-auebad-kassel',
  'badeaufsicht-kleinfeldchen-wiesbaden',
  'badeaufsicht-panorama-bad-freudenstadt',
  'badeaufsicht-stadionbad-koeln',
];
const handwriting = ['handschriftenerkennung-bundesarchiv', 'handschriftenerkennung-landesarchiv-saarland'];
const handwritten = ['post-bot-kai-heilbronn', 'postzuordnung-auslaenderbehoerde-leipzig', 'wohngeldbot-stuttgart'];
const plainLanguage = ['leichte-sprache-berlin', 'leichte-sprache-aschaffenburg', 'leichte-sprache-neu-wulmstorf'];
const interpreters = ['live-call-translator-stuttgart', 'notrufuebersetzung-bayreuth-kulmbach'];
const floods = ['hochwasser-fruehwarnsystem-arnsberg', 'hochwasser-fruehwarnsystem-goslar'];
const litter = ['datafleet-hagen', 'littering-speyer', 'stadtsauberkeit-essen', 'biotonne-reutlingen'];
const aerial = [
  'luftbildauswertung-kreis-unna',
  'luftbilderkennung-kreis-recklinghausen',
  'gebaeudeerkennung-luftbilder-niedersachsen',
  'objekterkennung-luftbilder-baden-wuerttemberg',
  'bakim-bamberg',
  'cop4all',
];
const libraries = ['erschliessungsmaschine-dnb', 'ebm4subjects', 'inspira-bib-muenchen'];
const moin = ['llmoin', 'llmoin-bremen', 'llmoin-niedersachsen', 'llmoin-rheinland-pfalz', 'llmoin-sachsen-anhalt'];
const surveillance = [
  'intelligente-videoueberwachung-mannheim',
  'intelligente-videobeobachtung-hamburg',
  'videoueberwachung-suizidpraevention-nordrhein-westfalen',
];

/** Queries on pages of each language. */
export const judgedQueries: Readonly<Record<Language, readonly JudgedQuery[]>> = {
  de: [
    // Names and plain words
    { query: 'Chatbot', best: chatbotNames, good: otherChatbots },
    { query: 'Waldbrand', best: ['firewatch-brandenburg'] },
    { query: 'Wohngeld', best: housing },
    { query: 'Badeaufsicht', best: pools },
    { query: 'Hochwasser', best: floods },
    { query: 'Dialekt', best: ['dias'] },
    { query: 'Geldwäsche', best: ['geldwaeschemeldungen-fiu'] },
    { query: 'Patent', best: ['patentpruefung-dpma'], good: ['deutsches-patent-und-markenamt'] },
    { query: 'Wettervorhersage', best: ['aicon'] },
    { query: 'Fluggastrechte', best: ['frauke-frankfurt', 'kai-amtsgericht-koenigs-wusterhausen'] },
    { query: 'Asylverfahren', best: ['datentraegerauswertung-bamf', 'emil-niedersachsen'], good: ['dias'] },
    { query: 'Verkehrszählung', best: ['verkehrszaehlung-leipzig'] },
    { query: 'LLMoin', best: moin },
    { query: 'MUCGPT', best: ['mucgpt'], good: ['chatstr'] },
    {
      query: 'Codefy',
      best: ['codefy-landgericht-hechingen', 'codefy-landgericht-frankfurt', 'codefy-oberlandesgericht-koblenz'],
    },
    { query: 'Frag den Michel', best: ['frag-den-michel-hamburg'] },
    // Other forms of a word
    { query: 'Brücken', best: bridges },
    { query: 'Ampeln', best: lights },
    { query: 'Urkunde', best: ['emma-standesamt-hanau', 'kinderleicht-sprachassistent-hamburg'] },
    { query: 'Einbrüche', best: ['skala-nordrhein-westfalen'] },
    { query: 'Drohne', best: ['brueckenpruefung-drohnen-mecklenburg-vorpommern'] },
    { query: 'Wohngeldantrag', best: housing },
    {
      query: 'Satellitenbild',
      best: ['flaechenmonitoring-bayern', 'cop4all', 'objekterkennung-luftbilder-baden-wuerttemberg'],
    },
    { query: 'Urteil', best: ['frauke-frankfurt', 'jano'] },
    // Spelling without umlauts and ß
    { query: 'Bruecke', best: bridges },
    { query: 'Strassenzustand', best: roads },
    { query: 'Uebersetzung', best: interpreters },
    { query: 'Geldwaesche', best: ['geldwaeschemeldungen-fiu'] },
    { query: 'Bussgeld', best: ['frida-frankfurt', 'biotonne-reutlingen'] },
    { query: 'muell', best: litter, good: ['stadtsauberkeit-potsdam'] },
    // Parts of compounds: end, beginning, middle; and compounds nobody wrote
    { query: 'Zustandserfassung', best: roads.slice(0, 3) },
    { query: 'Steuerung', best: ['ki-ampelsteuerung-ingolstadt'] },
    {
      query: 'Aufnahmen',
      best: [
        'brueckenpruefung-drohnen-mecklenburg-vorpommern',
        'scriba-luechow-dannenberg',
        'strassenzustand-messkirch',
      ],
    },
    { query: 'Prüfung', best: ['patentpruefung-dpma', 'regresspruefung-bg-etem', 'kira'] },
    { query: 'Statistik', best: ['handwerksstatistik-destatis', 'maschinelles-lernen-destatis'] },
    { query: 'Klima', best: ['mikroklimamodell-mannheim'] },
    { query: 'Handschrift', best: handwriting, good: handwritten },
    { query: 'Baum', best: ['bakim-bamberg'] },
    { query: 'Frühwarnung', best: [...floods, 'brueckenmonitoring-autobahn', 'preview-auswaertiges-amt'] },
    { query: 'Wasserstoff', best: ['genehmigungsplattform-wasserstoff-hamburg'] },
    {
      query: 'Bild',
      best: aerial.slice(0, 4),
      good: [
        ...aerial.slice(4),
        'bildauswertung-zac-nordrhein-westfalen',
        'bildauswertung-kindesmissbrauch-schleswig-holstein',
      ],
    },
    // Misspelt
    { query: 'Wohngled', best: housing },
    { query: 'Gesichtserkenung', best: ['gesichtserkennung-bka'] },
    { query: 'Hochwaser', best: floods },
    { query: 'Brükce', best: bridges },
    { query: 'Handschriftenerkenung', best: handwriting },
    { query: 'Übersezung', best: interpreters },
    { query: 'Dialogsytem', best: [...chatbotNames, 'chatsystem-jena'], good: otherChatbots },
    // Other words for the same
    { query: 'Dialogsystem', best: [...chatbotNames, 'chatsystem-jena'], good: otherChatbots },
    {
      query: 'virtueller Assistent',
      best: ['kilian-heilbronn', 'lumi-heidelberg'],
      good: [...chatbotNames, ...otherChatbots],
    },
    { query: 'Voicebot', best: ['telefonbot-steueramt-duesseldorf', 'sprachbot-krankentransport-muenchen'] },
    { query: 'OCR', best: handwriting, good: handwritten },
    { query: 'Lichtsignalanlage', best: lights },
    { query: 'Schlagloch', best: roads },
    { query: 'Abfall', best: litter, good: ['stadtsauberkeit-potsdam', 'entsorgungsrechnungen-bochum'] },
    { query: 'Schwimmbad', best: pools },
    { query: 'Überschwemmung', best: floods },
    { query: 'dolmetschen', best: interpreters },
    { query: 'einfache Sprache', best: plainLanguage, good: ['chatbot-gersheim-wadgassen'] },
    { query: 'Schwärzung', best: ['aleks', 'jano'] },
    { query: 'Kameraüberwachung', best: surveillance },
    { query: 'Baugenehmigung', best: ['baukontrolle-ostallgaeu', 'ki-bauantrag-thueringen', 'bauki-augsburg'] },
    { query: 'Bücherei', best: libraries },
    { query: 'Verschlagwortung', best: ['erschliessungsmaschine-dnb', 'ebm4subjects'], good: ['aleks'] },
    // Bodies and places
    { query: 'BKA', best: ['bundeskriminalamt', 'gesichtserkennung-bka'] },
    { query: 'Robert Koch-Institut', best: ['robert-koch-institut', 'ausbruchsfrueherkennung-rki'] },
    { query: 'Deutscher Wetterdienst', best: ['deutscher-wetterdienst', 'aicon'] },
    { query: 'Bundesnetzagentur', best: ['bundesnetzagentur', 'kai-bundesnetzagentur'] },
    {
      query: 'Zoll',
      best: ['risikoanalyse-zoll', 'lina-zoll', 'generalzolldirektion'],
      good: ['geldwaeschemeldungen-fiu'],
    },
    {
      query: 'Köln',
      best: ['stadt-koeln', 'badeaufsicht-stadionbad-koeln'],
      good: ['bezirksregierung-koeln', 'staatsanwaltschaft-koeln', 'bildauswertung-zac-nordrhein-westfalen'],
    },
    { query: 'Saarbrücken', best: ['landeshauptstadt-saarbruecken'] },
    {
      query: 'NRW Chatbot',
      best: ['verwaltungssuchmaschine-nordrhein-westfalen', 'botty-bonn', 'chadt-detmold', 'emma-gelsenkirchen'],
    },
    // Several words
    { query: 'Chatbot München', best: ['muckl-muenchen'] },
    { query: 'KI Ampel', best: lights },
    { query: 'Chatbot für Hochschulen', best: ['chatbot-fuer-hochschulen-mecklenburg-vorpommern'] },
    { query: 'wie sauber ist die Straße', best: ['stadtsauberkeit-potsdam'] },
    { query: 'Straßen in Konstanz', best: ['strassenzustand-konstanz'] },
    { query: 'Krankentransport Telefon', best: ['sprachbot-krankentransport-muenchen'] },
    { query: 'Polizei Kamera Handy', best: ['monocam-rheinland-pfalz'] },
    {
      query: 'Anträge Ausländerbehörde',
      best: ['aufenthalt-digital-leipzig', 'postzuordnung-auslaenderbehoerde-leipzig'],
    },
    // Addresses
    { query: 'olga-stuttgart', best: ['olga-stuttgart'] },
    { query: 'application-manager-mecklenburg-vorpommern', best: ['application-manager-mecklenburg-vorpommern'] },
    { query: 'kira', best: ['kira'] },
  ],
  en: [
    { query: 'chatbot', best: chatbotNames, good: otherChatbots },
    { query: 'bridge', best: bridges },
    { query: 'traffic lights', best: lights },
    { query: 'swimming pool', best: pools },
    { query: 'housing benefit', best: housing },
    { query: 'handwriting', best: handwriting, good: handwritten },
    { query: 'floods', best: floods },
    { query: 'forest fire', best: ['firewatch-brandenburg'] },
    { query: 'potholes', best: roads },
    { query: 'plain language', best: plainLanguage, good: ['chatbot-gersheim-wadgassen'] },
    { query: 'facial recognition', best: ['gesichtserkennung-bka'], good: ['peris-sachsen'] },
    { query: 'customs', best: ['risikoanalyse-zoll', 'lina-zoll'], good: ['geldwaeschemeldungen-fiu'] },
    { query: 'weather forecast', best: ['aicon'] },
    { query: 'library', best: libraries },
    { query: 'waste', best: litter, good: ['stadtsauberkeit-potsdam', 'entsorgungsrechnungen-bochum'] },
    { query: 'trafic light', best: lights },
    {
      query: 'Cologne',
      best: ['stadt-koeln', 'badeaufsicht-stadionbad-koeln'],
      good: ['bezirksregierung-koeln', 'staatsanwaltschaft-koeln', 'bildauswertung-zac-nordrhein-westfalen'],
    },
    { query: 'chatbot in Munich', best: ['muckl-muenchen'] },
    { query: 'Brücke', best: bridges },
    { query: 'Wohngeld', best: housing },
    { query: 'Bundeskriminalamt', best: ['bundeskriminalamt', 'gesichtserkennung-bka'] },
  ],
};

/** Words that occur nowhere and resemble nothing: whoever types them has to be told so. */
export const nonsense: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Xylophonquark',
    'qqqq',
    'Quantenkryptographie',
    'Zahnbürste',
    'Einhornzucht',
    'asdfghjkl',
    '7749',
    'Waschmaschine',
  ],
  en: ['unicorn', 'toothpaste', 'zzzz', 'jabberwocky'],
};
