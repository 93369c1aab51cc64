import { isLead, type Viewer } from '@peergraph/graph';

type Revealed = { subjectId?: string | undefined; programId?: string | undefined };
type Reveal = (source: unknown, viewer: Viewer | null) => Revealed | null;

const idOf = (source: unknown): string | undefined =>
  typeof source === 'object' && source !== null && 'id' in source && typeof source.id === 'string'
    ? source.id
    : undefined;

const toLeads: Reveal = (source, viewer) => {
  const programId = idOf(source);
  return programId !== undefined && isLead(viewer, programId) ? { programId } : null;
};

/**
 * Fields that tell what is told to few, with what the audit says of it; null where it was told to nobody: addresses of
 * others, and what organisers and administrators read of accounts.
 */
export const reveals: Readonly<Record<string, Reveal>> = {
  'Person.email': (source, viewer) => {
    const subjectId = idOf(source);
    return subjectId === viewer?.personId
      ? null
      : { ...(subjectId === undefined ? {} : { subjectId }) };
  },
  'Request.contacts': (source) => {
    const subjectId = idOf(source);
    return subjectId === undefined ? null : { subjectId };
  },
  'Program.team': toLeads,
  'Program.invitations': toLeads,
  'Query.audit': () => ({}),
  'Query.latestAudit': () => ({}),
};
