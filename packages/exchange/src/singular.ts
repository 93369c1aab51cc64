/**
 * The singular of an English word, where that is safe: a word that only looks like a plural stays
 * ("statistics", "bias", "series", "AWS"), because a wrong fold joins two topics and a missed one
 * only leaves a spelling more.
 */

const irregular = new Map(
  Object.entries({
    apis: 'api',
    appendices: 'appendix',
    children: 'child',
    corpora: 'corpus',
    cpus: 'cpu',
    criteria: 'criterion',
    curricula: 'curriculum',
    dois: 'doi',
    gases: 'gas',
    gpus: 'gpu',
    guis: 'gui',
    indices: 'index',
    kpis: 'kpi',
    lenses: 'lens',
    matrices: 'matrix',
    men: 'man',
    menus: 'menu',
    mice: 'mouse',
    ngos: 'ngo',
    phenomena: 'phenomenon',
    quizzes: 'quiz',
    rnas: 'rna',
    taxa: 'taxon',
    vertices: 'vertex',
    wikis: 'wiki',
    women: 'woman',
  }),
);

const words = (list: string) => new Set(list.split(' '));

/** End in s and are singular, or mean something else with it than without. */
const alwaysAsTheyAre = words(
  'aids caries commons corps customs devops diabetes does goods graphics headquarters herpes hermes https humanities ' +
    'jenkins kubernetes lens lims means measles mems mumps news odds postgres rabies rails rickets scabies ' +
    'securities series species subspecies times vikings wales windows',
);
/** -as, -os and -ics are mostly singular (bias, chaos, physics); these are the plurals among them. */
const pluralsInVowel = words(
  'agendas areas cameras dilemmas diplomas dramas formulas ideas personas quotas schemas traumas ' +
    'demos embryos euros logos memos photos pianos repos silos typos zeros ' +
    'antibiotics clinics comics critics fabrics mechanics medics metrics mosaics topics',
);
const endsInIe = words('calories cookies movies selfies zombies');

const fromGreek =
  /(analy|cataly|cri|diagno|dialy|empha|hypothe|metasta|paraly|parenthe|progno|prosthe|synthe|^the|biosynthe|photosynthe)ses$/;
const fromLatin =
  /(virus|campus|census|consensus|corpus|status|bonus|focus|syllabus|thesaurus|nucleus|chorus|sinus)es$/;
const hissing = /(ss|x|sh|ch)es$/;
const mute = /(^ache|headache|cache|niche|psyche|avalanche|^axe)s$/;
const oes = /(hero|potato|tomato|mosquito|echo|volcano|tornado|mango|embargo)es$/;

function once(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length <= 3 || !word.endsWith('s') || alwaysAsTheyAre.has(word)) return word;
  if (pluralsInVowel.has(word) || endsInIe.has(word) || mute.test(word)) return word.slice(0, -1);
  if (fromGreek.test(word)) return `${word.slice(0, -2)}is`;
  if (fromLatin.test(word) || hissing.test(word) || oes.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/[^aeiou](i|e)os$/.test(word) && word.length > 4) return word.slice(0, -1);
  if (/(s|u|i|ic|a|o|[^aeiou]y)s$/.test(word)) return word;
  return word.slice(0, -1);
}

/**
 * The singular of one lower-case word of Latin letters; any other word comes back as it is.
 * Applying it again changes nothing.
 */
export function singular(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const next = once(word);
  return next === word ? word : singular(next);
}
