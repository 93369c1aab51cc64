export type Statement = {
  /** `people/find-person`, without the ending. */
  file: string;
  text: string;
};

const migration = /^migrations\/V\d/;
const readOnly = /\/(find|list|search|count|export)[^/]*$/;
const writing = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|ALTER)\b/;
const outward = /\b(LOAD\s+CSV|apoc\.)/i;

/**
 * What is wrong with the statements of the program, one line each: a statement begins with a comment that says what it
 * answers or does, is bound exactly once, reads nothing but the graph, and writes only where its name does not promise
 * that it won't. `bound` are the files of all bindings.
 */
export function cypherProblems(
  statements: readonly Statement[],
  bound: readonly string[],
): string[] {
  const problems: string[] = [];
  for (const { file, text } of statements) {
    const say = (what: string) => problems.push(`cypher/${file}.cypher: ${what}`);
    const code = withoutWords(text);
    if (!/^\/\/ \S+ \S+ \S+/.test(text)) say('begins with no comment that says what it answers');
    if (outward.test(code)) say('reaches outside the graph');
    if (migration.test(file)) continue;
    const bindings = bound.filter((name) => name === file).length;
    if (bindings !== 1) say(`is bound ${bindings} times, not once`);
    const writes = writing.exec(code)?.[1];
    if (readOnly.test(file) && writes)
      say(`writes (${writes}), and its name says that it only reads`);
  }
  const known = new Set(statements.map(({ file }) => file));
  for (const name of bound) {
    if (!known.has(name)) problems.push(`${name} is bound, and there is no cypher/${name}.cypher`);
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
