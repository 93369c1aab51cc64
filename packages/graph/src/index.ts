export { type Connection, type Db, openDb } from './db.ts';
export { type ErrorCode, GraphError } from './errors.ts';
export { type ImportOptions, type ImportReport, importEntries } from './exchange/import.ts';
export { migrate } from './migrations.ts';
export { queries } from './query.ts';
export { refresh } from './refresh.ts';
