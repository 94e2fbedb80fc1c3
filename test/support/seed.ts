import fc from 'fast-check';

/**
 * Property tests draw the same cases each time, so that a build which passed passes again; `FC_SEED=…` draws others
 * (`FC_SEED=random` new ones each time), to look for what no one has met yet.
 */
const { FC_SEED } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED ?? 14050906) });
