import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rdf from '@zazuko/env';
import { Parser } from 'n3';
import type { Quad } from 'n3';
import { graph, parse as parseRdf } from 'rdflib';
import { describe, expect, test } from 'vitest';
import SHACLValidator from 'rdf-validate-shacl';
import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import { instance as real, published as realData } from '../lib/open-data.ts';
import { digestOf } from './data-file.ts';
import { openData } from './files.ts';
import type { OpenData } from './files.ts';
import { placeholderAddress } from './instance.ts';
import { completeDeployer, instanceWith } from './instance.fixture.ts';
import { namespaces } from './rdf.ts';
import { vocabulariesInUse } from './vocabularies.ts';

const invented = openData(instanceWith({ 'vorrang-der-antraege': completeDeployer }), []);
const textOf = ({ files }: OpenData, path: string) => files.find((file) => file.path === path)!.text();
const quadsOf = (text: string): Quad[] => new Parser().parse(text);
const { rdf: rdfNs, dcat, dcterms, dcatap, dcatde, foaf, vcard, spdx, skos } = namespaces;

/** A graph to ask. */
function asked(quads: readonly Quad[]) {
  const objects = (subject: string, property: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
      .map(({ object }) => object);
  const ofType = (type: string) =>
    quads
      .filter((quad) => quad.predicate.value === `${rdfNs}type` && quad.object.value === type)
      .map(({ subject }) => subject.value);
  return { objects, ofType };
}

/** What DCAT-AP.de 3.0 demands or GovData asks for, class by class: properties and how often they may stand. */
const demanded: Readonly<Record<string, readonly (readonly [property: string, least: number, most: number])[]>> = {
  [`${dcat}Catalog`]: [
    [`${dcterms}title`, 2, 2],
    [`${dcterms}description`, 2, 2],
    [`${dcterms}publisher`, 1, 1],
    [`${dcat}dataset`, 5, 5],
    [`${dcat}service`, 1, 1],
    [`${foaf}homepage`, 1, 1],
    [`${dcterms}license`, 1, 1],
    [`${dcterms}modified`, 0, 1],
  ],
  [`${dcat}Dataset`]: [
    [`${dcterms}title`, 2, 2],
    [`${dcterms}description`, 2, 2],
    [`${dcterms}publisher`, 1, 1],
    [`${dcterms}identifier`, 1, 1],
    [`${dcat}distribution`, 1, 9],
    [`${dcat}theme`, 1, 2],
    [`${dcat}keyword`, 4, 20],
    [`${dcterms}language`, 1, 2],
    [`${dcterms}accessRights`, 1, 1],
    [`${dcterms}accrualPeriodicity`, 1, 1],
    [`${dcatap}availability`, 1, 1],
    [`${dcat}landingPage`, 1, 1],
    // GovData gives it to a provider; nobody may make one up.
    [`${dcatde}contributorID`, 0, 0],
  ],
  [`${dcat}Distribution`]: [
    [`${dcterms}title`, 2, 2],
    [`${dcat}accessURL`, 1, 1],
    [`${dcat}downloadURL`, 1, 1],
    [`${dcterms}license`, 1, 1],
    [`${dcat}byteSize`, 1, 1],
    [`${spdx}checksum`, 1, 1],
  ],
  [`${dcat}DataService`]: [
    [`${dcterms}title`, 2, 2],
    [`${dcat}endpointURL`, 1, 1],
    [`${dcat}endpointDescription`, 1, 1],
    [`${dcat}servesDataset`, 5, 5],
    [`${dcterms}publisher`, 1, 1],
  ],
  [`${foaf}Agent`]: [[`${foaf}name`, 1, 2]],
};

/** Deprecated in DCAT-AP.de 3.0. */
const deprecated = [
  'politicalGeocodingURI',
  'geocodingDescription',
  'legalBasis',
  'qualityProcessURI',
  'originator',
  'maintainer',
  'plannedAvailability',
];

describe.each([
  ['real', realData],
  ['invented', invented],
])('the catalogue of the %s register', (_, data) => {
  const quads = quadsOf(textOf(data, 'katalog.ttl'));
  const { objects, ofType } = asked(quads);

  test.each(Object.entries(demanded))('says of every %s what it must', (type, properties) => {
    const subjects = ofType(type);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects)
      for (const [property, least, most] of properties) {
        const found = objects(subject, property).length;
        expect(found, `${subject} ${property}`).toBeGreaterThanOrEqual(least);
        expect(found, `${subject} ${property}`).toBeLessThanOrEqual(most);
      }
  });

  test('uses nothing that is deprecated', () => {
    const used = new Set(quads.map(({ predicate }) => predicate.value));
    expect(deprecated.filter((name) => used.has(dcatde + name))).toEqual([]);
  });

  test('gives for each distribution the size and checksum of the file it leads to', () => {
    const distributions = ofType(`${dcat}Distribution`);
    expect(distributions).toHaveLength(data.datasets.flatMap(({ files }) => files).length);
    for (const distribution of distributions) {
      const [address] = objects(distribution, `${dcat}downloadURL`);
      const file = data.files.find(({ path }) => address!.value.endsWith(`/${path}`))!;
      const { bytes, sha256 } = digestOf(file);
      const [checksum] = objects(distribution, `${spdx}checksum`);
      expect(objects(checksum!.value, `${spdx}checksumValue`)[0]!.value).toBe(sha256);
      expect(objects(distribution, `${dcat}byteSize`)[0]!.value).toBe(String(bytes));
    }
  });

  test('says the same in all three formats', () => {
    const addresses = [
      ...new Set(quads.flatMap(({ subject }) => (subject.termType === 'NamedNode' ? [subject.value] : []))),
    ];
    for (const [path, type] of [
      ['katalog.rdf', 'application/rdf+xml'],
      ['katalog.ttl', 'text/turtle'],
    ] as const) {
      const store = graph();
      parseRdf(textOf(data, path), store, 'https://read.example/', type);
      expect(store.statements).toHaveLength(quads.length);
      for (const address of addresses)
        expect(
          store.statements.some(({ subject }) => subject.value === address),
          address,
        ).toBe(true);
    }
    const nodes = JSON.stringify(JSON.parse(textOf(data, 'katalog.jsonld')));
    for (const { files } of data.datasets) for (const file of files) expect(nodes).toContain(digestOf(file).sha256);
  });
});

test('the operator is named as publisher and contact only where one is entered', () => {
  const named = asked(quadsOf(textOf(invented, 'katalog.ttl')));
  const [publisher] = named.ofType(`${foaf}Agent`);
  expect(named.objects(publisher!, `${foaf}name`).map(({ value }) => value)).toEqual([
    'Ministerium für Digitales Musterland',
  ]);
  expect(textOf(invented, 'katalog.ttl')).toContain('<mailto:ki-register@musterland.example.org>');
  const [catalog] = named.ofType(`${dcat}Catalog`);
  expect(named.objects(catalog!, `${dcterms}license`).map(({ value }) => value)).toEqual([
    dataLicense.term('dl-de-by-2-0').maps.dcat,
  ]);
  const nobody = openData({ ...instanceWith({}), operatedBy: undefined }, []);
  const unnamed = asked(quadsOf(textOf(nobody, 'katalog.ttl')));
  const [agent] = unnamed.ofType(`${foaf}Agent`);
  expect(unnamed.objects(agent!, `${foaf}name`).map(({ value }) => value)).toContain('Betreiber nicht eingetragen');
  expect(unnamed.ofType(`${vcard}Organization`)).toEqual([]);
});

test('a register that does not know its address says so in the catalogue', () => {
  const homeless = openData(instanceWith({}, { address: placeholderAddress }), []);
  expect(textOf(homeless, 'katalog.ttl')).toContain('register.invalid steht an ihrer Stelle');
  expect(textOf(invented, 'katalog.ttl')).not.toContain('register.invalid');
});

test('the code lists are SKOS: every code once, with a label in each language', () => {
  const { ofType, objects } = asked(quadsOf(textOf(realData, 'api/v1/vocabularies.ttl')));
  const lists = vocabulariesInUse();
  expect(ofType(`${skos}ConceptScheme`)).toHaveLength(lists.length);
  expect(ofType(`${skos}Concept`)).toHaveLength(lists.flatMap(({ terms }) => terms).length);
  const concept = `${real.address}api/v1/vocabularies.ttl#status.operation`;
  expect(objects(concept, `${skos}prefLabel`).map((label) => label.value)).toEqual(
    expect.arrayContaining(['im Einsatz', 'In use']),
  );
  expect(objects(concept, `${skos}inScheme`).map(({ value }) => value)).toEqual([
    `${real.address}api/v1/vocabularies.ttl#status`,
  ]);
});

/**
 * The shapes of SEMIC DCAT-AP 3.0.1 and GovData are not part of this repository. Where a folder holds them
 * (SHAPES_DIR, default ../shared/shapes) the catalogue is checked against all of them.
 */
const shapesFolder = process.env['SHAPES_DIR'] ?? '../shared/shapes';
const shapeFiles = [
  'semic-dcat-ap-3.0.1-shapes.ttl',
  'dcat-ap-SHACL-DE.ttl',
  'dcat-ap-spec-german-additions.ttl',
  'dcat-ap-de-deprecated.ttl',
  'dcat-ap-de-controlledvocabularies.ttl',
];
const hasShapes = existsSync(shapesFolder) && shapeFiles.every((name) => readdirSync(shapesFolder).includes(name));

describe.skipIf(!hasShapes)(`the shapes of SEMIC and GovData (skipped without SHAPES_DIR: ${shapesFolder})`, () => {
  const read = (name: string) => readFileSync(join(shapesFolder, name), 'utf8');

  /** Terms of controlled lists that the shapes look up on the web, by the list they belong to. */
  const terms = (quads: readonly Quad[]) =>
    [...new Set(quads.map(({ object }) => object.value))].flatMap((value) => {
      const list =
        /^(http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z-]+)\/[\w-]+$/.exec(value)?.[1] ??
        /^(http:\/\/dcat-ap\.de\/def\/politicalGeocoding\/Level)\/\w+$/.exec(value)?.[1] ??
        /^(http:\/\/dcat-ap\.de\/def\/licenses)\/./.exec(value)?.[1];
      return list ? [`<${value}> <${skos}inScheme> <${list}> .`] : [];
    });

  async function violations(quads: readonly Quad[]): Promise<string[]> {
    const shapes = rdf.dataset(shapeFiles.flatMap((name) => new Parser().parse(read(name))));
    const data = rdf.dataset([...quads, ...new Parser().parse(terms(quads).join('\n'))]);
    const report = await new SHACLValidator(shapes, { factory: rdf }).validate(data);
    return report.results
      .filter(({ severity }) => severity?.value.endsWith('#Violation'))
      .map(
        ({ focusNode, path, message }) =>
          `${focusNode?.value} ${JSON.stringify(path)}: ${message.map(({ value }) => value).join(' ')}`,
      );
  }

  test.each([
    ['real', realData],
    ['invented', invented],
  ])('find nothing in the %s register', async (_, data) => {
    expect(await violations(quadsOf(textOf(data, 'katalog.ttl')))).toEqual([]);
  });

  test('would find a data set without title', async () => {
    const quads = quadsOf(textOf(invented, 'katalog.ttl'));
    const [dataset] = asked(quads).ofType(`${dcat}Dataset`);
    const without = quads.filter(
      ({ subject, predicate }) => !(subject.value === dataset && predicate.value === `${dcterms}title`),
    );
    expect(await violations(without)).not.toEqual([]);
  });
});
