/**
 * Words of a Hunspell `.dic` text with their flags, '' where a word has none. A word listed twice has the flags of both.
 * The first line is the count and is passed over.
 */
export function parseDictionary(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  let start = dic.indexOf('\n') + 1;
  while (start > 0 && start < dic.length) {
    const newline = dic.indexOf('\n', start);
    const end = newline === -1 ? dic.length : newline;
    addEntry(words, dic.slice(start, end));
    start = end + 1;
  }
  return words;
}

function addEntry(words: Map<string, string>, line: string): void {
  const slash = line.indexOf('/');
  const word = (slash === -1 ? line : line.slice(0, slash)).trimEnd();
  if (word === '') return;
  const flags = slash === -1 ? '' : line.slice(slash + 1).trimEnd();
  words.set(word, (words.get(word) ?? '') + flags);
}

/**
 * Words an editor added: one a line, `#` starts a comment.
 *
 * @example parseWordList('ریزش  # churn\n') // ['ریزش']
 */
export function parseWordList(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}
