/** @jsxImportSource react */
import { texts } from '../../i18n/index.ts';
import type { OrganisationPage } from '../../steckbrief/organisation-page.ts';
import { Anchor, Facts, Missing, SourceSection } from './parts.tsx';

const t = texts('de').organisation;

/**
 * The page of a body, as `pages/[...lang]/organisationen/[id].astro` has it, without what that gathers from the rest of
 * the registry.
 */
export const OrganisationPreview = ({ page }: { page: OrganisationPage }) => (
  <div className="sections">
    <header className="stack">
      <h1 className="kern-heading-large">{page.name ?? <Missing />}</h1>
      {page.parent && (
        <p>
          {t.partOf} <Anchor href={page.parent.href}>{page.parent.name}</Anchor>
        </p>
      )}
      {page.formerNames.map(({ name, until }, index) => (
        <p key={index}>
          {t.formerly} <span>{name}</span>
          {until && ` (${until})`}
        </p>
      ))}
      <p className="muted">{page.report}</p>
    </header>
    <section className="stack" aria-labelledby="facts">
      <h2 className="kern-heading-medium" id="facts">
        {t.facts}
      </h2>
      <Facts rows={page.facts} />
    </section>
    <SourceSection sources={page.sources} />
  </div>
);
