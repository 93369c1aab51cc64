import { useMutation } from 'urql';
import { Confirm } from '../../ui/Confirm.tsx';
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
  const title = isMe
    ? `Stop being ${roleInWords(role)}?`
    : `Take ${roleInWords(role)} from ${name}?`;
  return (
    <Confirm
      title={title}
      act={isMe ? 'Give it up' : 'Take it'}
      stay="Leave it"
      work={() => take({ accountId, programId: program.id, role })}
      onClose={onClose}
      onDone={onDone}
    >
      {isOnly ? onlyRole(isMe ? 'You have' : `${name} has`, program.name) : ownOrganiser}
    </Confirm>
  );
}

const ownOrganiser =
  'You can’t take this back yourself: another organiser would have to make you one again.';

const onlyRole = (who: string, program: string) =>
  `${who} no other role in ${program}. After this it takes a new invitation to come back; places in cohorts stay.`;
