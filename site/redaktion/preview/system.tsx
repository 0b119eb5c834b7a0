/** @jsxImportSource react */
import { texts } from '../../i18n/index.ts';
import type { SystemPage } from '../../steckbrief/system-page.ts';
import { Narrative } from './narrative.tsx';
import { Badge, Facts, Gaps, HeadFacts, Missing, SourceSection } from './parts.tsx';

const t = texts('de');

/**
 * The page of a system, as `pages/[...lang]/systeme/[id].astro` has it, without what that gathers from the rest of the
 * registry.
 * @param body narrative of an `.mdx` entry
 */
export const SystemPreview = ({ page, body }: { page: SystemPage; body: string | undefined }) => (
  <>
    <header className="stack steckbrief-head">
      <h1 className="kern-heading-large">{page.name ?? <Missing />}</h1>
      <p className="lead">{page.summary ?? <Missing />}</p>
      <ul className="tags" role="list">
        {page.badges.map((badge) => (
          <li key={badge.label}>
            <Badge {...badge} />
          </li>
        ))}
      </ul>
      <HeadFacts facts={page.head} />
    </header>
    <div className="sections page-top">
      <div className="sections sections-close">
        {page.questions.map(({ id, heading, facts, gaps }) => (
          <section key={id} className="stack" aria-labelledby={id}>
            <h2 className="kern-heading-medium" id={id}>
              {heading}
            </h2>
            {id === 'state' && page.timeline.length > 0 && (
              <ol className="timeline" role="list" aria-label={t.steckbrief.timeline.heading}>
                {page.timeline.map(({ what, date, current }) => (
                  <li key={what} className="moment" aria-current={current ? 'step' : undefined}>
                    <span className="timeline-what">{what}</span> <span className="muted small">{date}</span>
                  </li>
                ))}
              </ol>
            )}
            {facts.length > 0 && <Facts rows={facts} />}
            <Gaps labels={gaps} />
          </section>
        ))}
      </div>
      {body?.trim() && (
        <section className="stack" aria-labelledby="narrative">
          <h2 className="kern-heading-medium" id="narrative">
            {t.system.narrative}
          </h2>
          <Narrative text={body} />
        </section>
      )}
      <section className="sections sections-close" aria-labelledby="more">
        <div className="stack">
          <h2 className="kern-heading-medium" id="more">
            {t.system.more}
          </h2>
          <p>{t.system.moreText(page.stated, page.of)}</p>
        </div>
        {page.sections.map(({ id, heading, facts, gaps }) => (
          <section key={id} className="stack" aria-labelledby={id}>
            <h3 className="kern-title" id={id}>
              {heading}{' '}
              <span className="muted">({t.system.ofStatements(facts.length, facts.length + gaps.length)})</span>
            </h3>
            {facts.length > 0 && <Facts rows={facts} />}
            <Gaps labels={gaps} />
          </section>
        ))}
      </section>
      <SourceSection sources={page.sources} />
    </div>
  </>
);
