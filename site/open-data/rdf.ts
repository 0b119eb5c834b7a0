import { graph, lit, serialize, sym } from 'rdflib';
import type { Store } from 'rdflib';
import type { Bilingual } from '../../schema/language.ts';
import { languages } from '../../schema/language.ts';

/** The vocabularies of the Semantic Web we write with. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  // As SEMIC writes it; some German shapes have `r5r#`.
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
} as const;

/** How RDF can be written, by the name of the format. */
const contentTypes = {
  turtle: 'text/turtle',
  jsonLd: 'application/ld+json',
  rdfXml: 'application/rdf+xml',
} as const;

export type RdfFormat = keyof typeof contentTypes;

/**
 * Statements in the making. Subjects, properties and links are absolute addresses; there are no nameless nodes, which the
 * library writes wrongly in RDF/XML.
 */
export class Graph {
  readonly #store: Store = graph();

  /** Says that something relates to something else. */
  link(subject: string, property: string, object: string): this {
    this.#store.add(sym(subject), sym(property), sym(object));
    return this;
  }

  /** Says a plain text. */
  text(subject: string, property: string, value: string): this {
    this.#store.add(sym(subject), sym(property), lit(value));
    return this;
  }

  /** Says a text in both languages. */
  words(subject: string, property: string, words: Bilingual): this {
    for (const language of languages) this.#store.add(sym(subject), sym(property), lit(words[language], language));
    return this;
  }

  /** Says a value of an XML Schema type, `date`. */
  typed(subject: string, property: string, value: string, type: string): this {
    this.#store.add(sym(subject), sym(property), lit(value, undefined, sym(namespaces.xsd + type)));
    return this;
  }

  /**
   * The statements as a text.
   * @throws if the library cannot write them
   */
  write(format: RdfFormat): string {
    const written = serialize(null, this.#store, undefined, contentTypes[format], undefined, { namespaces });
    if (typeof written !== 'string') throw new Error(`The graph cannot be written as ${format}.`);
    return `${written.trim()}\n`;
  }
}
