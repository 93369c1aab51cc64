import type { Place } from '../records.ts';

/** A concept of a taxonomy as its files tell of it; other concepts are named by their address. */
export type Concept = {
  uri: string;
  at: Place;
  /** Whether it is called a concept anywhere, rather than only pointed to. */
  isTold: boolean;
  name?: Label;
  aliases: Label[];
  description?: Label;
  /** The languages it has a name in that were not asked for. */
  languages: Set<string>;
  broader: Set<string>;
  related: Set<string>;
  /** The same or nearly the same in another scheme. */
  matches: Set<string>;
  scheme?: string;
};

/** Words and how well their language fits, 0 to 3. */
export type Label = { words: string; fit: number };

/** What the files of one taxonomy tell of, gathered whatever the order they tell it in. */
export type Taxonomy = {
  concepts: Map<string, Concept>;
  /** What things are called that may turn out to be schemes, by their address. */
  schemes: Map<string, Label>;
};

/** How well a language fits the one asked for: it, a regional one of it, none, English; undefined for any other. */
export function fitOf(language: string, wanted: string): number | undefined {
  if (language === wanted) return 3;
  if (language.startsWith(`${wanted}-`)) return 2;
  if (language === '') return 1;
  return language === 'en' ? 0 : undefined;
}

/** The concept at an address, begun if nothing pointed there yet. */
export function conceptAt({ concepts }: Taxonomy, uri: string, at: Place): Concept {
  const known = concepts.get(uri);
  if (known) return known;
  const concept: Concept = {
    uri,
    at,
    isTold: false,
    aliases: [],
    languages: new Set(),
    broader: new Set(),
    related: new Set(),
    matches: new Set(),
  };
  concepts.set(uri, concept);
  return concept;
}

/** The better of two labels; the first, where both fit alike. */
export const better = (known: Label | undefined, label: Label): Label =>
  known === undefined || label.fit > known.fit ? label : known;
