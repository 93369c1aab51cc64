import type { HomeQuery } from '../generated/graphql.ts';

type Programs = HomeQuery['programs'];
type Program = Programs[number];
type Cohort = Program['cohorts'][number];
type Newest = { program: Program; cohort: Cohort; open: Cohort['challenges'] };

/** The cohort that began last among those with open challenges, its program, and those challenges. */
export function newestCohort(programs: Programs): Newest | null {
  const [newest] = programs
    .flatMap((program) =>
      program.cohorts.map((cohort) => ({
        program,
        cohort,
        open: cohort.challenges.filter((challenge) => challenge.status === 'OPEN'),
      })),
    )
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => (b.cohort.starts ?? '').localeCompare(a.cohort.starts ?? ''));
  return newest ?? null;
}
