import { z } from 'zod';

/** One thing that was done, refused or shown; `sequence` counts from 1 without gaps. */
export const AuditEntry = z.object({
  sequence: z.int(),
  at: z.string(),
  action: z.string(),
  outcome: z.enum(['DONE', 'REFUSED', 'REVEALED']),
  accountId: z.string().nullable(),
  subjectId: z.string().nullable(),
  programId: z.string().nullable(),
  details: z.array(z.string()),
  /** The hash of the entry before; empty for the first. */
  previous: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
