import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { TokenScope, ViewerTokensFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { Tick } from '../ui/form/Tick.tsx';
import { Problem } from '../ui/Problem.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import { useAct } from '../ui/use-act.ts';
import { dateInWords } from '../ui/words/moments.ts';
import classes from './Accounts.module.css';

graphql(`
  fragment ViewerTokens on Viewer {
    accessTokens {
      id
      name
      scopes
      expiresAt
    }
  }
`);

const createToken = graphql(`
  mutation CreateAccessToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      secret
    }
  }
`);
const revokeToken = graphql(`
  mutation RevokeAccessToken($id: ID!) {
    revokeAccessToken(id: $id)
  }
`);

const one: readonly TokenScope[] = ['READ'];
const both: readonly TokenScope[] = ['READ', 'WRITE'];

type Props = { viewer: ViewerTokensFragment; onChange: () => void };

/** Tokens with which scripts ask the API for somebody; the secret of a new one is shown once. */
export function AccessTokens({ viewer, onChange }: Props) {
  const [, create] = useMutation(createToken);
  const [, revoke] = useMutation(revokeToken);
  const [secret, setSecret] = useState<string | null>(null);
  const { problem, act } = useAct(onChange);
  return (
    <section className={classes.section}>
      <div>
        <h2>Access tokens</h2>
        <p className="soft">For scripts that ask the API in your name.</p>
      </div>
      {viewer.accessTokens.length > 0 ? (
        <ul className={classes.rows}>
          {viewer.accessTokens.map(({ id, name, scopes, expiresAt }) => (
            <li key={id}>
              <span>
                {name}{' '}
                <span className="soft">
                  {scopes.includes('WRITE') ? 'reads and writes' : 'reads'},{' '}
                  {new Date(expiresAt) > new Date() ? 'until' : 'expired'} {dateInWords(expiresAt)}
                </span>
              </span>
              <Button variant="default" onClick={() => act(() => revoke({ id }))}>
                Take back
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Problem text={problem} />
      <ShownOnce text={secret} testId="secret">
        Copy it now: it is not shown again.
      </ShownOnce>
      <Form
        act="Make a token"
        send={async ({ value, once }) => {
          const scopes: readonly TokenScope[] = value('write') ? both : one;
          const input = {
            name: value('name'),
            expiresInDays: Number(value('days')),
            scopes: [...scopes],
          };
          const made = await create(once(input, secret ?? ''));
          if (made.data) setSecret(made.data.createAccessToken.secret);
          return made;
        }}
        onDone={onChange}
      >
        <Line label="What it is for" name="name" maxLength={80} />
        <Line
          label="Good for so many days"
          name="days"
          type="number"
          min={1}
          max={366}
          defaultValue={90}
        />
        <Tick name="write">It may change things too</Tick>
      </Form>
    </section>
  );
}
