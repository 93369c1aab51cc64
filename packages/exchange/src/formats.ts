import { csv } from './csv.ts';
import { json } from './json.ts';
import { openseeds } from './openseeds.ts';
import { pyvideo } from './pyvideo.ts';
import type { Format } from './records.ts';
import { taxonomy } from './taxonomy.ts';

/** The formats people can bring: a new one is a file beside this and a line here. */
export const formats: readonly Format[] = [csv, openseeds, json, pyvideo, taxonomy];

/** The format with this id; `undefined` when there is none. */
export const findFormat = (id: string): Format | undefined =>
  formats.find((format) => format.id === id);
