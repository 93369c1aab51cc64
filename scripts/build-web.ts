import { builtWeb } from '../apps/server/src/web-build.ts';

// What `npm run build` runs: the web is built ahead, so that a start need not.
await builtWeb({ onProgress: console.log });
