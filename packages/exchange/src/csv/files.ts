import { z } from 'zod';
import { type RecordKind, recordKinds, recordSchemas } from '../records.ts';

/** The file of each kind of record. */
export const fileOf: Readonly<Record<RecordKind, string>> = {
  program: 'programs.csv',
  cohort: 'cohorts.csv',
  topic: 'topics.csv',
  bridge: 'bridges.csv',
  person: 'people.csv',
  expertise: 'expertise.csv',
  interest: 'interests.csv',
  membership: 'memberships.csv',
  challenge: 'challenges.csv',
  need: 'needs.csv',
  session: 'sessions.csv',
  connection: 'connections.csv',
};

export const fileNames: readonly string[] = recordKinds.map((kind) => fileOf[kind]);

type CellKind = 'text' | 'number' | 'boolean' | 'list';

/** One column of a file: `values` are the only ones it takes, where there are such. */
export type Column = {
  name: string;
  cell: CellKind;
  required: boolean;
  values: readonly string[];
};

function inside(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped ? inside(schema.unwrap()) : schema;
}

function columnOf([name, schema]: [string, z.ZodType]): Column {
  const plain = inside(schema);
  const item = plain instanceof z.ZodArray ? inside(plain.element) : plain;
  let cell: CellKind = 'text';
  if (plain instanceof z.ZodArray) cell = 'list';
  else if (plain instanceof z.ZodNumber) cell = 'number';
  else if (plain instanceof z.ZodBoolean) cell = 'boolean';
  const values = item instanceof z.ZodEnum ? item.options.map(String) : [];
  return { name, cell, required: !schema.safeParse(undefined).success, values };
}

/** The columns of a kind's file, which are the fields of its schema in their order. */
export function columnsOf(kind: RecordKind): Column[] {
  const shape: Record<string, z.ZodType> = recordSchemas[kind].shape;
  return Object.entries(shape).map(columnOf);
}

/** Header cells are compared without case, spaces, hyphens and underscores: "Own words" is `ownWords`. */
export const foldHeader = (header: string): string => header.toLowerCase().replace(/[\s_-]/g, '');
