import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { TokenScope, ViewerTokensFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import { problemIn, useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { dayOf } from '../ui/words/dates.ts';
import classes from './Accounts.module.css';
import { Field, Form } from './Form.tsx';

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
  const once = useOnce();
  const [secret, setSecret] = useState<string | null>(null);
  const { problem, act } = useAct(onChange);
  return (
    <section className={classes.section}>
      <div>
        <h2>Access tokens</h2>
        <p className={classes.soft}>For scripts that ask the API in your name.</p>
      </div>
      {viewer.accessTokens.length > 0 ? (
        <ul className={classes.rows}>
          {viewer.accessTokens.map(({ id, name, scopes, expiresAt }) => (
            <li key={id}>
              <span>
                {name}{' '}
                <span className={classes.soft}>
                  {scopes.includes('WRITE') ? 'reads and writes' : 'reads'},{' '}
                  {new Date(expiresAt) > new Date() ? 'until' : 'expired'} {dayOf(expiresAt)}
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
        send={async (value) => {
          const scopes: readonly TokenScope[] = value('write') ? both : one;
          const input = {
            name: value('name'),
            expiresInDays: Number(value('days')),
            scopes: [...scopes],
          };
          const { data, error } = await create(once(input, secret ?? ''));
          if (error) return problemIn(error);
          setSecret(data?.createAccessToken.secret ?? null);
          onChange();
          return null;
        }}
      >
        <Field label="What it is for" name="name" maxLength={80} />
        <Field
          label="Good for so many days"
          name="days"
          type="number"
          min={1}
          max={366}
          defaultValue={90}
        />
        <label className={classes.tick}>
          <input type="checkbox" name="write" value="yes" /> It may change things too
        </label>
      </Form>
    </section>
  );
}
