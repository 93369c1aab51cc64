export { writeCsvFolder } from './csv/write.ts';
export { findFormat, formats } from './formats.ts';
export { randomNumbers } from './generate/random.ts';
export { generateProgram } from './generate.ts';
export * from './records.ts';
export { slug } from './slug.ts';
export { isTopicName, topicKey } from './topic-name.ts';
export { UnwritableFile } from './unwritable.ts';
