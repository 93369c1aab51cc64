import { plainLine, plainText } from '../plain-text.ts';
import type { Place } from '../records.ts';
import { type Notes, report, shaped, topicsOf } from './notes.ts';
import { PersonShape } from './shapes.ts';
import { pairsOf, type YamlFile } from './yaml-file.ts';

export type Person = {
  key: string;
  name: string;
  affiliation: string | undefined;
  city: string | undefined;
  country: string | undefined;
  bio: string | undefined;
  ownWords: string[];
  topics: string[];
  at: Place;
};

const line = (text: string | undefined) => (text === undefined ? undefined : plainLine(text));

/** The people of `people.yaml` by their key, in its order. */
export function readPeople(file: YamlFile | undefined, notes: Notes): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const item of file ? pairsOf(file) : []) {
    const at = { file: file?.name ?? '', line: item.line };
    const key = item.key.trim();
    if (key === '' || people.has(key)) {
      const message = key === '' ? 'a person without a key' : 'this key is there already';
      report(notes, at, `${message}; left out`, key);
      continue;
    }
    const person = shaped(notes, PersonShape, item, at, key);
    if (person === undefined) continue;
    const name = plainLine([person['first-name'], person['last-name']].filter(Boolean).join(' '));
    if (name === '') report(notes, at, 'has no name; called by their key', key);
    const { topics, sentences } = topicsOf(notes, person.expertise, at, key);
    people.set(key, {
      key,
      name: name || key,
      affiliation: line(person.affiliation),
      city: line(person.city),
      country: line(person.country),
      bio: person.bio === undefined ? undefined : plainText(person.bio),
      ownWords: sentences,
      topics,
      at,
    });
  }
  return people;
}

/**
 * The keys in a list of people, each once. Where a name stands instead of a key, or a key in another case, the one
 * person so called is meant; keys that nobody has are kept, for the import to report.
 */
export function peopleIn(
  list: readonly string[],
  people: ReadonlyMap<string, Person>,
  say: (message: string) => void,
): string[] {
  const keys = new Set<string>();
  for (const words of list) {
    const key = people.has(words) ? words : (soCalled(words, people) ?? words);
    if (key === words && /\s/.test(words) && !people.has(words)) {
      say(`“${words}” is not the key of a person; left out`);
      continue;
    }
    if (key !== words) say(`“${words}” is not a key, taken as ${key}`);
    if (keys.has(key)) say(`“${key}” is there twice; taken once`);
    keys.add(key);
  }
  return [...keys];
}

function soCalled(words: string, people: ReadonlyMap<string, Person>): string | undefined {
  const folded = words.toLowerCase();
  const found = [...people.values()].filter(
    ({ key, name }) => key.toLowerCase() === folded || name.toLowerCase() === folded,
  );
  return found.length === 1 ? found[0]?.key : undefined;
}
