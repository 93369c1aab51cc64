import { z } from 'zod';

/** What a claim about somebody is, in the order in which they are told. */
export const ClaimKind = z.enum([
  'FIELD',
  'EXPERTISE',
  'INTEREST',
  'GOAL',
  'QUESTION',
  'NEED',
  'POSED',
  'HELPED',
  'LED',
  'ATTENDED',
  'CONNECTION',
  'MEMBERSHIP',
  'INTRODUCTION',
  'DERIVED',
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** The ties of the graph that claim something of somebody. */
export const Tie = z.enum([
  'KNOWS_ABOUT',
  'INTERESTED_IN',
  'HAS_GOAL',
  'HAS_QUESTION',
  'HAS_NEED',
  'POSES',
  'HELPED_WITH',
  'LED',
  'ATTENDED',
  'CONNECTED',
  'MEMBER_OF',
]);
export type Tie = z.infer<typeof Tie>;

export const kindOfTie: Record<Tie, ClaimKind> = {
  KNOWS_ABOUT: 'EXPERTISE',
  INTERESTED_IN: 'INTEREST',
  HAS_GOAL: 'GOAL',
  HAS_QUESTION: 'QUESTION',
  HAS_NEED: 'NEED',
  POSES: 'POSED',
  HELPED_WITH: 'HELPED',
  LED: 'LED',
  ATTENDED: 'ATTENDED',
  CONNECTED: 'CONNECTION',
  MEMBER_OF: 'MEMBERSHIP',
};

/** The fields of a person, in the order in which they are told. */
export const Field = z.enum([
  'name',
  'headline',
  'bio',
  'affiliation',
  'city',
  'country',
  'languages',
  'ownWords',
  'capacity',
  'paused',
  'takesDirect',
  'key',
]);
export type Field = z.infer<typeof Field>;

type FieldForm = {
  title: string;
  /** What its own person may write here: a text, several on one line or each on its own; nothing, where another page is for it. */
  takes: 'TEXT' | 'LIST' | 'LINES' | null;
  /** Of characters, of each text. */
  most: number;
};

export const fieldForms: Record<Field, FieldForm> = {
  name: { title: 'Name', takes: 'TEXT', most: 300 },
  headline: { title: 'Headline', takes: 'TEXT', most: 500 },
  bio: { title: 'About you', takes: 'TEXT', most: 20_000 },
  affiliation: { title: 'Place of work', takes: 'TEXT', most: 500 },
  city: { title: 'City', takes: 'TEXT', most: 200 },
  country: { title: 'Country', takes: 'TEXT', most: 200 },
  languages: { title: 'Languages', takes: 'LIST', most: 300 },
  ownWords: { title: 'What you know, in your own sentences', takes: 'LINES', most: 20_000 },
  capacity: { title: 'Introductions you take a month', takes: null, most: 0 },
  paused: { title: 'Whether you take none for now', takes: null, most: 0 },
  takesDirect: { title: 'Whether you may be asked directly', takes: null, most: 0 },
  key: { title: 'The key you have here', takes: null, most: 0 },
};
