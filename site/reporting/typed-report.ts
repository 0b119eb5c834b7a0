import { formParts } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { formSectionsOf } from '../../schema/derive/form-sections.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';
import { idOf } from '../../schema/slug.ts';
import { recordOf } from '../entry-form/format.ts';
import type { Sheet, Values } from '../entry-form/format.ts';
import { prefilled } from '../entry-form/prefill.ts';
import { titleOf } from '../entry-form/title.ts';
import type { Draft } from './draft.ts';
import { fillFields, readFields } from './form-values.ts';
import { itemsOf } from './list-items.ts';
import type { Report } from './report-file.ts';

/** What is typed into the form, and what follows from it. The controls are the only state; `read` looks at them. */
export class TypedReport implements Report {
  readonly kind: FormKind;
  readonly sections: readonly HTMLElement[];
  /** Path of a statement, or of one still missing -> the element that takes the focus for it. */
  places: ReadonlyMap<string, HTMLElement> = new Map();
  sheet: Sheet = {};
  /** The record as it would be written. */
  record: Values = {};
  private readonly form: HTMLFormElement;
  private readonly known: readonly KnownEntry[];
  private readonly idInput: HTMLInputElement;
  private readonly jurisdictionSelect: HTMLSelectElement | null;
  /** Whether somebody has put something else into these two than what follows from name and body. */
  private chosen = { id: false, jurisdiction: false };

  constructor(form: HTMLFormElement, known: readonly KnownEntry[]) {
    this.form = form;
    this.known = known;
    this.kind = form.dataset['kind'] as FormKind;
    this.sections = [...form.querySelectorAll<HTMLElement>('[data-section]')];
    this.idInput = form.querySelector<HTMLInputElement>('[data-part=id] input')!;
    this.jurisdictionSelect = form.querySelector<HTMLSelectElement>('[data-part=jurisdiction] select');
    form.addEventListener('input', ({ target }) => {
      if (target === this.idInput) this.chosen.id = this.idInput.value !== '';
      if (target === this.jurisdictionSelect) this.chosen.jurisdiction = this.jurisdiction !== undefined;
    });
  }

  /** Takes over what stands in the controls now. */
  read(): void {
    const places = new Map<string, HTMLElement>();
    const sheet: Record<string, Values> = {};
    for (const section of this.sections) {
      const reading = readFields(section);
      sheet[section.dataset['section']!] = reading.values;
      for (const [path, place] of reading.places) places.set(path, place);
    }
    places.set(formParts.id, this.idInput);
    if (this.jurisdictionSelect) places.set('jurisdiction', this.jurisdictionSelect);
    this.places = places;
    this.record = recordOf(sheet, this.kind);
    this.derive();
    this.sheet = { ...sheet, id: this.idInput.value.trim() };
  }

  /** Id and folder follow name and body until somebody writes something else. */
  private derive(): void {
    if (!this.chosen.id && document.activeElement !== this.idInput) this.idInput.value = idOf(this.title);
    const { jurisdiction } = this.body ?? {};
    if (this.jurisdictionSelect && jurisdiction && !this.chosen.jurisdiction)
      this.jurisdictionSelect.value = jurisdiction;
  }

  /** The body whose entry it is, if the register knows it. */
  get body(): KnownEntry | undefined {
    return this.known.find(({ kind, id }) => kind === 'organisation' && id === this.record['organisation']);
  }

  get title(): string {
    return titleOf(this.record);
  }

  get jurisdiction(): Jurisdiction | undefined {
    return (this.jurisdictionSelect?.value || undefined) as Jurisdiction | undefined;
  }

  /** What is worth keeping; nothing as long as nothing is typed. */
  get draft(): Draft | undefined {
    const values = Object.assign({}, ...this.sections.map(({ dataset }) => this.sheet[dataset['section']!])) as Values;
    if (Object.keys(values).length === 0 && !this.idInput.value) return undefined;
    return { values, id: this.idInput.value, jurisdiction: this.jurisdiction };
  }

  /** Puts a draft back into the controls. */
  restore({ values, id, jurisdiction }: Draft): void {
    for (const section of this.sections) fillFields(section, values);
    this.idInput.value = id ?? '';
    if (this.jurisdictionSelect) this.jurisdictionSelect.value = jurisdiction ?? '';
    this.record = values;
    this.chosen = {
      id: Boolean(id) && id !== idOf(this.title),
      jurisdiction: Boolean(jurisdiction) && jurisdiction !== this.body?.jurisdiction,
    };
  }

  /** Takes over what the address of the page states. What is typed already stays. */
  prefill(query: URLSearchParams): void {
    for (const section of this.sections) {
      const { values } = readFields(section);
      const { fields = [] } = formSectionsOf(this.kind).find(({ id }) => id === section.dataset['section']) ?? {};
      const open = fields.filter(({ key }) => values[key] === undefined);
      fillFields(section, prefilled(query, open));
    }
    const jurisdiction = query.get('jurisdiction');
    if (!jurisdiction || this.jurisdictionSelect?.value !== '') return;
    this.jurisdictionSelect.value = jurisdiction;
    this.chosen.jurisdiction = this.jurisdiction !== undefined;
  }

  /** Empties the controls. */
  clear(): void {
    this.form.reset();
    for (const list of this.form.querySelectorAll('[data-kind=list]')) for (const item of itemsOf(list)) item.remove();
    for (const input of this.form.querySelectorAll<HTMLElement>('[role=combobox]')) {
      delete input.dataset['id'];
      input.parentElement!.querySelector('[role=status]')!.textContent = '';
    }
    this.chosen = { id: false, jurisdiction: false };
  }
}
