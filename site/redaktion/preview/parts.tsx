/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { badgeLooks } from '../../components/status-badge.ts';
import type { BadgeWords } from '../../components/status-badge.ts';
import { parseProse } from '../../components/prose.ts';
import type { Inline } from '../../components/prose.ts';
import { formatList, texts } from '../../i18n/index.ts';
import type { Fact, Value } from '../../lib/fact.ts';
import { sourceDetails } from '../../lib/sources.ts';
import type { Source } from '../../lib/sources.ts';
import type { HeadFact } from '../../steckbrief/head.ts';

/* Each part draws what the Astro component of the same name draws; a test compares the two, page by page. */

const t = texts('de');

/** Leads to a new tab: within the preview a page would take the place of the draft. */
export function Anchor({ href, children }: { href: string; children: ReactNode }) {
  // The form lies in a folder below the site's root, wherever that is.
  const address = href.startsWith('/') ? `..${href}` : href;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export const Missing = () => <span className="missing">{t.facts.missing}</span>;

export function Badge({ label, kind }: BadgeWords) {
  const { badge, icon } = badgeLooks[kind];
  return (
    <span className={`kern-badge kern-badge--small ${badge}`}>
      {icon && <span className={`kern-icon ${icon}`} aria-hidden="true" />}
      <span className="kern-label kern-label--small">{label}</span>
    </span>
  );
}

export const HeadFacts = ({ facts }: { facts: readonly HeadFact[] }) => (
  <dl className="head-facts">
    {facts.map(({ label, text, href }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text === undefined ? <Missing /> : href ? <Anchor href={href}>{text}</Anchor> : text}</dd>
      </div>
    ))}
  </dl>
);

export const Facts = ({ rows }: { rows: readonly Fact[] }) => (
  <dl className="kern-description-list facts">
    {rows.map(({ label, help, values, withheld }) => (
      <div key={label} className="kern-description-list-item fact">
        <dt className="kern-description-list-item__key fact-label">
          {label}
          {help && (
            <details className="fact-help">
              <summary>
                <span className="kern-icon kern-icon--help" aria-hidden="true" />
                <span className="kern-sr-only">{t.facts.explain(label)}</span>
              </summary>
              <p>{help}</p>
            </details>
          )}
        </dt>
        <dd className="kern-description-list-item__value fact-value">
          {withheld ? (
            <>
              <span className="missing">{t.facts.withheld}</span> {withheld}
            </>
          ) : values.length === 0 ? (
            <Missing />
          ) : (
            <FactValues values={values} />
          )}
        </dd>
      </div>
    ))}
  </dl>
);

function FactValues({ values }: { values: readonly Value[] }) {
  const all = values.map((value) => (typeof value === 'string' ? { text: value } : value));
  const [first] = all;
  if (all.length === 1 && first) {
    if ('facts' in first) return <Facts rows={first.facts} />;
    return 'href' in first && first.href ? (
      <Anchor href={first.href}>{first.text}</Anchor>
    ) : (
      <Prose text={first.text} />
    );
  }
  return (
    <ul role="list">
      {all.map((value, index) => (
        <li key={index}>
          {'facts' in value ? (
            <Facts rows={value.facts} />
          ) : 'href' in value && value.href ? (
            <Anchor href={value.href}>{value.text}</Anchor>
          ) : (
            value.text
          )}
        </li>
      ))}
    </ul>
  );
}

const Prose = ({ text }: { text: string }) => (
  <div className="prose">
    {parseProse(text).map((block, index) =>
      block.kind === 'paragraph' ? (
        <p key={index}>
          <InlineText content={block.content} />
        </p>
      ) : (
        <ul key={index}>
          {block.items.map((content, at) => (
            <li key={at}>
              <InlineText content={content} />
            </li>
          ))}
        </ul>
      ),
    )}
  </div>
);

const InlineText = ({ content }: { content: readonly Inline[] }) => (
  <>
    {content.map((part, index) =>
      typeof part === 'string' ? (
        part
      ) : (
        <Anchor key={index} href={part.href}>
          {part.text}
        </Anchor>
      ),
    )}
  </>
);

export const Gaps = ({ labels }: { labels: readonly string[] }) =>
  labels.length > 0 && (
    <p className="gaps">
      <Missing /> {formatList(labels, 'de')}
    </p>
  );

export const SourceSection = ({ sources }: { sources: readonly Source[] }) =>
  sources.length > 0 && (
    <section className="stack" aria-labelledby="sources">
      <h2 className="kern-heading-medium" id="sources">
        {t.sources.heading}
      </h2>
      <ol className="source-list">
        {sources.map((source, index) => {
          const details = sourceDetails(source, 'de');
          return (
            <li key={index}>
              {source.href ? <Anchor href={source.href}>{source.title}</Anchor> : <span>{source.title}</span>}{' '}
              {details.length > 0 && <small>{details.join(' · ')}</small>}
            </li>
          );
        })}
      </ol>
    </section>
  );
