import type { Bilingual } from '../../schema/language.ts';
import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import { digestOf } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { formatOf } from './formats.ts';
import { absolute, knowsAddress } from './instance.ts';
import type { Instance } from './instance.ts';
import { Graph, namespaces } from './rdf.ts';
import { euDataTheme } from './vocabularies.ts';

const { rdf, dcat, dcterms, dcatap, dcatde, foaf, vcard, spdx } = namespaces;

/** Controlled vocabularies of the EU: https://op.europa.eu/en/web/eu-vocabularies */
const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;

/** Languages of the texts. */
const languages = [authority('language', 'DEU'), authority('language', 'ENG')];

/** One data set of the catalogue. */
export interface Dataset {
  /** Part of its address: `systems`. */
  readonly key: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: readonly Bilingual[];
  /** EU data themes, `GOVE`. */
  readonly themes: readonly string[];
  readonly files: readonly DataFile[];
}

/** What the catalogue is about besides its data sets. */
export interface CatalogueWords {
  readonly description: Bilingual;
  /** Said of a publisher that no one has entered. */
  readonly nobody: Bilingual;
  /** Added to the description while the register does not know its address. */
  readonly addressMissing: Bilingual;
  readonly service: Bilingual;
  /** Name of the contact. */
  readonly editors: Bilingual;
}

/** Path of the file that carries the addresses of catalogue, data sets and publisher as fragments. */
const cataloguePath = 'katalog.ttl';

/**
 * The catalogue of the open data in DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/). What the operator has
 * not entered is left out: there is no contributorID, which GovData gives to a provider, and no contact.
 */
export function catalogue(instance: Instance, datasets: readonly Dataset[], words: CatalogueWords): Graph {
  const graph = new Graph();
  const here = absolute(instance, cataloguePath);
  const catalog = `${here}#catalogue`;
  const publisher = `${here}#publisher`;
  const service = `${here}#api`;
  const { operatedBy, name, state } = instance;
  const license = instance.license && dataLicense.term(instance.license).maps.dcat;
  const description = knowsAddress(instance)
    ? words.description
    : {
        de: `${words.description.de} ${words.addressMissing.de}`,
        en: `${words.description.en} ${words.addressMissing.en}`,
      };
  graph
    .link(catalog, `${rdf}type`, `${dcat}Catalog`)
    .words(catalog, `${dcterms}title`, name)
    .words(catalog, `${dcterms}description`, description)
    .link(catalog, `${dcterms}publisher`, publisher)
    .link(catalog, `${foaf}homepage`, instance.address)
    .link(catalog, `${dcat}themeTaxonomy`, 'http://publications.europa.eu/resource/authority/data-theme')
    .link(catalog, `${dcat}service`, service);
  for (const language of languages) graph.link(catalog, `${dcterms}language`, language);
  if (license) graph.link(catalog, `${dcterms}license`, license);
  if (state) graph.typed(catalog, `${dcterms}modified`, state.date, 'date');
  graph.link(publisher, `${rdf}type`, `${foaf}Agent`);
  if (operatedBy) graph.text(publisher, `${foaf}name`, operatedBy.name);
  else graph.words(publisher, `${foaf}name`, words.nobody);
  graph
    .link(service, `${rdf}type`, `${dcat}DataService`)
    .words(service, `${dcterms}title`, words.service)
    .link(service, `${dcat}endpointURL`, `${absolute(instance, 'api/v1')}/`)
    .link(service, `${dcat}endpointDescription`, absolute(instance, 'api/v1/openapi.json'))
    .link(service, `${dcterms}publisher`, publisher);
  if (license) graph.link(service, `${dcterms}license`, license);
  for (const dataset of datasets) {
    const node = `${here}#${dataset.key}`;
    graph.link(catalog, `${dcat}dataset`, node).link(service, `${dcat}servesDataset`, node);
    addDataset(graph, instance, dataset, node, publisher, words);
  }
  return graph;
}

function addDataset(
  graph: Graph,
  instance: Instance,
  { title, description, keywords, themes, files }: Dataset,
  node: string,
  publisher: string,
  { editors }: CatalogueWords,
): void {
  const { operatedBy, state } = instance;
  graph
    .link(node, `${rdf}type`, `${dcat}Dataset`)
    .words(node, `${dcterms}title`, title)
    .words(node, `${dcterms}description`, description)
    .text(node, `${dcterms}identifier`, node)
    .link(node, `${dcterms}publisher`, publisher)
    .link(node, `${dcat}landingPage`, `${absolute(instance, 'daten')}/`)
    .link(node, `${dcterms}accessRights`, authority('access-right', 'PUBLIC'))
    .link(node, `${dcterms}accrualPeriodicity`, authority('frequency', 'IRREG'))
    .link(node, `${dcterms}spatial`, authority('country', 'DEU'))
    .link(node, `${dcatap}availability`, authority('planned-availability', 'AVAILABLE'));
  for (const language of languages) graph.link(node, `${dcterms}language`, language);
  for (const keyword of keywords) graph.words(node, `${dcat}keyword`, keyword);
  for (const theme of themes) graph.link(node, `${dcat}theme`, euDataTheme(theme));
  for (const level of ['federal', 'state', 'municipality'])
    graph.link(node, `${dcatde}politicalGeocodingLevelURI`, `http://dcat-ap.de/def/politicalGeocoding/Level/${level}`);
  if (state) graph.typed(node, `${dcterms}modified`, state.date, 'date');
  if (operatedBy?.email) {
    const contact = `${absolute(instance, cataloguePath)}#contact`;
    graph
      .link(node, `${dcat}contactPoint`, contact)
      .link(contact, `${rdf}type`, `${vcard}Organization`)
      .words(contact, `${vcard}fn`, editors)
      .link(contact, `${vcard}hasEmail`, `mailto:${encodeURI(operatedBy.email)}`);
  }
  for (const file of files) addDistribution(graph, instance, file, node);
}

function addDistribution(graph: Graph, instance: Instance, file: DataFile, dataset: string): void {
  const { fileType, mediaType } = formatOf(file.format);
  const license = instance.license && dataLicense.term(instance.license).maps.dcat;
  const address = absolute(instance, file.path);
  const node = `${address}#distribution`;
  const { bytes, sha256 } = digestOf(file);
  const checksum = `${address}#checksum`;
  graph
    .link(dataset, `${dcat}distribution`, node)
    .link(node, `${rdf}type`, `${dcat}Distribution`)
    .words(node, `${dcterms}title`, file.title)
    .words(node, `${dcterms}description`, file.use)
    .link(node, `${dcat}accessURL`, address)
    .link(node, `${dcat}downloadURL`, address)
    .typed(node, `${dcat}byteSize`, String(bytes), 'nonNegativeInteger')
    .link(node, `${dcatap}availability`, authority('planned-availability', 'AVAILABLE'))
    .link(node, `${spdx}checksum`, checksum)
    .link(checksum, `${rdf}type`, `${spdx}Checksum`)
    .link(checksum, `${spdx}algorithm`, `${spdx}checksumAlgorithm_sha256`)
    .typed(checksum, `${spdx}checksumValue`, sha256, 'hexBinary');
  if (fileType) graph.link(node, `${dcterms}format`, fileType);
  if (mediaType) graph.link(node, `${dcat}mediaType`, mediaType);
  if (license) graph.link(node, `${dcterms}license`, license);
}
