/** As long as a title can be read at a glance, in characters. */
const longest = 140;

/** What somebody typed, as a title and what there is to say beside it: all of it is the title where it is short. */
export function firstWords(text: string): { title: string; statement: string } {
  const typed = text.trim();
  if (typed.length <= longest && !typed.includes('\n')) return { title: typed, statement: '' };
  const [first = ''] = /^[^\n]*?[.?!](?=\s|$)/.exec(typed) ?? /^[^\n]*/.exec(typed) ?? [];
  if (first.length <= longest) return { title: first, statement: typed.slice(first.length).trim() };
  const cut = first.slice(0, longest);
  return {
    title: `${cut.slice(0, cut.lastIndexOf(' ') + 1 || longest).trim()} …`,
    statement: typed,
  };
}
