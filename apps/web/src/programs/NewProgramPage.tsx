import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { SignInButton } from '../ui/SignInButton.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { NewProgram } from './NewProgram.tsx';

const whoMakes = graphql(`
  query WhoMakes {
    viewer {
      accountId
      isAdmin
    }
  }
`);

/** Where an administrator makes a program. */
export function NewProgramPage() {
  const [{ data, error }, again] = useQuery({ query: whoMakes });
  useDocumentTitle('Make a program · Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="One moment" blocks={[[32, 0.4], 60, 160]} />;
  const { viewer } = data;
  if (!viewer?.isAdmin)
    return (
      <StatePanel
        level={1}
        title="Programs are made by administrators"
        action={viewer ? undefined : <SignInButton />}
      >
        <p>
          {viewer
            ? 'Whoever keeps this Peergraph can make one for you, or make you an administrator.'
            : 'Sign in, if you are one.'}
        </p>
      </StatePanel>
    );
  return (
    <div className={page.page} data-width="narrow">
      <header>
        <h1>Make a program</h1>
        <p className={page.lede}>
          A program runs once or many times; each running is a cohort. You organise it until you
          hand it over.
        </p>
      </header>
      <NewProgram />
    </div>
  );
}
