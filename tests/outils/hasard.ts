/**
 * Random tests draw the same values each time, so that a red run is about the change and stays red.
 * The long tests draw anew: what they find is told with its seed, and `RECUEIL_SEED=…` draws it again.
 */
import fc from 'fast-check';

const seed = process.env['RECUEIL_SEED'] ?? (process.env['RECUEIL_TESTS'] === 'long' ? undefined : '20261124');
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
