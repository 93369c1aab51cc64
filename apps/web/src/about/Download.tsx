import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
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
  const download = async () => {
    const { data, error } = await ask({});
    setProblem(error ? problemIn(error) : null);
    if (data) save(data.downloadMyData);
  };
  return (
    <section className={classes.group}>
      <h2>Take it with you</h2>
      <p className={classes.soft}>
        One JSON file with all of this, your account and your words in introductions. Nothing
        private of anybody else is in it.
      </p>
      {problem ? (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : null}
      <div>
        <Button variant="default" size="md" loading={fetching} onClick={download}>
          Download your data
        </Button>
      </div>
    </section>
  );
}

function save(text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'peergraph-my-data.json';
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
