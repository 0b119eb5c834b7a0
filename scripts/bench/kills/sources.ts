import { stringify } from 'csv-stringify/sync';

/** Which state of a source: the later one changes some records, drops some and brings some. */
export type State = 'first' | 'changed';

const long = (subject: string): string =>
  `${subject} leest Briefe und legt sie in die richtige Mappe. `.repeat(8).trim();

/** Records of both states: every third one changes, every fiftieth goes, and as many come. */
function numbersIn(state: State, size: number): readonly { number: number; isChanged: boolean }[] {
  const all = Array.from({ length: size }, (_, number) => ({ number, isChanged: false }));
  if (state === 'first') return all;
  const stay = all.filter(({ number }) => number % 50 !== 1);
  const come = Array.from({ length: size - stay.length }, (_, index) => ({ number: size + index, isChanged: false }));
  return [...stay.map(({ number }) => ({ number, isChanged: number % 3 === 0 })), ...come];
}

/** A file of the Dutch register with so many made-up records. */
export const dutchFile = (state: State, size: number): string =>
  JSON.stringify({
    fetched_at: state === 'first' ? '2026-08-08T06:20:11Z' : '2026-09-09T06:20:11Z',
    algoritmes: numbersIn(state, size).map(({ number, isChanged }) => ({
      id: String(10_000_000 + number),
      title: `Systeem ${number}`,
      organisatie: `Gemeente ${number % 40}`,
      doel: `${isChanged ? 'Nieuw' : 'Doel'} ${number}. ${long('Het systeem')}`,
      status: isChanged && number % 2 === 0 ? 'buiten_gebruik' : 'in_gebruik',
      tags: `brief, nummer ${number}`,
    })),
  });

/** A table of our own with so many made-up systems of some bodies. */
export const ownTable = (state: State, size: number, bodies: readonly string[]): string =>
  stringify(
    numbersIn(state, size).map(({ number, isChanged }) => ({
      Name: `Verfahren ${number}`,
      'Kurz erklärt': `${isChanged ? 'Liest' : 'Sortiert'} Post der Art ${number}.`,
      Beschreibung: long(`Verfahren ${number}`),
      'Verantwortliche Stelle': bodies[number % bodies.length],
      Projektstatus: 'im Einsatz',
      'Herkunft der Angaben': 'aus öffentlichen Quellen zusammengestellt',
      Eintragsart: 'KI-System',
      'Quellen: Titel': 'Bericht',
      'Quellen: Herausgeber': 'Amt',
    })),
    { header: true, delimiter: ';' },
  );
