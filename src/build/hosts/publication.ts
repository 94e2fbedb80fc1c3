/** Where and as what the site is published on a server of one's own. */
export interface Publication {
  readonly base: string;
  /** The host's name. */
  readonly name: string;
  /** The folder of the finished site on the server; a symbolic link to the current release serves too. */
  readonly root: string;
  readonly certificate: string;
  readonly key: string;
  /** Whether nginx has its module for files compressed by Brotli. */
  readonly brotli: boolean;
}

/**
 * What nobody is shown though it lies in the folder: files with a dot before their name, the files for other hosts, the
 * compressed copies under their own names, and what is no name at all (Caddy would fail at it).
 */
export const unserved = String.raw`/\.|/_(headers|redirects)$|\.(br|gz|zst)$|\x00`;
