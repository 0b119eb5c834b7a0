import { z } from 'zod';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { entriesOfIndex } from '../../schema/derive/form-index.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';
import type { Entry } from '../../schema/rule.ts';
import { today } from '../../store/today.ts';
import { part } from '../browser/part.ts';
import { resembling } from '../entry-form/known.ts';
import { isGap, slowRules } from '../entry-form/verdict.ts';
import { count } from '../i18n/format.ts';
import { reporting } from '../i18n/reporting.ts';
import { nameChosen, offerChoices } from './combobox.ts';
import { storeDraft, storedDraft } from './draft.ts';
import { copyText, download, showFinished } from './finished-report.ts';
import type { Recipients } from './hand-over.ts';
import { offerItems } from './list-items.ts';
import { fileOf } from './report-file.ts';
import { verdictOnReport } from './report-verdict.ts';
import { say } from './say.ts';
import { showFields } from './show-fields.ts';
import { inOrder, placeOfPath, showAtFields, showSummary } from './show-findings.ts';
import { showSimilar } from './show-similar.ts';
import { TypedReport } from './typed-report.ts';

/* Checks, keeps and hands over what is typed. Loaded with the first step; see `page.ts`. */

/** The form, ready to be used. */
export interface ReportForm {
  /** Checks everything and shows either what is to be corrected or the ways to hand over. */
  finish(): void;
}

/**
 * Brings the form of the page to life.
 * @throws if what it is checked against cannot be loaded
 */
export async function openForm(form: HTMLFormElement): Promise<ReportForm> {
  // Compiled checks would need eval, which the policy of the page forbids.
  z.config({ jitless: true });
  const response = await fetch(form.dataset['entries'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new OpenForm(form, (await response.json()) as readonly KnownEntry[]);
}

const pause = { check: 200, all: 1200 };

class OpenForm implements ReportForm {
  private readonly form: HTMLFormElement;
  private readonly known: readonly KnownEntry[];
  private readonly others: readonly Entry[];
  private readonly language: Language = document.documentElement.lang === 'en' ? 'en' : 'de';
  private readonly t = reporting[this.language];
  private readonly recipients: Recipients;
  private readonly showAll = part('entry-show-all', HTMLInputElement);
  private readonly typed: TypedReport;

  private findings: readonly Finding[] = [];
  /** Whether somebody wanted to finish: only then is it said what is missing. */
  private asked = false;
  private finished = false;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, known: readonly KnownEntry[]) {
    this.form = form;
    this.known = known;
    this.others = entriesOfIndex(known);
    this.recipients = JSON.parse(form.dataset['recipients'] ?? '{}') as Recipients;
    this.typed = new TypedReport(form, known);
    const changed = () => this.changed();
    const choices = { known: () => known, language: this.language, changed };
    offerChoices(form, choices);
    this.restore();
    this.typed.prefill(new URLSearchParams(location.search));
    nameChosen(form, choices);
    offerItems(form, changed);
    form.addEventListener('input', changed);
    part('entry-download').addEventListener('click', () => download(this.file));
    part('entry-save-draft').addEventListener('click', () => this.saveDraft());
    part('entry-copy').addEventListener('click', () => void copyText(this.language));
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

  /** Checks what is typed, once typing pauses; what is finished at once, for it can be handed over at any moment. */
  private changed(): void {
    this.stopWaiting();
    if (this.finished) this.check(slowRules);
    else this.soon = setTimeout(() => this.check(slowRules), pause.check);
    this.later = setTimeout(() => this.check(), pause.all);
  }

  private stopWaiting(): void {
    clearTimeout(this.soon);
    clearTimeout(this.later);
  }

  private check(without: readonly (typeof slowRules)[number][] = []): void {
    const { typed, others, recipients, language } = this;
    typed.read();
    const kept = this.findings.filter(({ rule }) => (without as readonly string[]).includes(rule));
    const options = { today: today(new Date()), language, without };
    const found = verdictOnReport(typed, typed.body !== undefined, others, recipients.folder, options);
    this.findings = [...found, ...kept];
    this.keep();
    this.show();
  }

  private show(): void {
    const { t, language, typed } = this;
    const said = this.asked ? this.findings : this.findings.filter((one) => !isGap(one));
    // While somebody is choosing from a list, what is typed is no answer yet.
    const shown = inOrder(
      said.filter(({ path }) => placeOfPath(typed.places, path)?.ariaExpanded !== 'true'),
      typed.places,
    );
    const errors = shown.filter(({ level }) => level === 'error').length;
    this.finished &&= errors === 0;
    showFields(this.form, { typed, findings: this.findings, all: this.showAll.checked }, language);
    showAtFields(this.form, shown, typed.places, language);
    if (this.asked)
      showSummary(
        part('entry-summary'),
        shown,
        (path) => placeOfPath(typed.places, path),
        language,
        (place) => this.goTo(place),
      );
    else part('entry-summary').hidden = true;
    const open = this.findings.length - said.length;
    const counts = [
      open > 0 && count(open, language, t.owed),
      errors > 0 && count(errors, language, t.errors),
      shown.length > errors && count(shown.length - errors, language, t.warnings),
    ].filter(Boolean);
    say('entry-status', counts.length > 0 ? counts.join(', ') : t.fine);
    const similar =
      typed.kind === 'system' ? resembling(this.known, `${typed.title} ${String(typed.record['summary'] ?? '')}`) : [];
    showSimilar(similar, this.form.dataset['base'] ?? '', language);
    showFinished(this.finished ? this.file : undefined, typed.title, this.recipients, language);
  }

  private goTo(place: HTMLElement): void {
    for (let at: Element | null = place; at && at !== this.form; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    place.focus();
    (place.closest('.entry-field') ?? place).scrollIntoView({ block: 'start' });
  }

  private keep(): void {
    const { draft, kind } = this.typed;
    storeDraft(kind, draft && { ...draft, showAll: this.showAll.checked });
  }

  private restore(): void {
    const draft = storedDraft(this.typed.kind);
    if (!draft) return;
    this.typed.restore(draft);
    this.showAll.checked = draft.showAll === true;
    say('entry-news', this.t.restored);
  }

  private discard(): void {
    if (!confirm(this.t.discardSure)) return;
    this.stopWaiting();
    this.typed.clear();
    this.asked = false;
    this.finished = false;
    history.replaceState(null, '', location.pathname);
    this.check();
    say('entry-news', this.t.discarded);
    this.form.querySelector<HTMLElement>('[data-value]')!.focus();
  }

  private get file() {
    return fileOf(this.typed, this.recipients.folder);
  }

  private saveDraft(): void {
    this.typed.read();
    download(this.file);
  }
}
