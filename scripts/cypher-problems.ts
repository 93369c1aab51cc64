export type Statement = {
  /** `people/find-person`, without the ending. */
  file: string;
  text: string;
};

const outward = /\b(LOAD\s+CSV|apoc\.)/i;

/**
 * What is wrong with the statements of the program that can be told without a database, one line each: a statement begins
 * with a comment that says what it answers or does, and reads nothing but the graph. The contract test asks Neo4j the rest.
 */
export function cypherProblems(statements: readonly Statement[]): string[] {
  const problems: string[] = [];
  for (const { file, text } of statements) {
    const say = (what: string) => problems.push(`cypher/${file}.cypher: ${what}`);
    if (!/^\/\/ \S+ \S+ \S+/.test(text)) say('begins with no comment that says what it answers');
    if (outward.test(withoutWords(text))) say('reaches outside the graph');
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
