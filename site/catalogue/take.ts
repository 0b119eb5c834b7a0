/**
 * The part of the open data that a view shows, as a file to save.
 * @param ids the systems, in the order in which the view shows them
 * @param site address of the site's root
 * @throws if the open data cannot be loaded
 */
export async function selectionFile(kind: 'csv' | 'json', ids: ReadonlySet<string>, site: string): Promise<Blob> {
  const response = await fetch(`${site}api/v1/systems.${kind === 'csv' ? 'csv' : 'jsonl'}`);
  if (!response.ok) throw new Error(`The data could not be loaded: ${response.status}.`);
  const text = await response.text();
  return kind === 'csv'
    ? new Blob([await chosenRows(text, ids)], { type: 'text/csv;charset=utf-8' })
    : new Blob([chosenRecords(text, ids)], { type: 'application/json' });
}

/** The records of a JSON Lines file, in the order asked for. */
function chosenRecords(lines: string, ids: ReadonlySet<string>): string {
  const records = lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { id: string }]));
  const byId = new Map(records.map((record) => [record.id, record]));
  return `${JSON.stringify(
    [...ids].flatMap((id) => byId.get(id) ?? []),
    null,
    2,
  )}\n`;
}

/** The head of a CSV file and the rows asked for, letter by letter as they stand there. */
async function chosenRows(csv: string, ids: ReadonlySet<string>): Promise<string> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const [head, ...rows] = parse(csv, { raw: true, info: false }) as unknown as { raw: string; record: string[] }[];
  const byId = new Map(rows.map(({ raw, record }) => [record[head!.record.indexOf('id')], raw]));
  return [head!.raw, ...[...ids].flatMap((id) => byId.get(id) ?? [])].join('');
}
