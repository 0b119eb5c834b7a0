/** EU file types: https://publications.europa.eu/resource/authority/file-type */
const euFileType = (code: string) => `http://publications.europa.eu/resource/authority/file-type/${code}`;

/** Media types: https://www.iana.org/assignments/media-types/ */
const iana = (type: string) => `https://www.iana.org/assignments/media-types/${type}`;

export interface Format {
  /** How people call it. */
  readonly label: string;
  /** Ending of the file name. */
  readonly extension: string;
  /** What a server sends as `Content-Type`. */
  readonly contentType: string;
  /** As the catalogue names it; absent where the lists of EU or IANA do not know the format. */
  readonly fileType?: string;
  readonly mediaType?: string;
}

/** The formats of the published data. */
export const formats = {
  json: {
    label: 'JSON',
    extension: 'json',
    contentType: 'application/json; charset=utf-8',
    fileType: euFileType('JSON'),
    mediaType: iana('application/json'),
  },
  // JSON Lines has no entry with IANA or the EU: https://jsonlines.org
  jsonLines: { label: 'JSON Lines', extension: 'jsonl', contentType: 'application/jsonl; charset=utf-8' },
  csv: {
    label: 'CSV',
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    fileType: euFileType('CSV'),
    mediaType: iana('text/csv'),
  },
  turtle: {
    label: 'Turtle',
    extension: 'ttl',
    contentType: 'text/turtle; charset=utf-8',
    fileType: euFileType('RDF_TURTLE'),
    mediaType: iana('text/turtle'),
  },
  jsonLd: {
    label: 'JSON-LD',
    extension: 'jsonld',
    contentType: 'application/ld+json; charset=utf-8',
    fileType: euFileType('JSON_LD'),
    mediaType: iana('application/ld+json'),
  },
  rdfXml: {
    label: 'RDF/XML',
    extension: 'rdf',
    contentType: 'application/rdf+xml; charset=utf-8',
    fileType: euFileType('RDF_XML'),
    mediaType: iana('application/rdf+xml'),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** What is known of a format. */
export const formatOf = (name: FormatName): Format => formats[name];
