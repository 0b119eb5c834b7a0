import { fileHref, formatNumber, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { checksumsFile } from '../../store/checksums.ts';
import { digestOf, topics } from '../open-data/data-file.ts';
import type { Topic } from '../open-data/data-file.ts';
import { formatOf } from '../open-data/formats.ts';
import { absolute } from '../open-data/instance.ts';
import { dataCatalog } from '../open-data/json-ld.ts';
import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import { instance, published } from './open-data.ts';

/** A file as the page lists it. */
export interface FileRow {
  readonly href: string;
  readonly label: string;
  readonly size: string;
  readonly use: string;
}

/** The files by what they are about. */
export function fileGroups(language: Language): { topic: Topic; label: string; rows: FileRow[] }[] {
  const t = texts(language).openData;
  return topics.map((topic) => ({
    topic,
    label: t.topics[topic],
    rows: [
      ...published.files
        .filter((file) => file.topic === topic)
        .map((file) => ({
          href: fileHref(`/${file.path}`),
          label: file.title[language],
          size: sizeText(digestOf(file).bytes, language),
          use: file.use[language],
        })),
      // Written after everything else, so its size is not known here.
      ...(topic === 'tools'
        ? [{ href: fileHref(`/${checksumsFile}`), label: t.checksums, size: '', use: t.checksumsUse }]
        : []),
    ],
  }));
}

/** `329 KB`, `1,2 MB`; in thousands, as browsers and most file managers count. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} KB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}

/** The register and its data sets for search engines of data. */
export function catalogueFacts(language: Language): object {
  const t = texts(language).openData;
  const term = instance.license && dataLicense.term(instance.license);
  const page = `${absolute(instance, language === 'de' ? 'daten' : 'en/daten')}/`;
  return dataCatalog({
    url: page,
    name: instance.name[language],
    description: t.catalogueDescription,
    license: term?.maps.dcat,
    modified: instance.state?.date,
    publisher: instance.operatedBy?.name,
    datasets: published.datasets.map((dataset) => ({
      url: `${page}#${dataset.key}`,
      name: dataset.title[language],
      description: dataset.description[language],
      keywords: dataset.keywords.map((keyword) => keyword[language]),
      files: dataset.files.map((file) => ({
        url: absolute(instance, file.path),
        name: file.title[language],
        mediaType: formatOf(file.format).contentType.replace(/;.*$/, ''),
      })),
    })),
  });
}
