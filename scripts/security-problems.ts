/** A test as the page names it: `[label](../path): “name”`. */
const named = /\]\(\.\.\/([^)]+\.test\.tsx?)\): “([^”]+)”/g;

/**
 * What is wrong with a page of threats, one line each: an answer that names no test, and a test that is not in its file, or
 * is skipped there. `read` gives the text of a file by its path from the root of the project; undefined where there is none.
 */
export function securityProblems(
  page: string,
  read: (path: string) => string | undefined,
): string[] {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  // The first is the heading.
  return rows.slice(1).flatMap((row) => {
    const [threat, answer, shown = ''] = row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1);
    const tests = [...shown.matchAll(named)];
    if (answer !== '' && tests.length === 0) return [`No test is named for “${threat}”.`];
    return tests.flatMap(([, path = '', name = '']) => {
      const text = read(path);
      if (text === undefined) return [`${path} is not there.`];
      return holdsTest(text, name) ? [] : [`${path} has no test “${name}”.`];
    });
  });
}

/** Whether something that is not skipped is called with this name. */
function holdsTest(text: string, name: string): boolean {
  const words = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<!skip|todo)\\(\\s*(['"\`])${words}\\1`).test(text);
}
