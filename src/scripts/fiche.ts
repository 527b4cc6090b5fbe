/** All that a fiche runs, in one file: apart, the same scripts weigh a third more. */
import './ancres.ts';
import './bascule.ts';
import './copier.ts';
import './partage.ts';
