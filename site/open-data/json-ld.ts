/**
 * A value as text inside `<script type="application/ld+json">`. Such a script ends at `</script` wherever it stands, and
 * `<!--` changes how it ends, so no `<` is left; U+2028 and U+2029 end lines for some readers.
 */
export const jsonLdText = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One step of the way to a page: its name and absolute address. */
export interface Step {
  readonly name: string;
  readonly url: string;
}

/** The way to a page, https://schema.org/BreadcrumbList. */
export const breadcrumbList = (steps: readonly Step[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** The register as a data catalogue, https://schema.org/DataCatalog, for search engines of data. */
export interface CatalogueFacts {
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly license?: string;
  readonly modified?: string;
  /** Who publishes it, if that is entered. */
  readonly publisher?: string;
  readonly datasets: readonly {
    readonly url: string;
    readonly name: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly files: readonly { readonly url: string; readonly name: string; readonly mediaType: string }[];
  }[];
}

export function dataCatalog(facts: CatalogueFacts): object {
  const { url, name, description, license, modified, publisher, datasets } = facts;
  const common = {
    ...(license ? { license } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    inLanguage: 'de',
    isAccessibleForFree: true,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    url,
    name,
    description,
    ...common,
    dataset: datasets.map((dataset) => ({
      '@type': 'Dataset',
      '@id': dataset.url,
      url,
      name: dataset.name,
      description: dataset.description,
      keywords: dataset.keywords,
      ...common,
      distribution: dataset.files.map((file) => ({
        '@type': 'DataDownload',
        name: file.name,
        contentUrl: file.url,
        encodingFormat: file.mediaType,
      })),
    })),
  };
}
