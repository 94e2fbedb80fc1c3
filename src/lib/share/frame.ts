/** What the host page may choose of a framed tool; an empty text leaves it to the reader's device or the site. */
export interface FrameChoices {
  readonly theme: string;
  readonly hue: string;
  /** State of the tool as an address keeps it, `#v=1&…`, or empty. */
  readonly fragment: string;
}

const PLAIN: FrameChoices = { theme: '', hue: '', fragment: '' };

/** Room for the fields and the main result of most tools at the width of an article, in CSS pixels. */
const HEIGHT_PX = 900;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The address of a tool's frame with what the host page chose.
 *
 * @example frameAddress('https://a.example/embed/churn/', { theme: 'dark', hue: '', fragment: '#v=1' })
 *   // 'https://a.example/embed/churn/?theme=dark#v=1'
 */
export function frameAddress(frame: string, { theme, hue, fragment }: FrameChoices): string {
  const chosen = Object.entries({ theme, hue }).filter(([, value]) => value !== '');
  const query = chosen.map(([name, value]) => `${name}=${value}`).join('&');
  return `${frame}${query && '?'}${query}${fragment}`;
}

/**
 * HTML that lays a tool into another page without a script of ours there. Its clipboard may be used by the tool's own
 * buttons, and the address of the host page stays the host's.
 */
export function frameSnippet(frame: string, title: string, choices = PLAIN, heightPx = HEIGHT_PX): string {
  const address = escaped(frameAddress(frame, choices));
  return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${heightPx}" style="border:0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>`;
}
