import type { Shape } from '../../schema/fields.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import type { Term, Vocabulary } from '../../schema/vocabulary.ts';
import { absolute } from './instance.ts';
import type { Instance } from './instance.ts';
import { Graph, namespaces } from './rdf.ts';

/** Every code list that some record uses, by name. */
export function vocabulariesInUse(): Vocabulary[] {
  const names = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    fieldsOfKind(kind).flatMap(({ shape }) => namesIn(shape)),
  );
  return [...new Set([jurisdiction.name, ...names])].toSorted().map(vocabularyNamed);
}

function namesIn(shape: Shape): string[] {
  if (shape.kind === 'list') return namesIn(shape.item);
  if (shape.kind === 'group') return shape.fields.flatMap((field) => namesIn(field.shape));
  return shape.vocabulary ? [shape.vocabulary] : [];
}

/** The code lists as data: name, label, codes with labels, notes and counterparts elsewhere. */
export const vocabulariesAsData = (): object[] =>
  vocabulariesInUse().map(({ name, label, terms }) => ({ name, label, terms }));

/** Where the code lists are described; each list and each code is a fragment of it. */
export const vocabulariesPath = 'api/v1/vocabularies.ttl';

const { rdf, skos, dcterms } = namespaces;

/** The code lists as SKOS concept schemes (https://www.w3.org/TR/skos-reference/). */
export function vocabulariesGraph(instance: Instance): Graph {
  const graph = new Graph();
  const address = absolute(instance, vocabulariesPath);
  for (const { name, label, terms } of vocabulariesInUse()) {
    const scheme = `${address}#${name}`;
    graph.link(scheme, `${rdf}type`, `${skos}ConceptScheme`).words(scheme, `${dcterms}title`, label);
    for (const term of terms) {
      const concept = `${scheme}.${term.code}`;
      graph
        .link(concept, `${rdf}type`, `${skos}Concept`)
        .link(concept, `${skos}inScheme`, scheme)
        .link(concept, `${skos}topConceptOf`, scheme)
        .link(scheme, `${skos}hasTopConcept`, concept)
        .text(concept, `${skos}notation`, term.code)
        .words(concept, `${skos}prefLabel`, term);
      if (term.note) graph.words(concept, `${skos}definition`, term.note);
      for (const match of counterparts(term)) graph.link(concept, `${skos}closeMatch`, match);
    }
  }
  return graph;
}

/** Counterparts that are concepts with an address of their own: EU data themes and licences. */
function counterparts({ maps }: Term): string[] {
  return [maps?.['dcat'] ?? []].flat().map((value) => (/^https?:/.test(value) ? value : euDataTheme(value)));
}

/** https://publications.europa.eu/resource/authority/data-theme */
export const euDataTheme = (code: string): string =>
  `http://publications.europa.eu/resource/authority/data-theme/${code}`;
