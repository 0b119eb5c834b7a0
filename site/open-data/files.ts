import { texts } from '../i18n/index.ts';
import type { Bilingual } from '../../schema/language.ts';
import { jsonSchemaOf } from '../../schema/derive/json-schema.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { annexFile, annexIndex, annexPath, systemsInScope } from './annex-viii-file.ts';
import type { NameOf } from '../../schema/columns.ts';
import { csvText, excelText } from './csv.ts';
import { digestOf, jsonText, noted, topics } from './data-file.ts';
import type { DataFile, Topic } from './data-file.ts';
import { dataPackage } from './datapackage.ts';
import { catalogue } from './dcat.ts';
import type { Dataset } from './dcat.ts';
import { exchangeFiles } from './exchange/files.ts';
import type { exchanges } from './exchange/files.ts';
import type { FormatName } from './formats.ts';
import { about, rooted } from './instance.ts';
import type { Instance } from './instance.ts';
import { linesText, listFiles, recordsOf } from './lists.ts';
import { openApi } from './openapi.ts';
import type { SchemaName } from './openapi-schemas.ts';
import { listOf, published, publishedKinds, publishedSchemaOf, publishedSchemaPath } from './published.ts';
import type { PublishedKind } from './published.ts';
import type { RdfFormat } from './rdf.ts';
import { statistics } from './statistics.ts';
import type { Dimension } from './statistics.ts';
import { vocabulariesAsData, vocabulariesGraph, vocabulariesPath } from './vocabularies.ts';
import { apiChanges, apiVersion, inBoth } from './words.ts';
import type { OpenDataTexts } from './words.ts';

/** Everything published as open data. */
export interface OpenData {
  /** Files of their own kind, in the order in which they are listed. */
  readonly files: readonly DescribedFile[];
  /** One small file per record, told to programs by a pattern. */
  readonly singles: readonly DataFile[];
  readonly datasets: readonly Dataset[];
}

/** A file with what its content looks like, for the description of the interface. */
export interface DescribedFile extends DataFile {
  readonly schema?: SchemaName;
}

type FileName = keyof OpenDataTexts['files'];

const words = (name: FileName): { title: Bilingual; use: Bilingual } => ({
  title: inBoth((t) => t.files[name].title),
  use: inBoth((t) => t.files[name].use),
});

const nameOf =
  ({ registry }: Instance): NameOf =>
  (target, id) =>
    registry[target].get(id)?.record.name ?? id;

/**
 * All files of the open data.
 * @param dimensions what the statistics count by
 */
export function openData(instance: Instance, dimensions: readonly Dimension[]): OpenData {
  const lists = publishedKinds.flatMap((kind) => filesOfKind(instance, kind)).map(noted);
  const vocabularies: DescribedFile[] = [
    json('vocabularies', 'api/v1/vocabularies.json', 'vocabulariesJson', 'Vocabularies', () => ({
      about: about(instance),
      vocabularies: vocabulariesAsData(),
    })),
    {
      path: vocabulariesPath,
      topic: 'vocabularies',
      format: 'turtle',
      ...words('vocabulariesTurtle'),
      text: () => vocabulariesGraph(instance).write('turtle'),
    },
  ];
  const figures = json('systems', 'api/v1/statistics.json', 'statistics', 'Statistics', () => ({
    about: about(instance),
    ...statistics([...instance.registry.system.values()], dimensions),
  }));
  const annex = json('euDatabase', 'api/v1/annex-viii.json', 'annexIndex', 'AnnexIndex', () => annexIndex(instance));
  const exchange = [...exchangeOf(instance, 'nl', 'exchangeNl'), ...exchangeOf(instance, 'atrs', 'exchangeAtrs')].map(
    noted,
  );
  const data = [...lists, figures, ...vocabularies, annex, ...exchange];
  const datasets = datasetsOf([...lists, figures, ...vocabularies]);
  const described = [
    ...data,
    ...catalogueFiles(instance, datasets),
    dataPackageFile(instance, lists),
    ...schemaFiles(),
  ];
  const singles = singleFiles(instance);
  const indexed: DescribedFile[] = [
    ...described,
    json('tools', 'api/v1/openapi.json', 'openApi', 'Any', () => openApi(instance, [...indexed, index], singles)),
  ];
  const index = json('tools', 'api/v1/index.json', 'index', 'Index', () => indexOf(instance, indexed));
  const files = [index, ...indexed];
  return { files: topics.flatMap((topic) => files.filter((file) => file.topic === topic)), singles, datasets };
}

const json = (topic: Topic, path: string, name: FileName, schema: SchemaName, value: () => object): DescribedFile => ({
  path,
  topic,
  format: 'json',
  schema,
  ...words(name),
  text: () => jsonText(value()),
});

const topicOf = { system: 'systems', organisation: 'organisations', request: 'requests', law: 'law' } as const;
const listSchemas = {
  system: 'SystemList',
  organisation: 'OrganisationList',
  request: 'RequestList',
  law: 'LawList',
} as const;

function filesOfKind(instance: Instance, kind: PublishedKind): DescribedFile[] {
  const topic = topicOf[kind];
  const stem = `api/v1/${listOf(kind)}`;
  const list = listFiles(instance, {
    stem,
    key: listOf(kind),
    head: { about: about(instance, publishedSchemaPath(kind)) },
    items: recordsOf(instance, kind),
    as: (record) => record,
  }).map((file) => ({
    ...file,
    topic,
    format: 'json' as const,
    schema: listSchemas[kind],
    ...numbered(words(`${topic}Json`), file.path),
  }));
  const table = (path: string, format: FormatName, name: FileName, text: () => string): DescribedFile => ({
    path,
    topic,
    format,
    ...words(name),
    text,
  });
  const records = () => recordsOf(instance, kind);
  const csv = table(`${stem}.csv`, 'csv', `${topic}Csv`, () => csvText(kind, records()));
  if (kind !== 'system') return [...list, csv];
  return [
    ...list,
    table(`${stem}-excel.csv`, 'csv', 'systemsExcel', () => excelText(kind, records(), nameOf(instance))),
    csv,
    table(`${stem}.jsonl`, 'jsonLines', 'systemsLines', () => linesText(records())),
  ];
}

/** A part of a list goes by the number in its path. */
function numbered<T extends { title: Bilingual }>(described: T, path: string): T {
  const part = /\.part-(\d+)\./.exec(path)?.[1];
  if (!part) return described;
  const { de, en } = described.title;
  return { ...described, title: { de: `${de}, ${part}`, en: `${en}, ${part}` } };
}

const exchangeOf = (instance: Instance, name: keyof typeof exchanges, file: FileName): DescribedFile[] =>
  exchangeFiles(instance, name).map((one) => ({
    ...one,
    topic: 'euDatabase',
    format: 'json',
    schema: 'Exchange',
    ...numbered(words(file), one.path),
  }));

/** What GovData and other portals harvest: data sets that hold records, with their files. */
function datasetsOf(files: readonly DataFile[]): Dataset[] {
  const themes = {
    systems: ['GOVE', 'TECH'],
    organisations: ['GOVE'],
    requests: ['GOVE', 'TECH'],
    law: ['JUST', 'TECH'],
    vocabularies: ['GOVE', 'TECH'],
  } as const;
  return (Object.keys(themes) as (keyof typeof themes)[]).map((key) => ({
    key,
    title: inBoth((t) => t.datasets[key].title),
    description: inBoth((t) => t.datasets[key].description),
    keywords: texts('de').openData.datasets[key].keywords.map((de, index) => ({
      de,
      en: texts('en').openData.datasets[key].keywords[index] ?? de,
    })),
    themes: themes[key],
    files: files.filter((file) => file.topic === key),
  }));
}

function catalogueFiles(instance: Instance, datasets: readonly Dataset[]): DescribedFile[] {
  const graph = () =>
    catalogue(instance, datasets, {
      description: inBoth((t) => t.catalogueDescription),
      nobody: inBoth((t) => t.nobody),
      addressMissing: inBoth((t) => t.catalogueAddressMissing),
      service: inBoth((t) => t.service),
      editors: inBoth((t) => t.editors),
    });
  const file = (path: string, format: RdfFormat, name: FileName): DescribedFile => ({
    path,
    topic: 'tools',
    format,
    ...words(name),
    text: () => graph().write(format),
  });
  return [
    file('katalog.ttl', 'turtle', 'catalogueTurtle'),
    file('katalog.jsonld', 'jsonLd', 'catalogueJsonLd'),
    file('katalog.rdf', 'rdfXml', 'catalogueRdfXml'),
  ];
}

function dataPackageFile(instance: Instance, files: readonly DataFile[]): DescribedFile {
  const tables = publishedKinds.flatMap((kind) => {
    const file = files.find(({ path }) => path === `api/v1/${listOf(kind)}.csv`);
    return file ? [{ kind, file }] : [];
  });
  return json('tools', 'api/v1/datapackage.json', 'dataPackage', 'Any', () => dataPackage(instance, tables));
}

function schemaFiles(): DescribedFile[] {
  const schema = (path: string, title: Bilingual, use: Bilingual, value: () => object): DescribedFile => ({
    path,
    topic: 'tools',
    format: 'json',
    schema: 'Any',
    title,
    use,
    text: () => jsonText(value()),
  });
  const titled = (kind: Kind, say: 'schemaWritten' | 'schemaPublished'): Bilingual => ({
    de: inBoth((t) => t[say](kinds[kind].label.de)).de,
    en: inBoth((t) => t[say](kinds[kind].label.en)).en,
  });
  return [
    ...publishedKinds.map((kind) =>
      schema(
        publishedSchemaPath(kind),
        titled(kind, 'schemaPublished'),
        inBoth((t) => t.schemaPublishedUse),
        () => publishedSchemaOf(kind),
      ),
    ),
    ...(Object.keys(kinds) as Kind[]).map((kind) =>
      schema(
        `schema/v1/${kind}.schema.json`,
        titled(kind, 'schemaWritten'),
        inBoth((t) => t.schemaWrittenUse),
        () => jsonSchemaOf(kind),
      ),
    ),
  ];
}

/** One file per system, and one per data set of Annex VIII. */
function singleFiles(instance: Instance): DataFile[] {
  const { registry } = instance;
  const single = (path: string, name: FileName, value: () => object): DataFile => ({
    path,
    topic: 'systems',
    format: 'json',
    ...words(name),
    text: () => jsonText(value()),
  });
  return [
    ...[...registry.system.values()].map((entry) =>
      single(`api/v1/systems/${entry.id}.json`, 'systemsJson', () => published(entry)),
    ),
    ...systemsInScope(instance).map((entry) =>
      single(annexPath(entry.id), 'annexIndex', () => annexFile(instance, entry)),
    ),
  ];
}

/** The index of the open data: what there is, how large, with which checksum; and what changed in the interface. */
const indexOf = (instance: Instance, files: readonly DataFile[]): object => ({
  about: about(instance),
  version: apiVersion,
  changes: apiChanges,
  checksums: rooted(instance, 'sha256sums.txt'),
  singles: { system: `${instance.base}api/v1/systems/{id}.json`, annexVIII: `${instance.base}${annexPath('{id}')}` },
  files: files.map((file) => ({
    href: rooted(instance, file.path),
    topic: file.topic,
    format: file.format,
    title: file.title,
    use: file.use,
    ...digestOf(file),
  })),
});
