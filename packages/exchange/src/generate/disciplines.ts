export type Discipline = { name: string; topics: readonly string[] };

const discipline = (name: string, topics: string): Discipline => ({
  name,
  topics: topics.split(', '),
});

/** Twenty fields with the topics at their heart, the most common first. */
export const disciplines: readonly Discipline[] = [
  discipline(
    'Public health',
    'vaccination outreach, disease surveillance, health literacy, maternal care, outbreak modelling, nutrition programmes, clinic logistics, health equity',
  ),
  discipline(
    'Data science',
    'forecasting, anomaly detection, clustering, data cleaning, dashboards, causal inference, recommender systems, record linkage',
  ),
  discipline(
    'Ecology',
    'species surveys, habitat restoration, food webs, remote cameras, invasive plants, soil health, pollinator decline, wetland mapping',
  ),
  discipline(
    'Education',
    'curriculum design, peer assessment, teacher training, reading instruction, inclusive classrooms, learning analytics, school gardens, adult learning',
  ),
  discipline(
    'Software engineering',
    'code review, continuous delivery, test automation, legacy migration, incident response, interface design, dependency management, pair programming',
  ),
  discipline(
    'Urban planning',
    'street design, housing affordability, transit networks, zoning reform, green roofs, flood resilience, public squares, noise mapping',
  ),
  discipline(
    'Linguistics',
    'language revitalisation, speech corpora, dialect mapping, sign languages, translation practice, phonetic analysis, lexicography, discourse analysis',
  ),
  discipline(
    'Economics',
    'household surveys, microcredit, price indexes, labour markets, auction design, informal trade, cost analysis, game theory',
  ),
  discipline(
    'Sociology',
    'network interviews, migration stories, time-use diaries, trust measurement, neighbourhood studies, family change, survey sampling, oral testimony',
  ),
  discipline(
    'Engineering',
    'water pumps, bridge inspection, solar microgrids, finite elements, vibration damping, material fatigue, robot grippers, heat exchangers',
  ),
  discipline(
    'Genetics',
    'variant calling, plant breeding, pedigree charts, gene expression, marker panels, ancient remains, population structure, phenotype scoring',
  ),
  discipline(
    'Psychology',
    'habit formation, memory tests, group dynamics, stress diaries, attention tasks, motivation interviews, resilience training, bias studies',
  ),
  discipline(
    'Law',
    'contract drafting, tenancy rights, privacy compliance, mediation, patent search, legal clinics, case digests, open licences',
  ),
  discipline(
    'History',
    'archive digitisation, parish registers, map collation, museum labels, trade routes, letter editions, timeline building, source criticism',
  ),
  discipline(
    'Physics',
    'sensor calibration, optics benches, fluid simulation, particle tracking, acoustic imaging, low-noise electronics, phase transitions, error propagation',
  ),
  discipline(
    'Agriculture',
    'crop rotation, drip irrigation, seed banks, livestock records, pest scouting, yield mapping, grain storage, farm cooperatives',
  ),
  discipline(
    'Music',
    'choir leading, sound archives, rhythm pedagogy, instrument making, score engraving, live mixing, improvisation, listening tests',
  ),
  discipline(
    'Journalism',
    'fact checking, data stories, local radio, source protection, podcast editing, public records, reader surveys, press ethics',
  ),
  discipline(
    'Climate science',
    'rainfall records, emission inventories, heat exposure, glacier monitoring, downscaling, carbon budgets, sea-level gauges, drought alerts',
  ),
  discipline(
    'Philosophy',
    'argument mapping, research ethics, fairness criteria, thought experiments, consent theory, logic teaching, science values, care ethics',
  ),
];

/** Put before a topic they make a narrower one: "rural water pumps". */
export const qualifiers =
  'applied participatory computational comparative rural urban digital historical community low-cost mobile seasonal'.split(
    ' ',
  );
