import type { Summary } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';

/** `152 Dateien geprüft: 0 Fehler, 1 Warnung, 3 Hinweise.` */
export function sumUp({ files, errors, warnings, infos }: Summary, language: Language): string {
  const count = (n: number, one: string, many: string) => `${n.toLocaleString(language)} ${n === 1 ? one : many}`;
  return language === 'de'
    ? `${count(files, 'Datei', 'Dateien')} geprüft: ${count(errors, 'Fehler', 'Fehler')}, ` +
        `${count(warnings, 'Warnung', 'Warnungen')}, ${count(infos, 'Hinweis', 'Hinweise')}.`
    : `${count(files, 'file', 'files')} checked: ${count(errors, 'error', 'errors')}, ` +
        `${count(warnings, 'warning', 'warnings')}, ${count(infos, 'info', 'infos')}.`;
}
