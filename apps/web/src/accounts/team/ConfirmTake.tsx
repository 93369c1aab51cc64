import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { Dialog } from '../../ui/Dialog.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import classes from '../Accounts.module.css';
import { type ProgramRole, roleInWords } from '../role-words.ts';
import { type Member, type TeamProgram, takeMutation } from './operations.ts';

type Props = {
  program: TeamProgram;
  member: Member;
  role: ProgramRole;
  /** They have no other. */
  isOnly: boolean;
  isMe: boolean;
  onClose: () => void;
  onDone: () => void;
};

/** Asks before a role is taken that whoever takes it can’t simply give back. */
export function ConfirmTake({ program, member, role, isOnly, isMe, onClose, onDone }: Props) {
  const [, take] = useMutation(takeMutation);
  const { accountId, name } = member;
  const { problem, isActing, act } = useAct(() => {
    onClose();
    onDone();
  });
  const title = isMe
    ? `Stop being ${roleInWords(role)}?`
    : `Take ${roleInWords(role)} from ${name}?`;
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={classes.section}>
        <p>{isOnly ? onlyRole(isMe ? 'You have' : `${name} has`, program.name) : ownOrganiser}</p>
        <Problem text={problem} />
        <div className={classes.acts}>
          <Button
            size="md"
            loading={isActing}
            onClick={() => act(() => take({ accountId, programId: program.id, role }))}
          >
            {isMe ? 'Give it up' : 'Take it'}
          </Button>
          <Button size="md" variant="default" onClick={onClose}>
            Leave it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const ownOrganiser =
  'You can’t take this back yourself: another organiser would have to make you one again.';

const onlyRole = (who: string, program: string) =>
  `${who} no other role in ${program}. After this it takes a new invitation to come back; places in cohorts stay.`;
