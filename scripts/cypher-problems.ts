export type Statement = {
  /** `people/find-person`, without the ending. */
  file: string;
  text: string;
};

/** Features whose statements answer whoever asks. */
const answering =
  /^(people|programs|challenges|topics|overview|neighbourhood|paths|search|hyperconnections)\//;
/** What is for some people only. */
const own = ['Person', 'Challenge', 'Session', 'Goal', 'Question', 'Need'];
/** Looked at and never told of: the keys of everybody are for imports, and who stands between two people is looked at again. */
const untold = new Set(['people/list-keys person', 'hyperconnections/find between']);

/** Variables of an answering statement for people and what is theirs, whose audience it never looks at. */
function unasked(file: string, text: string): string[] {
  if (!answering.test(file)) return [];
  const words = withoutWords(text);
  const named = [...words.matchAll(/\((\w+):([\w|]+)/g)].filter(([, , labels = '']) =>
    labels.split('|').some((label) => own.includes(label)),
  );
  const isAsked = (variable: string) =>
    new RegExp(`\\b${variable}\\.\\w*audience\\b|\\bend IN \\[[^\\]]*\\b${variable}\\b`, 'i').test(
      words,
    );
  const variables = new Set(named.map(([, variable = '']) => variable));
  return [...variables].filter((one) => !isAsked(one) && !untold.has(`${file} ${one}`));
}

const outward = /\b(LOAD\s+CSV|apoc\.)/i;

/**
 * What is wrong with the statements of the program that can be told without a database, one line each: a statement begins
 * with a comment that says what it answers or does, reads nothing but the graph, and asks of people and what is theirs for
 * whom it is where it answers whoever asks. The contract test asks Neo4j the rest.
 */
export function cypherProblems(statements: readonly Statement[]): string[] {
  const problems: string[] = [];
  for (const { file, text } of statements) {
    const say = (what: string) => problems.push(`cypher/${file}.cypher: ${what}`);
    if (!/^\/\/ \S+ \S+ \S+/.test(text)) say('begins with no comment that says what it answers');
    if (outward.test(withoutWords(text))) say('reaches outside the graph');
    for (const variable of unasked(file, text)) say(`never asks for whom ${variable} is`);
  }
  return problems;
}

const statementInCode =
  /(['"`])(?:(?!\1)[^\\]|\\.)*?\b(MATCH|MERGE|UNWIND)\s*[({$](?:(?!\1)[^\\]|\\.)*\1/;

/** Whether a TypeScript file holds the text of a statement, which belongs into a file of its own. */
export function holdsStatement(source: string): boolean {
  return statementInCode.test(source);
}

const wordsAndComments = /\/\/.*$|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/gm;

/** The statement without its comments, strings and quoted names. */
function withoutWords(text: string): string {
  return text.replaceAll(wordsAndComments, ' ');
}
