import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useMutation } from 'urql';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import classes from '../Accounts.module.css';
import { mayInWords, type ProgramRole, programRoles, roleInWords } from '../role-words.ts';
import { ConfirmTake } from './ConfirmTake.tsx';
import { HandOver } from './HandOver.tsx';
import { giveMutation, takeMutation } from './operations.ts';
import team from './Team.module.css';
import type { RowProps } from './TeamRow.tsx';

/** The roles there are, with those that somebody has. A tick counts at once and can be undone; what can’t be is asked first. */
export function RoleChoices({ isMe, ...props }: RowProps & { isMe: boolean }) {
  const { program, member, asker, isLast, onChange, onGone, onHandedOver } = props;
  const { accountId, name } = member;
  // What counts at once, before the list has come again: a last role must not go unasked in between.
  const [roles, setRoles] = useState<readonly string[]>(member.roles);
  useEffect(() => setRoles(member.roles), [member.roles]);
  const [asked, setAsked] = useState<ProgramRole | null>(null);
  const [last, setLast] = useState<{ role: ProgramRole; isGiven: boolean } | null>(null);
  const [, give] = useMutation(giveMutation);
  const [, take] = useMutation(takeMutation);
  const { problem, isActing, act } = useAct(onChange);
  const id = useId();
  const change = (role: ProgramRole, isGiven: boolean) => {
    if (isActing) return;
    act(async () => {
      const wanted = { accountId, programId: program.id, role };
      const done = await (isGiven ? give(wanted) : take(wanted));
      setLast(done.error ? null : { role, isGiven });
      if (!done.error) setRoles(isGiven ? [...roles, role] : roles.filter((held) => held !== role));
      return done;
    });
  };
  const isForGood = (role: ProgramRole) =>
    roles.length === 1 || (isMe && role === 'ORGANISER' && !asker.isAdmin);
  return (
    <div className={classes.within}>
      <fieldset className={team.choices}>
        <legend>{isMe ? 'What you may do' : `What ${name} may do`}</legend>
        {programRoles.map((role) => {
          const has = roles.includes(role);
          const isKept = isLast && role === 'ORGANISER';
          return (
            <label key={role} className={team.choice}>
              <input
                type="checkbox"
                aria-labelledby={`${id}-${role}`}
                aria-describedby={`${id}-${role}-may`}
                checked={has}
                disabled={isKept}
                onChange={() => (has && isForGood(role) ? setAsked(role) : change(role, !has))}
              />
              <span>
                <strong id={`${id}-${role}`}>{roleInWords(role)}</strong>
                <span id={`${id}-${role}-may`} className="soft">
                  {mayInWords[role]}
                  {isKept ? (
                    <b> Nobody else organises it. Make somebody else an organiser first.</b>
                  ) : null}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <div role="status">
        {last ? (
          <p className={team.done}>
            <span>
              {isMe ? 'You are' : `${name} is`} {last.isGiven ? 'now' : 'no longer'}{' '}
              {roleInWords(last.role)}.
            </span>
            <Button variant="default" size="md" onClick={() => change(last.role, !last.isGiven)}>
              Undo
            </Button>
          </p>
        ) : null}
      </div>
      <Problem text={problem} />
      {props.askerOrganises && !isMe ? (
        <HandOver program={program} member={member} asker={asker} onDone={onHandedOver} />
      ) : null}
      {asked ? (
        <ConfirmTake
          program={program}
          member={member}
          role={asked}
          isOnly={roles.length === 1}
          isMe={isMe}
          onClose={() => setAsked(null)}
          onDone={roles.length === 1 ? onGone : onChange}
        />
      ) : null}
    </div>
  );
}
