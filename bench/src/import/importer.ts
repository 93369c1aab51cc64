import type { Connection } from '@peergraph/graph';
import { z } from 'zod';

/** What an importer is told on its command line: the folder of CSV files and the database, as JSON. */
const Order = z.object({
  folder: z.string(),
  access: z.object({ uri: z.string(), user: z.string(), password: z.string() }),
});
export type Order = { folder: string; access: Connection };

/** What an importer says on its standard output, as JSON: a figure for all of it, or for the part before the refresh. */
export const Effort = z.object({ seconds: z.number(), megabytes: z.number() });
export type Effort = z.infer<typeof Effort>;
export const Efforts = z.object({ whole: Effort, written: Effort });
export type Efforts = z.infer<typeof Efforts>;

export const readOrder = (): Order => Order.parse(JSON.parse(process.env.BENCH_ORDER ?? '{}'));

export const report = (efforts: Efforts) => process.stdout.write(JSON.stringify(efforts));

/** The most memory this process has held so far, in MB. */
export const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;
