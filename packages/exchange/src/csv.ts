import { readCsv } from './csv/read.ts';
import type { Format } from './records.ts';

export const csv: Format = { id: 'csv', title: 'A folder of CSV files', read: readCsv };
