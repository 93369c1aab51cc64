import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFormat } from '@peergraph/exchange';
import { clear } from '@peergraph/testkit';
import { afterEach, beforeEach } from 'vitest';
import { type Db, type ImportOptions, importEntries } from '../index.ts';

type Files = Record<string, string>;

/** For tests: imports a folder of CSV files told as text; those told earlier in the same test are still there. */
export function csvImports(db: Db) {
  let folder = '';
  beforeEach(async () => {
    await clear(db);
    folder = mkdtempSync(join(tmpdir(), 'peergraph-import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return (files: Files, options?: ImportOptions) => {
    for (const [name, lines] of Object.entries(files)) {
      writeFileSync(join(folder, `${name}.csv`), lines.replace(/^ +/gm, '').trim());
    }
    const csv = findFormat('csv');
    if (!csv) throw new Error('The format csv is gone.');
    return importEntries(db, () => csv.read(folder, {}), options);
  };
}

/** A small program with one of every kind. */
export const orchard: Files = {
  programs: `key,name
    orchard,Orchard school`,
  cohorts: `key,program,name,starts
    spring,orchard,Spring,2026-03`,
  topics: `name,aliases,disciplines,broader
    grafting,scion work,horticulture,propagation
    beekeeping,,entomology,`,
  bridges: `from,relation,to,note
    grafting,means_similar,skin graft,Both join what was cut.`,
  people: `key,name,capacity
    mila,Mila,2
    otto,Otto,
    pia,Pia,`,
  expertise: `person,topic,level,since
    otto,Grafting,4,2019`,
  interests: `person,topic
    mila,beekeeping`,
  memberships: `person,cohort,roles
    mila,spring,learner
    otto,spring,expert;mentor`,
  challenges: `key,title,cohort,posedBy,helpedBy,topics
    old-pears,Our old pears don't take,spring,mila,otto,grafting;frost`,
  needs: `key,person,kind,statement,topics
    q1,mila,question,When do I cut the scions?,grafting`,
  sessions: `key,title,cohort,ledBy,attendedBy,topics
    knives,Knives and wax,spring,otto,mila,grafting`,
  connections: `from,to,origin,strength
    otto,pia,FRIEND,0.8`,
};
/** How many of each kind; topics aside, which are made wherever they are named. */
export const counts = {
  program: 1,
  cohort: 1,
  topicRelation: 1,
  person: 3,
  bridge: 1,
  expertise: 1,
  interest: 1,
  membership: 2,
  challenge: 1,
  need: 1,
  session: 1,
  connection: 1,
};
