/** Addresses of pages that are not content files. */
export const fixedAddresses = [
  '/',
  '/glossary/',
  '/calculators/',
  '/paths/',
  '/search/',
  '/sources/',
  '/offline/',
  '/print/',
] as const;

/** Folders of the built site that hold its own files: no page may take one. */
export const ownFolders = [
  '/404/',
  '/_astro/',
  '/admin/',
  '/embed/',
  '/icons/',
  '/media/',
  '/og/',
  '/pagefind/',
] as const;

const topicOf = (file: string): string => file.split('/').at(-2) ?? '';

export const slugOf = (file: string): string =>
  file
    .split('/')
    .at(-1)
    ?.replace(/\.mdx?$/, '') ?? '';

/** `topic/slug`: topic and slug of an article come from its path. */
export const articleIdOf = (file: string): string => `${topicOf(file)}/${slugOf(file)}`;

/** The address of the page a content file becomes, by the folder it lies in. */
export function addressOf(file: string): string {
  const [, folder] = file.split('/');
  if (folder === 'articles') return `/${articleIdOf(file)}/`;
  if (folder === 'glossary' || folder === 'calculators' || folder === 'paths')
    return `/${folder}/${slugOf(file)}/`;
  return `/${slugOf(file)}/`;
}
