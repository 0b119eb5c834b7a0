/** @jsxImportSource react */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { fromJS } from 'immutable';
import { formParts } from '../../../schema/derive/decap-config.ts';
import { kinds } from '../../../schema/kinds.ts';
import type { Finding } from '../../../schema/finding.ts';
import { formSectionsOf } from '../../../schema/derive/form-sections.ts';
import { queryIn } from '../deep-link.ts';
import { recordOf } from '../../entry-form/format.ts';
import type { Values } from '../../entry-form/format.ts';
import { elementId } from '../../entry-form/element-id.ts';
import { resembling } from '../../entry-form/known.ts';
import { prefilled } from '../../entry-form/prefill.ts';
import { titleOf } from '../../entry-form/title.ts';
import { idOf } from '../../../schema/slug.ts';
import { findingsAt, isWithin } from '../../entry-form/verdict.ts';
import { words } from '../words.ts';
import { Fields } from './fields.tsx';
import type { Described } from './fields.tsx';
import { FieldFindings } from './findings.tsx';
import { heldOf, state } from './state.ts';
import type { DecapEntry, Held } from './state.ts';

/** What Decap hands to a control; values are immutable maps where they are no plain text. */
export interface ControlProps {
  readonly value: { toJS(): unknown } | string | undefined;
  readonly field: { toJS(): unknown; get(key: string): unknown };
  readonly collection: { get(key: string): unknown };
  readonly forID: string;
  readonly onChange: (value: unknown) => void;
  readonly getEntry: () => DecapEntry | undefined;
}

/** How Decap wants to hear that something may not be saved. */
type Validity = boolean | { readonly error: { readonly message: string } };

abstract class Control extends Component<ControlProps> {
  private unsubscribe: (() => void) | undefined;

  override componentDidMount(): void {
    this.unsubscribe = state.subscribe(() => this.forceUpdate());
    this.changed();
  }

  override componentWillUnmount(): void {
    this.unsubscribe?.();
  }

  // Decap asks this instead of its own rule; the shared state decides what is shown.
  override shouldComponentUpdate(): boolean {
    return true;
  }

  protected readonly held = (): Held | undefined =>
    heldOf(this.props.getEntry(), String(this.props.collection.get('folder')));

  protected put(value: unknown): void {
    this.props.onChange(value);
    this.changed();
  }

  protected changed(): void {
    state.changed(this.held);
  }

  /** Checks everything now; several controls ask within one attempt to save. */
  protected errors(): readonly Finding[] {
    return state.final(this.props.getEntry(), this.held).filter(({ level }) => level === 'error');
  }
}

const validity = (errors: readonly Finding[]): Validity =>
  errors.length === 0 || { error: { message: words.errors(errors.length) } };

type SectionField = Described & { readonly label: string; readonly collapsed?: boolean; readonly fields: Described[] };

/** A section of the record, which opens and closes. */
export class SectionControl extends Control {
  private readonly section = this.props.field.toJS() as SectionField;
  private readonly keys = this.section.fields.map(({ name }) => name);

  override componentDidMount(): void {
    if (!this.section.collapsed) state.open.add(this.section.name);
    const given = this.given();
    if (this.props.value === undefined && Object.keys(given).length > 0) this.put(fromJS(given));
    super.componentDidMount();
  }

  /** What the link to a new record states already. */
  private given(): Values {
    const { desk, slug } = this.held() ?? {};
    if (!desk || slug !== undefined) return {};
    const section = formSectionsOf(desk.kind).find(({ id }) => id === this.section.name);
    return prefilled(queryIn(location.hash), section?.fields ?? []);
  }

  isValid = (): Validity => validity(this.errors().filter((one) => isWithin(one, this.keys)));

  override render(): ReactNode {
    const { section, keys } = this;
    const { value } = this.props;
    const values = (typeof value === 'object' ? value.toJS() : {}) as Values;
    const open = state.open.has(section.name);
    const stated = keys.filter((key) => values[key] !== undefined).length;
    const errors = state.shown.filter((one) => one.level === 'error' && isWithin(one, keys)).length;
    const body = `abschnitt-${section.name}`;
    return (
      <section className="r-control r-section">
        <h2 className="r-section-title">
          <button
            type="button"
            id={this.props.forID}
            aria-expanded={open}
            aria-controls={body}
            className="r-section-button"
            onClick={() => state.toggle(section.name)}
          >
            <span>{section.label}</span>
            <span className="r-section-state">
              {stated === 0 ? words.noneStated : words.stated(stated)}
              {errors > 0 && <strong className="r-count-error"> {words.errors(errors)}</strong>}
            </span>
          </button>
        </h2>
        <div id={body} hidden={!open}>
          {open && (
            <Fields fields={section.fields} path="" values={values} onChange={(next) => this.put(fromJS(next))} />
          )}
        </div>
      </section>
    );
  }
}

/** The id: made of the name while the record is new, fixed from then on. */
export class IdControl extends Control {
  private followed = '';
  private stopFollowing: (() => void) | undefined;

  isValid = (): Validity => validity(this.errors().filter(({ path }) => path === formParts.id));

  override componentDidMount(): void {
    const { own, made } = this.ids() ?? {};
    // Decap draws the form anew beside the preview and without it; what has followed the name goes on following it.
    if (own !== undefined && own === made) this.followed = own;
    this.stopFollowing = state.follow(this.follow);
    super.componentDidMount();
  }

  override componentWillUnmount(): void {
    this.stopFollowing?.();
    super.componentWillUnmount();
  }

  /** As long as nobody has written another one, it follows the name; at once, for people save without a pause. */
  private readonly follow = (): void => {
    const { own, made } = this.ids() ?? {};
    if (made === undefined || made === own || own !== this.followed) return;
    this.followed = made;
    this.put(made);
  };

  /** The id of a new record as it is, and as its name would make it. */
  private ids(): { readonly own: string; readonly made: string } | undefined {
    const held = this.held();
    if (!held || held.slug !== undefined) return undefined;
    return { own: held.sheet.id ?? '', made: idOf(titleOf(recordOf(held.sheet, held.desk.kind))) };
  }

  override render(): ReactNode {
    const slug = this.held()?.slug;
    const own = slug ?? (typeof this.props.value === 'string' ? this.props.value : '');
    const id = elementId(formParts.id);
    const findings = findingsAt(state.shown, formParts.id, false);
    return (
      <div className="r-control r-field" data-path={formParts.id}>
        <label htmlFor={id} className="r-label">
          {String(this.props.field.get('label'))} <span className="r-duty">{words.required}</span>
        </label>
        <p id={`${id}-hilfe`} className="r-help">
          {slug === undefined ? String(this.props.field.get('hint')) : words.fixedId}
        </p>
        <FieldFindings id={`${id}-befunde`} findings={findings} />
        <input
          id={id}
          className="r-input"
          type="text"
          value={own}
          readOnly={slug !== undefined}
          aria-describedby={`${id}-hilfe ${id}-befunde`}
          aria-invalid={findings.length > 0 || undefined}
          aria-required="true"
          onChange={({ target }) => this.put(target.value)}
        />
      </div>
    );
  }
}

/** The narrative of an `.mdx` entry, as plain text. */
export class TextControl extends Control {
  private readonly keys = [''];

  isValid = (): Validity => validity(this.errors().filter(({ path }) => this.keys.includes(path)));

  override render(): ReactNode {
    const { value, field } = this.props;
    const id = elementId(formParts.body);
    return (
      <div className="r-control r-field" data-path="">
        <label htmlFor={id} className="r-label">
          {String(field.get('label'))} <span className="r-duty">{words.optional}</span>
        </label>
        <p id={`${id}-hilfe`} className="r-help">
          {String(field.get('hint'))}
        </p>
        <textarea
          id={id}
          className="r-input"
          rows={16}
          value={typeof value === 'string' ? value : ''}
          aria-describedby={`${id}-hilfe`}
          onChange={({ target }) => this.put(target.value)}
        />
      </div>
    );
  }
}

/** What stands above the form: which entry it is, what the check says, what already exists. */
export class OverviewControl extends Control {
  private shownRefusals = state.refusals;
  private readonly panel: { current: HTMLDivElement | null } = { current: null };

  override componentDidMount(): void {
    state.reset();
    this.shownRefusals = 0;
    super.componentDidMount();
  }

  override componentDidUpdate(): void {
    const title = titleOf(state.record);
    document.title = [title, words.area].filter(Boolean).join(' – ');
    if (state.refusals === this.shownRefusals) return;
    this.shownRefusals = state.refusals;
    this.panel.current?.focus();
  }

  /** Decap asks the controls in their order: this one first, and it speaks for all of them. */
  isValid = (): Validity => {
    const errors = this.errors();
    if (errors.length > 0) state.refuse();
    return validity(errors);
  };

  /** Section whose fields hold a path. */
  private sectionOf(path: string): string | undefined {
    const fields = (this.props.collection.get('fields') as { toJS(): unknown }).toJS() as SectionField[];
    const key = path.split(/[.[]/)[0];
    return fields.find((section) => section.fields?.some(({ name }) => name === key))?.name;
  }

  private readonly goTo = (path: string): void => {
    const section = this.sectionOf(path);
    if (section) state.reveal(section);
    // The section has to be drawn before anything in it can take the focus.
    requestAnimationFrame(() => {
      for (let at = path; at; at = at.replace(/(?:\[\d+\]|\.?[^.[]+)$/, '')) {
        const element = document.getElementById(elementId(at));
        if (!element) continue;
        element.focus();
        element.scrollIntoView({ block: 'center' });
        return;
      }
    });
  };

  private list(findings: readonly Finding[]): ReactNode {
    return (
      <ul>
        {findings.map(({ path, message, level }, index) => (
          <li key={index} className={`r-listed-${level}`}>
            {path ? (
              <button type="button" className="r-link" onClick={() => this.goTo(path)}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    );
  }

  override render(): ReactNode {
    const { held, findings, shown, refusals, record } = state;
    const errors = shown.filter(({ level }) => level === 'error');
    const others = shown.filter(({ level }) => level !== 'error');
    const open = findings.filter((one) => !shown.includes(one));
    const title = titleOf(record);
    const isNewSystem = held?.desk.kind === 'system' && held.slug === undefined;
    const similar = isNewSystem ? resembling(state.known, `${title} ${String(record['summary'] ?? '')}`) : [];
    return (
      <div className="r-control r-overview">
        <h1 className="r-title">
          {held?.slug === undefined ? words.newEntry(held ? kinds[held.desk.kind].label.de : '') : title}
        </h1>
        <div role="alert">{refusals > 0 && errors.length > 0 ? words.refused(errors.length) : ''}</div>
        <div ref={this.panel} tabIndex={-1} className="r-panel" aria-label={words.findings} role="region">
          <p role="status" className="r-panel-state">
            {findings.length === 0
              ? words.nothingFound
              : [
                  open.length > 0 && words.gaps(open.length),
                  errors.length > 0 && words.errors(errors.length),
                  others.length > 0 && words.warnings(others.length),
                ]
                  .filter(Boolean)
                  .join(', ')}
          </p>
          {open.length > 0 && (
            <details>
              <summary>{words.stillOpen}</summary>
              {this.list(open)}
            </details>
          )}
          {errors.length > 0 && (
            <details open={refusals > 0 || held?.slug !== undefined}>
              <summary>{words.errorsFirst}</summary>
              {this.list(errors)}
            </details>
          )}
          {others.length > 0 && (
            <details>
              <summary>{words.warningsAllowed}</summary>
              {this.list(others)}
            </details>
          )}
        </div>
        {similar.length > 0 && (
          <aside className="r-similar" aria-label={words.existing}>
            <h2>{words.existing}</h2>
            <p>{words.existingHint}</p>
            <ul>
              {similar.map(({ id, name, place, summary }) => (
                <li key={id}>
                  <a href={`../systeme/${id}/`} target="_blank" rel="noopener">
                    {name}
                  </a>{' '}
                  ({place}): {summary}
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    );
  }
}
