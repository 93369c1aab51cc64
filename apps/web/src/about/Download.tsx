import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { download } from '../ui/download.ts';
import { Problem } from '../ui/Problem.tsx';
import { problemIn } from '../ui/use-act.ts';
import classes from './About.module.css';

const downloadMutation = graphql(`
  mutation DownloadMyData {
    downloadMyData
  }
`);

/** Everything that is kept of somebody, as a file. */
export function Download() {
  const [{ fetching }, ask] = useMutation(downloadMutation);
  const [problem, setProblem] = useState<string | null>(null);
  const fetchAndSave = async () => {
    const { data, error } = await ask({});
    setProblem(error ? problemIn(error) : null);
    if (data)
      download(
        'peergraph-my-data.json',
        new Blob([data.downloadMyData], { type: 'application/json' }),
      );
  };
  return (
    <section className={classes.group}>
      <h2>Take it with you</h2>
      <p className={classes.soft}>
        One JSON file with all of this, your account and your words in introductions. Nothing
        private of anybody else is in it.
      </p>
      <Problem text={problem} />
      <div>
        <Button variant="default" size="md" loading={fetching} onClick={fetchAndSave}>
          Download your data
        </Button>
      </div>
    </section>
  );
}
