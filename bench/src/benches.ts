import { growth } from './growth/growth.ts';
import { importing } from './import/import.ts';
import { live } from './live/live.ts';
import { quality } from './quality/quality.ts';
import type { Result } from './result.ts';
import { search } from './search/search.ts';
import { slider } from './slider/slider.ts';
import { web } from './web/web.ts';

export type Setting = {
  /** The sizes to measure at, in people. */
  people: readonly number[];
  /** Hears one line at a time of what goes on. */
  tell: (message: string) => void;
  signal: AbortSignal;
  /** Has a step done at the end, whatever happens: the last one named comes first. */
  atEnd: (step: () => Promise<void>) => void;
};

type Measured = {
  results: Result[];
  /** Which versions and sizes of what else took part, beside Node. */
  software: Readonly<Record<string, string>>;
};

export type Bench = {
  name: string;
  /** The sizes unless others are asked for. */
  people: readonly number[];
  run: (setting: Setting) => Promise<Measured>;
};

/** Every bench there is: a new one is a file or folder beside this and a line here. */
export const benches: readonly Bench[] = [search, growth, slider, importing, web, live, quality];
