import { z } from 'zod';
import { formParts } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { entriesOfIndex } from '../../schema/derive/form-index.ts';
import { formSectionsOf } from '../../schema/derive/form-sections.ts';
import type { Finding } from '../../schema/finding.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';
import type { Language } from '../../schema/language.ts';
import type { Entry } from '../../schema/rule.ts';
import type { ConditionName } from '../../schema/system/conditions.ts';
import type { Stage } from '../../schema/vocabularies/status.ts';
import { today } from '../../store/today.ts';
import { part } from '../browser/part.ts';
import { applies, isOwed } from '../entry-form/duty.ts';
import type { Duty } from '../entry-form/duty.ts';
import { recordOf, textOf } from '../entry-form/format.ts';
import type { Sheet, Values } from '../entry-form/format.ts';
import { resembling } from '../entry-form/known.ts';
import { prefilled } from '../entry-form/prefill.ts';
import { titleOf } from '../entry-form/title.ts';
import { idOf } from '../../schema/slug.ts';
import { isGap, isWithin, slowRules, verdictOf } from '../entry-form/verdict.ts';
import type { Desk } from '../entry-form/verdict.ts';
import { count } from '../i18n/format.ts';
import { reporting } from '../i18n/reporting.ts';
import { nameChosen, offerChoices } from './combobox.ts';
import { storeDraft, storedDraft } from './draft.ts';
import { dutyText } from './duty-text.ts';
import { addItem, fieldsIn, fillFields, itemsOf, nameItems, readFields } from './form-values.ts';
import { waysFor } from './hand-over.ts';
import type { Recipients } from './hand-over.ts';
import { inOrder, placeOfPath, showAtFields, showSummary } from './show-findings.ts';

/* Checks, keeps and hands over what is typed. Loaded with the first step; see `page.ts`. */

/** The form, ready to be used. */
export interface ReportForm {
  /** Checks everything and shows either what is to be corrected or the ways to hand over. */
  finish(): void;
}

const pause = { check: 200, all: 1200 };
const standIn: Jurisdiction = 'bund';

/**
 * Brings the form of the page to life.
 * @throws if what it is checked against cannot be loaded
 */
export async function openForm(form: HTMLFormElement): Promise<ReportForm> {
  // Compiled checks would need eval, which the policy of the page forbids.
  z.config({ jitless: true });
  const response = await fetch(form.dataset['entries'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Report(form, (await response.json()) as readonly KnownEntry[]);
}

class Report implements ReportForm {
  private readonly form: HTMLFormElement;
  private readonly known: readonly KnownEntry[];
  private readonly others: readonly Entry[];
  private readonly kind: FormKind;
  private readonly language: Language = document.documentElement.lang === 'en' ? 'en' : 'de';
  private readonly t = reporting[this.language];
  private readonly recipients: Recipients;
  private readonly sections: readonly HTMLElement[];
  private readonly idInput: HTMLInputElement;
  private readonly jurisdictionSelect: HTMLSelectElement | null;
  private readonly showAll = part('entry-show-all', HTMLInputElement);

  private places: ReadonlyMap<string, HTMLElement> = new Map();
  private sheet: Sheet = {};
  private record: Values = {};
  private findings: readonly Finding[] = [];
  /** Whether somebody wanted to finish: only then is it said what is missing. */
  private asked = false;
  private finished = false;
  /** Whether somebody has put something else into these two than what follows from name and body. */
  private chosen = { id: false, jurisdiction: false };
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, known: readonly KnownEntry[]) {
    this.form = form;
    this.known = known;
    this.others = entriesOfIndex(known);
    this.kind = form.dataset['kind'] as FormKind;
    this.recipients = JSON.parse(form.dataset['recipients'] ?? '{}') as Recipients;
    this.sections = [...form.querySelectorAll<HTMLElement>('[data-section]')];
    this.idInput = form.querySelector<HTMLInputElement>('[data-part=id] input')!;
    this.jurisdictionSelect = form.querySelector<HTMLSelectElement>('[data-part=jurisdiction] select');
    const choices = { known: () => known, language: this.language, changed: () => this.changed() };
    offerChoices(form, choices);
    this.restore();
    this.prefill();
    nameChosen(form, choices);
    form.addEventListener('input', ({ target }) => {
      if (target === this.idInput) this.chosen.id = this.idInput.value !== '';
      if (target === this.jurisdictionSelect) this.chosen.jurisdiction = this.jurisdiction !== undefined;
      this.changed();
    });
    form.addEventListener('click', (event) => this.clicked(event.target as Element));
    part('entry-download').addEventListener('click', () => this.download(this.fileName, this.text));
    part('entry-save-draft').addEventListener('click', () => this.saveDraft());
    part('entry-copy').addEventListener('click', () => void this.copy());
    part('entry-discard').addEventListener('click', () => this.discard());
    this.check();
    form.dataset['open'] = '';
  }

  finish(): void {
    this.asked = true;
    this.stopWaiting();
    this.check();
    this.finished = !this.findings.some(({ level }) => level === 'error');
    this.show();
    if (this.finished) part('entry-done-name').focus();
    else part('entry-summary').focus();
  }

  // ── What is typed ──

  private changed(): void {
    this.stopWaiting();
    this.soon = setTimeout(() => this.check(slowRules), pause.check);
    this.later = setTimeout(() => this.check(), pause.all);
  }

  private stopWaiting(): void {
    clearTimeout(this.soon);
    clearTimeout(this.later);
  }

  private clicked(target: Element): void {
    const list = target.closest('[data-kind=list]');
    if (!list) return;
    if (target.closest('[data-add]')) {
      const item = addItem(list);
      item.querySelector<HTMLElement>('input, select, textarea')?.focus();
    } else if (target.closest('[data-remove]')) {
      target.closest('[data-item]')!.remove();
      nameItems(list);
      list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    } else return;
    this.changed();
  }

  private read(): void {
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

  private get body(): KnownEntry | undefined {
    return this.known.find(({ kind, id }) => kind === 'organisation' && id === this.record['organisation']);
  }

  private get title(): string {
    return titleOf(this.record);
  }

  private get jurisdiction(): Jurisdiction | undefined {
    return (this.jurisdictionSelect?.value || undefined) as Jurisdiction | undefined;
  }

  // ── What the check says ──

  private check(without: readonly (typeof slowRules)[number][] = []): void {
    this.read();
    const { kind, language } = this;
    // Where a system lies follows from its body; as long as that is unknown, it is what is missing.
    const isPlaced =
      !kinds[kind].byJurisdiction || this.jurisdiction !== undefined || (kind === 'system' && this.body === undefined);
    const jurisdiction = kinds[kind].byJurisdiction ? (this.jurisdiction ?? standIn) : undefined;
    const folder = [this.recipients.folder, kinds[kind].folder, jurisdiction].filter(Boolean).join('/');
    const desk: Desk = { kind, jurisdiction, format: 'yaml', folder };
    const kept = this.findings.filter(({ rule }) => (without as readonly string[]).includes(rule));
    const options = { today: today(new Date()), language, without };
    const found = verdictOf(this.sheet, desk, undefined, this.others, options);
    this.findings = [...(isPlaced ? [] : [this.unplaced(folder)]), ...found, ...kept];
    this.keep();
    this.show();
  }

  /** A file has a folder before it is checked; here it can still lack one. */
  private unplaced(file: string): Finding {
    const message = this.t.jurisdictionMissing;
    return { file, line: 1, column: 1, path: 'jurisdiction', level: 'error', rule: 'missing-key', message };
  }

  private show(): void {
    const said = this.asked ? this.findings : this.findings.filter((one) => !isGap(one));
    // While somebody is choosing from a list, what is typed is no answer yet.
    const shown = inOrder(
      said.filter(({ path }) => placeOfPath(this.places, path)?.ariaExpanded !== 'true'),
      this.places,
    );
    const errors = shown.filter(({ level }) => level === 'error').length;
    const open = this.findings.length - said.length;
    const { t, language } = this;
    this.finished &&= errors === 0;
    this.showFields();
    showAtFields(this.form, shown, this.places, language);
    if (this.asked)
      showSummary(
        part('entry-summary'),
        shown,
        (path) => placeOfPath(this.places, path),
        language,
        (place) => this.goTo(place),
      );
    else part('entry-summary').hidden = true;
    const counts = [
      open > 0 && count(open, language, t.owed),
      errors > 0 && count(errors, language, t.errors),
      shown.length > errors && count(shown.length - errors, language, t.warnings),
    ].filter(Boolean);
    say('entry-status', counts.length > 0 ? counts.join(', ') : t.fine);
    this.showSimilar();
    this.showDone();
  }

  /** Shows what is owed now, what is stated, and what the check speaks of; all that can be stated if asked for. */
  private showFields(): void {
    const { record, language } = this;
    const all = this.showAll.checked;
    const speaks = (key: string) => this.findings.some((one) => isWithin(one, [key]));
    for (const [index, section] of this.sections.entries()) {
      const fields = fieldsIn(section);
      for (const field of fields) {
        const key = field.dataset['key']!;
        const wanted =
          index === 0 || record[key] !== undefined || speaks(key) || (all && applies(dutyOf(field), record));
        field.hidden = !wanted && !field.contains(document.activeElement);
      }
      if (index === 0) continue;
      section.hidden = fields.every(({ hidden }) => hidden);
      const keys = fields.map(({ dataset }) => dataset['key']!);
      const stated = keys.filter((key) => record[key] !== undefined).length;
      const gaps = this.findings.filter((one) => isGap(one) && isWithin(one, keys)).length;
      const states = [
        stated > 0 && count(stated, language, this.t.stated),
        gaps > 0 && count(gaps, language, this.t.owed),
      ].filter(Boolean);
      section.querySelector('.entry-state')!.textContent = states.join(', ');
    }
    const noneOwed = document.getElementById('entry-none-owed');
    if (noneOwed) noneOwed.hidden = this.sections.slice(1).some(({ hidden }) => !hidden);
    for (const field of this.form.querySelectorAll<HTMLElement>('[data-due], [data-when]')) {
      if (field.closest('[data-item]')) continue;
      const duty = dutyOf(field);
      const text = field.querySelector('.entry-duty')!;
      text.textContent = dutyText(duty, record, language);
      const control = field.dataset['kind'] === 'leaf' && field.querySelector('[data-value]');
      if (control) control.ariaRequired = isOwed(duty, record) ? 'true' : null;
      // Inside a group only the condition decides; the group as a whole is shown or not.
      const group = field.parentElement!.closest('[data-key]');
      if (group) field.hidden = !applies(duty, record) && !this.speaksOf(field) && !states(field);
    }
  }

  private speaksOf(field: HTMLElement): boolean {
    return this.findings.some(({ path }) => {
      const place = placeOfPath(this.places, path);
      return place !== undefined && field.contains(place);
    });
  }

  private showSimilar(): void {
    const box = part('entry-similar');
    const similar =
      this.kind === 'system' ? resembling(this.known, `${this.title} ${String(this.record['summary'] ?? '')}`) : [];
    box.hidden = similar.length === 0;
    box.querySelector('ul')!.replaceChildren(
      ...similar.map(({ id, name, place, summary }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${this.form.dataset['base'] ?? ''}/systeme/${id}/`;
        link.textContent = name;
        if (this.language !== 'de') item.lang = 'de';
        item.append(link, ` (${place}): ${summary}`);
        return item;
      }),
    );
  }

  private goTo(place: HTMLElement): void {
    for (let at: Element | null = place; at && at !== this.form; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    place.focus();
    (place.closest('.entry-field') ?? place).scrollIntoView({ block: 'start' });
  }

  // ── Draft ──

  private keep(): void {
    const values = Object.assign({}, ...this.sections.map(({ dataset }) => this.sheet[dataset['section']!])) as Values;
    const isEmpty = Object.keys(values).length === 0 && !this.idInput.value;
    const draft = { values, id: this.idInput.value, jurisdiction: this.jurisdiction, showAll: this.showAll.checked };
    storeDraft(this.kind, isEmpty ? undefined : draft);
  }

  private restore(): void {
    const draft = storedDraft(this.kind);
    if (!draft) return;
    for (const section of this.sections) fillFields(section, draft.values);
    this.idInput.value = draft.id ?? '';
    if (this.jurisdictionSelect) this.jurisdictionSelect.value = draft.jurisdiction ?? '';
    this.showAll.checked = draft.showAll === true;
    this.record = draft.values;
    this.chosen = {
      id: Boolean(draft.id) && draft.id !== idOf(this.title),
      jurisdiction: Boolean(draft.jurisdiction) && draft.jurisdiction !== this.body?.jurisdiction,
    };
    say('entry-news', this.t.restored);
  }

  /** Takes over what the address states. What is typed already stays. */
  private prefill(): void {
    const given = new URLSearchParams(location.search);
    for (const section of this.sections) {
      const { values } = readFields(section);
      const { fields = [] } = formSectionsOf(this.kind).find(({ id }) => id === section.dataset['section']) ?? {};
      const open = fields.filter(({ key }) => values[key] === undefined);
      fillFields(section, prefilled(given, open));
    }
    const jurisdiction = given.get('jurisdiction');
    if (!jurisdiction || this.jurisdictionSelect?.value !== '') return;
    this.jurisdictionSelect.value = jurisdiction;
    this.chosen.jurisdiction = this.jurisdiction !== undefined;
  }

  private discard(): void {
    if (!confirm(this.t.discardSure)) return;
    this.stopWaiting();
    this.form.reset();
    for (const list of this.form.querySelectorAll('[data-kind=list]')) for (const item of itemsOf(list)) item.remove();
    for (const input of this.form.querySelectorAll<HTMLElement>('[role=combobox]')) {
      delete input.dataset['id'];
      input.parentElement!.querySelector('[role=status]')!.textContent = '';
    }
    this.asked = false;
    this.finished = false;
    this.chosen = { id: false, jurisdiction: false };
    history.replaceState(null, '', location.pathname);
    this.check();
    say('entry-news', this.t.discarded);
    this.form.querySelector<HTMLElement>('[data-value]')!.focus();
  }

  // ── Handing over ──

  private get text(): string {
    return textOf(this.sheet, this.kind, 'yaml');
  }

  private get fileName(): string {
    return `${String(this.sheet.id)}.yaml`;
  }

  private get path(): string {
    return [this.recipients.folder, kinds[this.kind].folder, this.jurisdiction, this.fileName]
      .filter(Boolean)
      .join('/');
  }

  private showDone(): void {
    part('entry-done').hidden = !this.finished;
    if (!this.finished) return;
    const { t, text, path } = this;
    part('entry-text', HTMLTextAreaElement).value = text;
    part('entry-path').textContent = t.fileText(path);
    const ways = waysFor({ path, text }, this.title, this.recipients, this.language);
    const words = {
      'new-file': [t.newFilePaste, t.newFile],
      issue: [t.issuePaste, t.issue],
      mail: [t.mailAttach, t.mail],
    } as const;
    part('entry-ways').replaceChildren(
      ...ways.map(({ kind, href, carriesText }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = words[kind][carriesText ? 1 : 0];
        item.append(link);
        return item;
      }),
    );
    part('entry-ways').hidden = ways.length === 0;
    const isLong = ways.some(({ kind, carriesText }) => kind !== 'new-file' && !carriesText);
    say(
      'entry-ways-note',
      ways.length === 0
        ? t.noWay
        : [
            isLong ? t.tooLong : ways.some(({ carriesText }) => !carriesText) && t.paste,
            this.recipients.forge && t.needsAccount,
          ]
            .filter(Boolean)
            .join(' '),
    );
  }

  private saveDraft(): void {
    this.read();
    this.download(this.sheet.id ? this.fileName : 'entwurf.yaml', this.text);
  }

  private download(name: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async copy(): Promise<void> {
    const text = part('entry-text', HTMLTextAreaElement);
    text.select();
    const done = await navigator.clipboard?.writeText(text.value).then(
      () => true,
      () => false,
    );
    say('entry-copied', done ? this.t.copied : this.t.notCopied);
  }
}

const dutyOf = ({ dataset }: HTMLElement): Duty => ({
  required: dataset['required'] !== undefined,
  due: dataset['due'] as Stage | undefined,
  when: dataset['when'] as ConditionName | undefined,
});

const states = (field: HTMLElement): boolean =>
  [...field.querySelectorAll<HTMLInputElement>('[data-value], input:checked')].some(({ value }) => value.trim() !== '');

function say(id: string, text: string): void {
  const element = part(id);
  if (element.textContent !== text) element.textContent = text;
}
