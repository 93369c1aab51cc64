import { z } from 'zod';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const nothing = z.object({});
const ofRequest = z.object({ requestId: z.string() });

export const connectEnds = defineQuery(
  'requests/connect',
  ofRequest.extend({ today: z.string(), brokerId: z.string().nullish() }),
  nothing,
);
export const writeEvidence = defineQuery(
  'requests/write-evidence',
  ofRequest.extend({ strength: z.number(), helped: z.boolean() }),
  nothing,
);
export const listOutcomes = defineQuery(
  'requests/list-outcomes',
  ofRequest,
  z.object({ byId: z.string(), met: z.boolean(), helped: z.boolean().nullable(), note: text }),
);
/** How to reach the two of an accepted request, the learner first; the address of their account, where they have one. */
export const listContacts = defineQuery(
  'requests/list-contacts',
  ofRequest.extend({ today: z.string() }),
  z.object({ personId: z.string(), email: text }),
);
