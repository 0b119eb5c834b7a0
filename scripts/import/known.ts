import { readEntries } from '../../schema/check.ts';
import type { SourceFile } from '../../schema/check.ts';
import type { Target } from '../../schema/field.ts';
import { placeOf } from '../../schema/kinds.ts';
import type { Place } from '../../schema/kinds.ts';
import type { Entry, EntryOf } from '../../schema/rule.ts';
import { idOf } from '../../schema/slug.ts';

/** A system that is there already, as far as an import needs to know. */
export interface KnownSystem {
  readonly id: string;
  /** Path below the registry, and the file as findings name it. */
  readonly path: string;
  readonly file: string;
  readonly place: Place;
  readonly name?: string;
  readonly organisation?: string;
}

/** What names are compared by: umlauts and accents tell them apart. */
export const withoutCaseAndSigns = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the registry holds and this import adds to it: ids, bodies by name, systems by where they come from. */
export class Known {
  readonly #systems = new Map<string, KnownSystem>();
  readonly #bodies = new Map<string, EntryOf<'organisation'>>();
  readonly #bodyByName = new Map<string, string | undefined>();
  readonly #systemByName = new Map<string, string | undefined>();
  /** Ids that systems had before; they are never given again. */
  readonly #leftIds = new Set<string>();
  /** Register and identifier over there -> ids here. */
  readonly #byOrigin = new Map<string, string[]>();

  /** @param registries files of one registry or several; of two files with one path the later one counts */
  constructor(...registries: readonly (readonly SourceFile[])[]) {
    for (const [path, entry] of readEntries([
      ...new Map(registries.flat().map((file) => [file.path, file])).values(),
    ])) {
      const where = placeOf(path);
      if ('problem' in where) continue;
      if (entry.kind === 'organisation') this.addBody(entry);
      if (entry.kind === 'system' && entry.movedTo === undefined)
        this.addSystem(path, entry.file, entry.record, where.place);
      if (entry.kind === 'system' && entry.movedTo !== undefined) this.#leftIds.add(entry.id);
    }
  }

  /** @param record as far as it is known to be sound */
  addSystem(path: string, file: string, record: Readonly<Record<string, unknown>>, place: Place): void {
    const { id } = place;
    const { name: called, organisation, sourceRegister } = record as EntryOf<'system'>['record'];
    this.#systems.set(id, { id, path, file, place, name: called, organisation });
    if (called) this.#named(this.#systemByName, called, id);
    const { name, recordId } = sourceRegister ?? {};
    if (name === undefined) return;
    const key = originKey(name, recordId);
    const ids = this.#byOrigin.get(key) ?? [];
    if (!ids.includes(id)) this.#byOrigin.set(key, [...ids, id]);
  }

  addBody(entry: EntryOf<'organisation'>): void {
    this.#bodies.set(entry.id, entry);
    const { name, shortName, formerNames = [] } = entry.record;
    for (const one of [name, shortName, ...formerNames.map((former) => former.name)])
      if (one) this.#named(this.#bodyByName, one, entry.id);
  }

  /** A name that two records have names none of them. */
  #named(map: Map<string, string | undefined>, name: string, id: string): void {
    const key = withoutCaseAndSigns(name);
    map.set(key, map.has(key) && map.get(key) !== id ? undefined : id);
  }

  system(id: string): KnownSystem | undefined {
    return this.#systems.get(id);
  }

  body(id: string): EntryOf<'organisation'> | undefined {
    return this.#bodies.get(id);
  }

  /** The body of this id, name, short name or former name. */
  bodyCalled(text: string): EntryOf<'organisation'> | undefined {
    return this.#bodies.get(text) ?? this.#bodies.get(this.#bodyByName.get(withoutCaseAndSigns(text)) ?? '');
  }

  /** The id that a table calls by its name; the text itself where there is none. */
  readonly resolve = (target: Target, text: string): string =>
    target === 'organisation'
      ? (this.bodyCalled(text)?.id ?? text)
      : this.#systems.has(text)
        ? text
        : (this.#systemByName.get(withoutCaseAndSigns(text)) ?? text);

  /** Systems taken over from this record of a register. */
  fromOrigin(register: string, recordId: string | undefined): readonly KnownSystem[] {
    return (this.#byOrigin.get(originKey(register, recordId)) ?? []).map((id) => this.#systems.get(id)!);
  }

  /** An id made of a name that nobody has; what tells it apart is added only where it must be. */
  freeSystemId(name: string, tell: string): string {
    return free(name, tell, (id) => this.#systems.has(id) || this.#leftIds.has(id));
  }

  freeBodyId(name: string): string {
    return free(name, '', (id) => this.#bodies.has(id));
  }

  /** Records that a check of this one looks up: its body and whatever else it refers to. */
  beside(record: Readonly<Record<string, unknown>>): Entry[] {
    const partners = (record['partners'] as { organisation?: string }[] | undefined) ?? [];
    const bodies = [
      record['organisation'],
      ...(Array.isArray(partners) ? partners.map((one) => one.organisation) : []),
    ];
    const origins = Array.isArray(record['reusedFrom']) ? (record['reusedFrom'] as string[]) : [];
    return [
      ...new Set(bodies.flatMap((id) => this.#bodies.get(String(id)) ?? [])),
      ...origins.flatMap((id): Entry[] => {
        const system = this.#systems.get(id);
        if (!system) return [];
        const { jurisdiction } = system.place;
        return [{ kind: 'system', id, file: system.file, jurisdiction, record: {}, given: new Set<string>() }];
      }),
    ];
  }
}

const originKey = (register: string, recordId = ''): string => `${register}\n${recordId}`;

/** Ids that no file may have: names of devices in Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function free(name: string, tell: string, taken: (id: string) => boolean): string {
  const made = idOf(name);
  const base = made.length < 2 || reserved.test(made) ? idOf(`eintrag ${made} ${tell}`) : made;
  if (!taken(base)) return base;
  const suffixes = [idOf(tell), ...Array.from({ length: 10_000 }, (_, index) => String(index + 2))].filter(Boolean);
  for (const suffix of suffixes) {
    const end = suffix.slice(0, 40).replace(/-$/, '');
    const id = `${base.slice(0, 79 - end.length).replace(/-$/, '')}-${end}`;
    if (!taken(id)) return id;
  }
  throw new Error(`No id is free for "${base}".`);
}
