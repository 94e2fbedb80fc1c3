/** The small behaviours of every page, in one file: a page asks for no more than it must. */
import './contents-spy.ts';
import './dismiss-definition.ts';
import './offline.ts';
import './on-demand.ts';
import './prefetch.ts';
import './search-field.ts';
import './search-opener.ts';
import './theme-switch.ts';
