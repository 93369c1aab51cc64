import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

function list(words: string): Words {
  const [first = '', ...rest] = words.split(' ');
  return [first, ...rest];
}

const given = list(
  'Amara Anouk Anselm Ayo Beatriz Bram Camila Chidi Dalia Davit Ebele Eirik Elif Esra Farid Fenna Gael Giulia Hana Haruto ' +
    'Ilan Imani Ines Ioana Jarek Jiho Juno Kaia Kofi Lam Leilani Lena Linh Luca Maite Malik Mei Milo Nadia Naoko Niko ' +
    'Noor Oluwa Otis Paloma Pavel Quynh Rafael Rana Ravi Rosa Sanne Selam Sina Sofia Suda Tahu Tariq Teodor Thandi Uma ' +
    'Valdis Vikram Wafa Wen Ximena Yara Yuki Zainab Zoran',
);
const starts = list(
  'Bel Cor Dan Ek Fal Gar Han Il Jun Kal Lor Mar Ndo Oka Par Quin Ras Sal Tan Um Var Wil Xo Yal Zan',
);
const middles = list('a e i o u an er il on ar en i u adi ena ori');
const ends = list('bar dova ff go heim ka lund mann nen o ra shi ski sson ta vic wa yan zade la');
const places = list(
  'ford haven mouth port stad ton vale ville abad burg dal gata minster polis wick',
);
const institutes = [
  'University',
  'Institute',
  'Collective',
  'Public Library',
  'Laboratory',
  'Foundation',
] as const;

const countries: readonly [
  readonly [string, readonly string[]],
  ...(readonly [string, readonly string[]])[],
] = [
  ['India', ['Hindi', 'English']],
  ['Brazil', ['Portuguese']],
  ['Kenya', ['Swahili', 'English']],
  ['Germany', ['German']],
  ['Mexico', ['Spanish']],
  ['Japan', ['Japanese']],
  ['Nigeria', ['English', 'Hausa']],
  ['France', ['French']],
  ['Indonesia', ['Indonesian']],
  ['Canada', ['English', 'French']],
  ['Vietnam', ['Vietnamese']],
  ['South Africa', ['Zulu', 'English']],
  ['Turkey', ['Turkish']],
  ['Poland', ['Polish']],
  ['Peru', ['Spanish', 'Quechua']],
  ['Morocco', ['Arabic', 'French']],
  ['Estonia', ['Estonian']],
  ['New Zealand', ['English', 'Māori']],
  ['Ethiopia', ['Amharic']],
  ['Portugal', ['Portuguese']],
];

/** An invented name, such as "Imani Kalador". */
export const personName = (random: Random): string =>
  `${random.pick(given)} ${random.pick(starts)}${random.pick(middles)}${random.pick(ends)}`;

/** Where an invented person lives and works, and which languages they speak. */
export function home(random: Random) {
  const city = `${random.pick(starts)}${random.pick(middles)}${random.pick(places)}`;
  const [country, spoken] = random.pick(countries);
  const languages = random.chance(0.7) ? [...new Set([...spoken, 'English'])] : [...spoken];
  return { city, country, languages, affiliation: `${city} ${random.pick(institutes)}` };
}
