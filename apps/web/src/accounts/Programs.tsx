import type { ViewerProgramsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import classes from './Accounts.module.css';
import { LeaveProgram } from './LeaveProgram.tsx';
import { ProgramRow } from './ProgramRow.tsx';
import { roleInWords } from './role-words.ts';

graphql(`
  fragment ViewerPrograms on Viewer {
    programs {
      roles
      program {
        id
        key
        name
      }
    }
  }
`);

type Props = { viewer: ViewerProgramsFragment; onChange: () => void };

/** The programs somebody is in, what they may do there, and the way out. */
export function Programs({ viewer, onChange }: Props) {
  return (
    <section className={classes.section}>
      <h2>Your programs</h2>
      {viewer.programs.length === 0 ? (
        <p className="soft">You are in none. An organiser can send you an invitation.</p>
      ) : (
        <ul className={classes.rows}>
          {viewer.programs.map(({ program, roles }) => (
            <ProgramRow
              key={program.id}
              program={program}
              roles={roles.map(roleInWords).join(', ')}
              isLead={roles.includes('ORGANISER')}
            >
              <LeaveProgram
                program={program}
                isOrganiser={roles.includes('ORGANISER')}
                onLeft={onChange}
              />
            </ProgramRow>
          ))}
        </ul>
      )}
    </section>
  );
}
