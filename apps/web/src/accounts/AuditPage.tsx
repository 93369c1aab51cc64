import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { AuditOutcome } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Select } from '../ui/form/Select.tsx';
import page from '../ui/Page.module.css';
import { Skeletons } from '../ui/Skeletons.tsx';
import { toTheSecond } from '../ui/words/moments.ts';
import classes from './Accounts.module.css';
import audit from './AuditPage.module.css';

const auditQuery = graphql(`
  query LatestAudit($before: Int, $first: Int!, $outcome: AuditOutcome) {
    latestAudit(before: $before, first: $first, outcome: $outcome) {
      sequence
      at
      action
      outcome
      accountName
      subjectId
      details
    }
  }
`);

const pageSize = 50;
const outcomes: [AuditOutcome, string][] = [
  ['DONE', 'done'],
  ['REFUSED', 'refused'],
  ['REVEALED', 'told'],
];
const inWords = Object.fromEntries(outcomes);
const choices = [
  { value: '' as const, label: 'everything' },
  ...outcomes.map(([value, word]) => ({ value, label: `only what was ${word}` })),
];

/** Who did what, for administrators: the latest first, a page at a time. */
export function AuditPage() {
  useDocumentTitle('Audit · Peergraph');
  const [outcome, setOutcome] = useState<AuditOutcome | null>(null);
  /** Where each page before this one began. */
  const [begun, setBegun] = useState<number[]>([]);
  const before = begun.at(-1) ?? null;
  const [{ data, error, fetching }, again] = useQuery({
    query: auditQuery,
    variables: { before, first: pageSize, outcome },
    requestPolicy: 'network-only',
  });
  if (error) return <ErrorPanel level={1} error={error} onRetry={again} />;
  const entries = data?.latestAudit ?? [];
  const last = entries.at(-1);
  const hasEarlier = entries.length === pageSize && last !== undefined;
  return (
    <div className={page.page}>
      <header className={classes.section}>
        <h1>Audit</h1>
        <p className="soft">
          What was done, refused, and told of what few are told. Each entry seals the one before it.
        </p>
        <Select
          label="Show"
          value={outcome ?? ''}
          choices={choices}
          onChoose={(chosen) => {
            setOutcome(chosen || null);
            setBegun([]);
          }}
        />
      </header>
      {fetching && entries.length === 0 ? (
        <Skeletons label="Entries are on their way" blocks={[56, 56, 56, 56]} />
      ) : null}
      {data && entries.length === 0 ? <p className="soft">There is nothing.</p> : null}
      <ol className={audit.entries} aria-busy={fetching}>
        {entries.map(({ sequence, at, action, outcome: how, accountName, subjectId, details }) => (
          <li key={sequence}>
            <span className={audit.number}>{sequence}</span>
            <span>
              <strong>{action}</strong> {inWords[how]}
              {details.length > 0 ? <span className="soft"> {details.join(', ')}</span> : null}
              {subjectId ? <code className={audit.subject}>{subjectId}</code> : null}
            </span>
            <span className="soft">
              {accountName ?? 'nobody signed in'}
              <br />
              <time dateTime={at}>{toTheSecond(at)}</time>
            </span>
          </li>
        ))}
      </ol>
      <div className={page.acts}>
        <Button
          variant="default"
          size="md"
          disabled={begun.length === 0}
          onClick={() => setBegun(begun.slice(0, -1))}
        >
          Later
        </Button>
        <Button
          variant="default"
          size="md"
          disabled={!hasEarlier}
          onClick={() => last && setBegun([...begun, last.sequence])}
        >
          Earlier
        </Button>
      </div>
    </div>
  );
}
