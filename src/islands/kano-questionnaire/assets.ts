import rawScript from './respondent-script.js?raw';
import rawStyle from './respondent-style.css?raw';

/** A browser counts line breaks as one sign, whatever the file has; so does the hash. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** What the page for respondents carries inside itself. */
export const script = plain(rawScript);
export const style = plain(rawStyle);

/** SHA-256 of both in base64, computed while the site is built. */
export interface AssetHashes {
  readonly scriptHash: string;
  readonly styleHash: string;
}
