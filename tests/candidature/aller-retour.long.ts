/** The same round trip, sixty times each. */
import '../../src/candidature/import/aller-retour.test.ts';
