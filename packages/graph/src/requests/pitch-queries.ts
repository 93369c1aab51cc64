import { z } from 'zod';
import { defineQuery } from '../query.ts';

const texts = z.array(z.string());
const nothing = z.object({});
const ofRequest = z.object({ requestId: z.string() });

export const changeBroker = defineQuery(
  'requests/change-broker',
  ofRequest.extend({ brokerId: z.string().nullish() }),
  nothing,
);
export const writePitch = defineQuery(
  'requests/write-pitch',
  ofRequest.extend({
    id: z.string(),
    version: z.int(),
    texts,
    cites: texts,
    minutes: z.int(),
    reading: z.string(),
    readingUrl: z.string(),
    byId: z.string(),
    at: z.string(),
  }),
  nothing,
);
export const PitchRow = z.object({
  id: z.string(),
  version: z.int(),
  minutes: z.int(),
  reading: z.string(),
  readingUrl: z.string(),
  byId: z.string(),
  at: z.string(),
  sentences: z.array(z.object({ text: z.string(), cites: z.string() })),
});
export type PitchRow = z.infer<typeof PitchRow>;

export const listPitches = defineQuery('requests/list-pitches', ofRequest, PitchRow);
export const findCitable = defineQuery(
  'requests/find-citable',
  ofRequest.extend({ topicIds: texts, workIds: texts, pairs: texts }),
  z.object({ topicIds: texts, workIds: texts, pairs: texts }),
);
