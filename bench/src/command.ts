import { parseArgs } from 'node:util';
import { type Bench, benches } from './benches.ts';

/** The bench was not asked for in a way that it understands; the message says in one line what would be right. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

export type Command = { bench: Bench; people: readonly number[]; json: boolean };

/** Whether somebody wants to know what can be asked for, whatever else they say. */
export const asksForHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

/** What can be asked for. */
export function help(): string {
  const lines = benches.map(
    ({ name, people }) => `  ${name.padEnd(8)} at ${people.join(', ')} people`,
  );
  return [
    'npm run bench -- NAME [--people N] [--json]',
    '',
    ...lines,
    '',
    '  --people N  other sizes, 100 to 5000000; several by commas or by saying it again',
    '  --json      the results, and the machine they come from, as JSON',
    '',
    'Each starts an empty database of its own and stops it afterwards.',
    '',
  ].join('\n');
}

/** What the words after `npm run bench --` ask for. Throws `WrongUse`. */
export function readCommand(words: readonly string[]): Command {
  const { positionals, values } = parsed(words);
  const [name, ...more] = positionals;
  const known = benches.map((one) => one.name).join(', ');
  if (name === undefined || more.length > 0) {
    throw new WrongUse(`Name one bench (${known}): npm run bench -- NAME [--people N] [--json]`);
  }
  const bench = benches.find((one) => one.name === name);
  if (!bench) throw new WrongUse(`There is no bench "${name}". Benches: ${known}.`);
  const people = values.people?.flatMap((text) => text.split(',')).map(readPeople);
  return { bench, people: people ?? bench.people, json: values.json ?? false };
}

function parsed(words: readonly string[]) {
  const options = {
    json: { type: 'boolean' },
    people: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function readPeople(text: string): number {
  const people = Number(text);
  if (Number.isInteger(people) && people >= 100 && people <= 5_000_000) return people;
  throw new WrongUse(`--people is "${text}"; it has to be a whole number from 100 to 5000000.`);
}
