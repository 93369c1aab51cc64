import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { download } from '../ui/download.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './About.module.css';

const downloadMutation = graphql(`
  mutation DownloadMyData {
    downloadMyData
  }
`);

/** Everything that is kept of somebody, as a file. */
export function Download() {
  const [, ask] = useMutation(downloadMutation);
  const { problem, isActing, act } = useAct();
  const fetchAndSave = async () => {
    const result = await ask({});
    const text = result.data?.downloadMyData;
    if (text) download('peergraph-my-data.json', new Blob([text], { type: 'application/json' }));
    return result;
  };
  return (
    <section className={classes.group}>
      <h2>Take it with you</h2>
      <p className="soft">
        One JSON file with all of this, your account and your words in introductions. Nothing
        private of anybody else is in it.
      </p>
      <Problem text={problem} />
      <div>
        <Button variant="default" size="md" loading={isActing} onClick={() => act(fetchAndSave)}>
          Download your data
        </Button>
      </div>
    </section>
  );
}
