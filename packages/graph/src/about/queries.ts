import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { Field, Tie } from './kinds.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const ofPerson = z.object({ personId: z.string() });
const found = z.object({ id: z.string() });

const Value = z.union([z.string(), z.number(), z.boolean(), texts]).nullable();
export type Value = z.infer<typeof Value>;
export const FieldRow = z.object({
  field: Field,
  value: Value,
  /** What the sources say, where the person’s own word counts. */
  said: Value,
  isOwn: z.boolean(),
  /** The day and the file of the last import that told something new, a space between. */
  told: text,
});
export type FieldRow = z.infer<typeof FieldRow>;
export const listFields = defineQuery(
  'about/list-fields',
  ofPerson.extend({ fields: z.array(Field) }),
  FieldRow,
);

const TieRow = z.object({
  what: Tie,
  otherId: text,
  key: text,
  /** Null where they may not see whom or what it is. */
  title: text,
  level: z.int().nullable(),
  saidLevel: z.int().nullable(),
  words: texts,
  sources: texts,
  evidence: texts,
  since: text,
  until: text,
  roles: texts,
  origin: text,
  requestId: text,
  isOwnWord: z.boolean(),
  deniedOn: text,
  told: text,
});
export type TieRow = z.infer<typeof TieRow>;
export const listTies = defineQuery('about/list-ties', ofPerson, TieRow);
export const listDerived = defineQuery(
  'about/list-derived',
  ofPerson,
  z.object({ profile: text, community: z.int().nullable(), others: z.int() }),
);

const onField = ofPerson.extend({ field: Field });
export const writeOwnWord = defineQuery(
  'about/write-own-word',
  onField.extend({ value: Value }),
  found,
);
export const restoreField = defineQuery('about/restore-field', onField, found);
export const writeLevel = defineQuery(
  'about/correct-level',
  ofPerson.extend({ topicId: z.string(), level: z.int().min(1).max(5).nullable() }),
  z.object({ level: z.int() }),
);
const onTie = ofPerson.extend({ what: Tie, otherId: z.string() });
export const denyTie = defineQuery('about/deny-tie', onTie.extend({ today: z.string() }), found);
export const restoreTie = defineQuery('about/restore-tie', onTie, found);
export const shortenProfile = defineQuery('about/shorten-profile', ofPerson, z.object({}));
export const lockOpenRequest = defineQuery(
  'about/lock-open-request',
  ofPerson.extend({ challengeId: z.string() }),
  z.object({ isOpen: z.boolean() }),
);
