import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { closest } from '../schema/closest.ts';
import { CannotRun, HelpAsked } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Every command explains itself. */
const help = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** Arguments a command does not know, said in German, with how it is used. */
export class WrongArguments extends CannotRun {
  constructor(problem: string, usage: string) {
    super(`${problem}\n\n${usage.trim()}`);
  }
}

/**
 * Reads what stands behind the name of a command.
 * @param options the options it has besides `--help`, as `parseArgs` of Node describes them
 * @param usage how the command is used, in German
 * @param given the words themselves
 * @returns the options by their names, and the words that belong to none
 * @throws WrongArguments for an option that is unknown, lacks its value or has one too many; HelpAsked for `--help`
 */
export function readArguments<const T extends Options>(options: T, usage: string, given = process.argv.slice(2)) {
  const known = { ...options, ...help };
  const { tokens } = parseArgs({ args: given, options: known, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    const problem = token.kind === 'option' && problemOf(token, known);
    if (problem) throw new WrongArguments(problem, usage);
  }
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) throw new HelpAsked(usage);
  return parseArgs({ args: given, options, allowPositionals: true });
}

/**
 * Reads the arguments of a command that has nothing but options.
 * @throws as `readArguments` does, and WrongArguments for a word that belongs to no option
 */
export function readOptions<const T extends Options>(options: T, usage: string, given = process.argv.slice(2)) {
  const { values, positionals } = readArguments(options, usage, given);
  const [first] = positionals;
  if (first !== undefined) throw new WrongArguments(`„${first}“ gehört zu keiner Option.`, usage);
  return values;
}

interface Given {
  readonly name: string;
  /** As it was typed: `--format`, `-h`. */
  readonly rawName: string;
  readonly value?: string;
  /** Whether the value was joined to it: `--format=json`. */
  readonly inlineValue?: boolean;
}

function problemOf({ name, rawName, value, inlineValue }: Given, known: Options): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const near = closest(name, Object.keys(known));
    return `Die Option „${rawName}“ gibt es nicht.${near ? ` Ist „--${near}“ gemeint?` : ''}`;
  }
  if (option.type === 'boolean') return value === undefined ? undefined : `Die Option „${rawName}“ hat keinen Wert.`;
  if (value === undefined) return `Der Option „${rawName}“ fehlt ihr Wert.`;
  // What follows is more likely the next option than a value that begins like one.
  return !inlineValue && /^-./.test(value)
    ? `Der Option „${rawName}“ fehlt ihr Wert. Soll er „${value}“ sein: ${rawName}=${value}`
    : undefined;
}
