import { isAboutPersons } from '../../schema/about-persons.ts';
import { checkFile, readEntries } from '../../schema/check.ts';
import { editYaml, newYaml, same } from '../../schema/edit-yaml.ts';
import type { Finding } from '../../schema/finding.ts';
import { partsOf } from '../../schema/fix.ts';
import { placeOf } from '../../schema/kinds.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { say } from '../../schema/messages/index.ts';
import { readText } from '../../schema/read.ts';
import type { EntryOf } from '../../schema/rule.ts';
import type { Adapter } from './adapter.ts';
import { cutTo } from './convert.ts';
import type { Draft, Values } from './convert.ts';
import { withoutCaseAndSigns } from './known.ts';
import type { Known, KnownSystem } from './known.ts';
import type { Remembered } from './last-import.ts';
import { merge, saidBy } from './merge.ts';
import {
  conflict,
  narrativeKept,
  newBody,
  noDescription,
  refusedRow,
  refusedValue,
  repeatedId,
  withoutId,
} from './remarks.ts';
import type { Remark } from './remarks.ts';

/** A file the import makes or changes. */
export interface Written {
  /** Below the registry, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What became of a row. */
export interface Outcome {
  readonly state: 'imported' | 'unchanged' | 'refused';
  readonly files: readonly Written[];
  readonly remarks: readonly Remark[];
}

export interface ImportOptions {
  /** How the row is recognised again; absent: our own tables. */
  readonly adapter?: Adapter;
  /** Day the texts were taken from the source, `2026-11-28`. */
  readonly harvestedAt: string;
  readonly today: string;
  /** Id of the body that all rows go to. */
  readonly organisation?: string;
  /** Folder of new bodies. */
  readonly jurisdiction?: string;
  /** Identifiers that stand more than once in the source. */
  readonly repeated: ReadonlySet<string>;
  /** The text of a file of the registry. */
  readonly textOf: (system: KnownSystem) => string;
}

type Body = { readonly entry: EntryOf<'organisation'>; readonly made?: Written };

/** A record the check has nothing against, as it would stand in a new file. */
interface Pruned {
  readonly record: Values;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Statements without which there is no entry. */
const needed: ReadonlySet<string> = new Set(['name', 'summary', 'status', 'organisation', 'provenance', 'entryType']);

/** Finds for each row its place in the register: which body, which file, what changes there. */
export class Importer {
  readonly #known: Known;
  readonly #memory: Map<string, Remembered>;
  readonly #options: ImportOptions;
  /** Keys seen in this run, with how often. */
  readonly #seen = new Map<string, number>();
  readonly #takenIds = new Set<string>();

  constructor(known: Known, memory: Map<string, Remembered>, options: ImportOptions) {
    this.#known = known;
    this.#memory = memory;
    this.#options = options;
  }

  /** Entries of this source that no row named, once all rows are through. */
  get unseen(): readonly KnownSystem[] {
    return [...this.#memory]
      .filter(([key]) => !this.#seen.has(key))
      .flatMap(([, { id }]) => this.#known.system(id) ?? []);
  }

  /** Settles one row. Never throws for anything that stands in it. */
  settle(draft: Draft): Outcome {
    const remarks = [...draft.remarks];
    const refused = (...more: Remark[]): Outcome => ({ state: 'refused', files: [], remarks: [...remarks, ...more] });
    const key = this.#keyOf(draft, remarks);
    if (remarks.some(({ level }) => level === 'error')) return refused();
    const body = this.#bodyOf(draft);
    if ('rule' in body) return refused(body);
    const existing = this.#existing(draft, key, body.entry.id);
    const id = existing?.id ?? this.#newId(draft);
    if (id === undefined)
      return refused(refusedRow('id', 'Die Kennung ist keine: Kleinbuchstaben, Ziffern, Bindestriche.'));
    const format = existing?.place.format ?? (draft.narrative ? 'mdx' : 'yaml');
    const folder = draft.jurisdiction ?? body.entry.jurisdiction ?? this.#options.jurisdiction ?? '';
    const path = existing?.path ?? `systems/${folder}/${id}.${format}`;
    const where = placeOf(path);
    if ('problem' in where) {
      const { message, hint } = say(where.problem, 'de', undefined);
      return refused(refusedRow('jurisdiction', `${path}: ${message}`, hint));
    }

    const made = this.#whole(draft, body.entry.id);
    // The statements alone; a narrative is checked with the whole file.
    const pruned = this.#pruned(made, path.replace(/\.mdx$/, '.yaml'), body, remarks);
    if ('refusal' in pruned) return refused(pruned.refusal);
    const there = pruned.record;
    const written = existing
      ? this.#changed(existing, there, draft, key, body, remarks)
      : { text: fileText(pruned.text, draft.narrative) };
    if ('rule' in written) return refused(written);

    const isSame = existing !== undefined && written.text === this.#options.textOf(existing);
    const isChecked = isSame || written.text === pruned.text;
    const now = isChecked ? pruned.findings : this.#check(path, written.text, body, there);
    if (!isSame) {
      const error = now.find(({ level }) => level === 'error');
      if (error)
        return refused(
          refusedRow(error.path, `Mit den Angaben der Quelle wäre der Eintrag fehlerhaft. ${error.message}`),
        );
    }
    remarks.push(...now.filter(({ level }) => level !== 'error').map(asRemark));
    if (!existing) this.#known.addSystem(path, path, there, where.place);
    if (body.made) {
      this.#known.addBody(body.entry);
      remarks.push(newBody(String(body.entry.record.name), body.made.path));
    }
    this.#takenIds.add(id);
    this.#memory.set(key, { id, said: saidBy(comparable(there)) });
    return {
      state: isSame ? 'unchanged' : 'imported',
      files: [...(body.made ? [body.made] : []), ...(isSame ? [] : [{ path, text: written.text }])],
      remarks,
    };
  }

  /** How the row is recognised in the next import. */
  #keyOf({ recordId, id, body = '', record }: Draft, remarks: Remark[]): string {
    const { adapter, repeated } = this.#options;
    const named = `${body} | ${String(record['name'])}`;
    let key = adapter ? (recordId ?? named) : (id ?? named);
    if (adapter && recordId === undefined) remarks.push(withoutId());
    if (recordId !== undefined && repeated.has(recordId)) {
      remarks.push(repeatedId(recordId));
      key = `${recordId} | ${named}`;
    }
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    if (count === 1) return key;
    const counted = `${key} | ${count}`;
    this.#seen.set(counted, 1);
    return counted;
  }

  #bodyOf({ body, jurisdiction }: Draft): Body | Remark {
    const { adapter, organisation, today } = this.#options;
    if (organisation !== undefined) return { entry: this.#known.body(organisation)! };
    if (body === undefined) return refusedRow('organisation', 'Die Zeile nennt keine verantwortliche Stelle.');
    const name = cutTo(body, 200);
    const found = this.#known.bodyCalled(name);
    if (found) return { entry: found };
    if (!adapter)
      return refusedRow(
        'organisation',
        `Die Stelle „${name}“ gibt es im Register nicht.`,
        'Die Stelle anlegen (npm run new) oder mit --organisation eine nennen.',
      );
    const folder = this.#options.jurisdiction ?? jurisdiction;
    if (folder === undefined)
      return refusedRow(
        'organisation',
        `Die Stelle „${name}“ ist neu, und ihr Gebiet ist nicht bekannt.`,
        'Mit --jurisdiction angeben, in welchen Ordner neue Stellen kommen.',
      );
    const { register } = adapter;
    const record = {
      name,
      ...adapter.bodyKind(name),
      sources: [{ title: register.name, publisher: register.publisher, url: register.url }],
    };
    const path = `organisations/${folder}/${this.#known.freeBodyId(name)}.yaml`;
    const text = newYaml(record, fieldsOfKind('organisation'));
    const error = checkFile(fileOf(path, text), [], { today }).find(({ level }) => level === 'error');
    const [entry] = readEntries([fileOf(path, text)]).values();
    if (error || entry?.kind !== 'organisation')
      return refusedRow(
        'organisation',
        `Die Stelle „${name}“ lässt sich nicht anlegen. ${error?.message ?? ''}`.trim(),
      );
    return { entry, made: { path, text } };
  }

  /** The entry this row became in an earlier import, wherever its file lies now. */
  #existing({ recordId, id, record }: Draft, key: string, body: string): KnownSystem | undefined {
    const { adapter, repeated } = this.#options;
    const name = String(record['name']);
    const isFree = (system: KnownSystem | undefined) => system !== undefined && !this.#takenIds.has(system.id);
    const remembered = this.#known.system(this.#memory.get(key)?.id ?? '');
    if (isFree(remembered)) return remembered;
    const named = (system: KnownSystem) =>
      withoutCaseAndSigns(system.name ?? '') === withoutCaseAndSigns(name) && system.organisation === body;
    if (!adapter) {
      const found = id === undefined ? this.#known.system(this.#known.resolve('system', name)) : this.#known.system(id);
      return found && isFree(found) && (id !== undefined || named(found)) ? found : undefined;
    }
    const candidates = this.#known.fromOrigin(adapter.register.name, recordId).filter(isFree);
    const isSure = recordId !== undefined && !repeated.has(recordId);
    return candidates.length === 1 && isSure ? candidates[0] : candidates.find(named);
  }

  #newId({ id, record, recordId, body = '' }: Draft): string | undefined {
    if (id !== undefined) return 'problem' in placeOf(`systems/joint/${id}.yaml`) ? undefined : id;
    return this.#known.freeSystemId(String(record['name']), recordId ?? body);
  }

  /** The record with what the import itself knows: who answers, where it comes from. */
  #whole({ record, recordId, page, published }: Draft, organisation: string): Values {
    const { adapter, harvestedAt } = this.#options;
    if (!adapter) return { ...record, organisation };
    const { register } = adapter;
    return {
      provenance: 'compiled',
      ...record,
      organisation,
      sourceRegister: { name: register.name, recordId, url: page ?? register.url, harvestedAt },
      sources: [
        {
          title: cutTo(`${register.name}: ${String(record['name'])}`, 300),
          publisher: register.publisher,
          url: page ?? register.url,
          date: published,
          accessed: harvestedAt,
        },
      ],
    };
  }

  /**
   * Takes out, with a remark, what the check refuses, until it has nothing against the rest.
   * @returns the record, or why nothing can be imported of it
   */
  #pruned(made: Values, path: string, body: Body, remarks: Remark[]): Pruned | { refusal: Remark } {
    const { adapter } = this.#options;
    const record = structuredClone(plain(made));
    for (let round = 0; round < 50; round++) {
      const text = newYaml(record, fieldsOfKind('system'));
      const found = this.#check(path, text, body, record);
      const bad = found.filter((one) => one.level === 'error' || isAboutPersons(one));
      if (bad.length === 0) return { record, text, findings: found };
      const done = new Set<string>();
      for (const one of bad) {
        const { path: at, message, hint } = one;
        const steps = stepsOf(at);
        const key = String(steps[0] ?? '');
        // Positions in a list change when one of its items goes.
        if (done.has(key)) continue;
        done.add(key);
        const dropped = dropAt(record, steps);
        const why = hint && !isAboutPersons(one) ? `${message} ${hint}` : message;
        if (dropped === undefined || (needed.has(key) && !(key === 'summary' && adapter)))
          return { refusal: refusedRow(at, why) };
        remarks.push(refusedValue(at, dropped, why));
        if (key === 'summary' && adapter) {
          remarks.push(noDescription());
          record['summary'] =
            `Die Quelle „${adapter.register.name}“ enthält keine Beschreibung, die sich übernehmen ließ.`;
        }
      }
    }
    return { refusal: refusedRow('', 'Die Angaben lassen sich nicht in einen gültigen Eintrag überführen.') };
  }

  /** The text of an entry that is there already, with what the source changed. */
  #changed(
    existing: KnownSystem,
    there: Values,
    draft: Draft,
    key: string,
    body: Body,
    remarks: Remark[],
  ): { text: string } | Remark {
    const { adapter, harvestedAt } = this.#options;
    const text = this.#options.textOf(existing);
    const { data, body: narrative, problems } = readText(text, existing.place.format);
    if (problems.length > 0 || typeof data !== 'object' || data === null)
      return refusedRow('', `Der Eintrag ${existing.file} ist nicht lesbar.`, '„npm run check“ sagt, warum.');
    const here = data as Values;
    if (draft.narrative !== undefined && draft.narrative.trim() !== (narrative ?? '').trim())
      remarks.push(narrativeKept());
    const said = this.#memory.get(key)?.said;
    const wanted = adapter
      ? { ...comparable(there), sources: here['sources'], organisation: body.entry.id }
      : overlaid(here, there);
    // Our own tables are made of what the register says: what stands here is what they began with.
    const before = adapter ? said : (said ?? saidBy(here));
    const own = adapter ? withoutHarvest(here) : here;
    const { record: merged, conflicts } = merge(own, wanted, before);
    remarks.push(...conflicts.map((one) => conflict(one.path, one.here, one.there)));
    const after: Values = { ...merged };
    if (adapter) {
      after['sources'] = withSource(here['sources'], (there['sources'] as Values[])[0]!);
      const changed = !same(after, { ...own, sources: here['sources'] });
      const harvested = (here['sourceRegister'] as Values | undefined)?.['harvestedAt'];
      const day = changed ? harvestedAt : harvested;
      if (after['sourceRegister'] && day !== undefined)
        after['sourceRegister'] = { ...(after['sourceRegister'] as Values), harvestedAt: day };
      if (changed) after['sources'] = withSource(after['sources'], (there['sources'] as Values[])[0]!, true);
    }
    return { text: this.#rewritten(text, here, plain(after), existing, narrative) };
  }

  #rewritten(text: string, here: Values, after: Values, { place }: KnownSystem, narrative: string | undefined): string {
    if (same(here, after)) return text;
    const fields = fieldsOfKind('system');
    const parts = partsOf(text, place.format, narrative);
    const edited = editYaml(parts.yaml, here, after, fields);
    const yaml = same(readText(edited, 'yaml').data, after) ? edited : newYaml(after, fields);
    return `${parts.opening}${yaml}${parts.closing}${parts.body}`;
  }

  /** What the check says of a file. Likeness to other entries is for the check of the whole registry. */
  #check(path: string, text: string, body: Body, record: Values): readonly Finding[] {
    const beside = [body.entry, ...this.#known.beside(record).filter((entry) => entry.id !== body.entry.id)];
    return checkFile(fileOf(path, text), beside, { today: this.#options.today, without: ['near-duplicate'] });
  }
}

const fileOf = (path: string, text: string) => ({ path, name: path, bytes: Buffer.from(text) });

const fileText = (yaml: string, narrative: string | undefined): string =>
  narrative ? `---\n${yaml}---\n\n${narrative.trim()}\n` : yaml;

const asRemark = ({ level, rule, path, message, hint }: Finding): Remark => ({
  level,
  rule,
  path,
  message,
  ...(hint ? { hint } : {}),
});

/** A record as YAML gives it back: without what is not stated. */
const plain = (record: Values): Values => JSON.parse(JSON.stringify(record)) as Values;

/** What an import is compared by: the day of it and the list of sources, which grows, are no statement of the source. */
const comparable = (record: Values): Values => {
  const { sources: _, ...rest } = withoutHarvest(record);
  return rest;
};

function withoutHarvest(record: Values): Values {
  const register = record['sourceRegister'] as Values | undefined;
  if (!register) return record;
  const { harvestedAt: _, ...rest } = register;
  return { ...record, sourceRegister: rest };
}

/** What a table says over what stands there; an empty cell takes nothing away. */
function overlaid(here: Values, there: Values): Values {
  const isGroup = (value: unknown): value is Values =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    ...here,
    ...Object.fromEntries(
      Object.entries(there).map(([key, value]) => {
        const own = here[key];
        return [key, isGroup(own) && isGroup(value) ? overlaid(own, value) : value];
      }),
    ),
  };
}

/** The sources with the register's own among them; its day of access changes only with `accessed`. */
function withSource(sources: unknown, source: Values, accessed = false): Values[] {
  const all = (Array.isArray(sources) ? sources : []) as Values[];
  const index = all.findIndex(
    ({ title, url }) => (source['url'] !== undefined && url === source['url']) || title === source['title'],
  );
  if (index < 0) return [...all, source];
  const old = all[index]!;
  const renewed = { ...old, ...source, accessed: accessed ? source['accessed'] : old['accessed'] };
  return all.toSpliced(index, 1, plain(renewed));
}

/** `providers[0].name` -> `['providers', 0, 'name']` */
const stepsOf = (path: string): (string | number)[] =>
  path === ''
    ? []
    : [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => (index === undefined ? key! : Number(index)));

/**
 * Takes out what stands at a path, or, where nothing stands there because something is missing, what it is missing in;
 * never the record itself.
 * @returns what was taken out
 */
function dropAt(record: Values, steps: readonly (string | number)[]): unknown {
  const chain: Holding[] = [];
  let value: unknown = record;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !(step in value)) break;
    chain.push({ holder: value as Values, step });
    value = (value as Values)[String(step)];
  }
  const last = chain.pop();
  if (!last) return undefined;
  const taken = inside(last);
  remove(last);
  // What is left empty goes too.
  for (let above = chain.pop(); above; above = chain.pop()) {
    const left = inside(above) as object;
    if (Object.keys(left).length > 0) break;
    remove(above);
  }
  return taken;
}

interface Holding {
  readonly holder: Values | unknown[];
  readonly step: string | number;
}

const inside = ({ holder, step }: Holding): unknown => (holder as Values)[String(step)];

function remove({ holder, step }: Holding): void {
  if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else Reflect.deleteProperty(holder, step);
}
