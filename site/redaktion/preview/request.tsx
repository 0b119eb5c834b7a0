/** @jsxImportSource react */
import { texts } from '../../i18n/index.ts';
import type { RequestPage } from '../../steckbrief/request-page.ts';
import { Badge, Facts, HeadFacts, Missing, SourceSection } from './parts.tsx';

const t = texts('de').request;

/** The page of a need, as `pages/[...lang]/gesuche/[id].astro` has it, without what that gathers from the registry. */
export const RequestPreview = ({ page }: { page: RequestPage }) => (
  <div className="sections">
    <header className="stack">
      <h1 className="kern-heading-large">{page.title ?? <Missing />}</h1>
      <p className="lead">{page.summary ?? <Missing />}</p>
      {page.status && (
        <p>
          <Badge label={page.status} kind="info" />
        </p>
      )}
      <HeadFacts facts={page.head} />
    </header>
    <section className="stack" aria-labelledby="facts">
      <h2 className="kern-heading-medium" id="facts">
        {t.details}
      </h2>
      <Facts rows={page.facts} />
    </section>
    <SourceSection sources={page.sources} />
  </div>
);
