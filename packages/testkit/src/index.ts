export { clear, openTestDb, testNeo4j } from './database.ts';
export { type Ids, story, type Telling } from './story.ts';
