/** Where each part of a funding file comes from. Data: the order is that of the forms, and what no row claims goes to « Autres éléments ». */
import type { Fiche, Role } from '#recueil';
import type { Fait } from './faits.ts';
import type { SectionDePage } from './sections.ts';

type Transferabilite = Exclude<NonNullable<Fiche['donnees']['transferabilite']>, string>;
export type CleDeTransfert = keyof Transferabilite;

export type Origine =
  /** A section of the narrative, by what its title says. */
  | { role: Role }
  /** What stands before the narrative's first title. */
  | { recit: 'debut' }
  /** Sections of the narrative that no role claims. */
  | { recit: 'reste' }
  | { section: SectionDePage }
  | { fait: Fait }
  | { transfert: CleDeTransfert }
  /** Axes that say in `axes/*.yaml` that they fill this part; for `autres`, those that do not say. */
  | { axes: 'objectifs' | 'public' | 'partenaires' | 'autres' };

export interface Partie {
  cle: string;
  titre: string;
  /** Not a part of the forms: absent when it would be empty. */
  facultative?: true;
  de: readonly Origine[];
}

export const parties: readonly Partie[] = [
  { cle: 'intitule', titre: 'Intitulé', de: [{ fait: 'intitule' }, { fait: 'porteurs' }, { fait: 'distinction' }, { fait: 'accroche' }] },
  { cle: 'contexte', titre: 'Contexte', de: [{ role: 'contexte' }] },
  { cle: 'objectifs', titre: 'Objectifs', de: [{ axes: 'objectifs' }, { role: 'objectifs' }] },
  { cle: 'public', titre: 'Public', de: [{ axes: 'public' }, { role: 'public' }] },
  { cle: 'territoire', titre: 'Territoire', de: [{ fait: 'territoire' }] },
  { cle: 'calendrier', titre: 'Calendrier', de: [{ fait: 'periode' }, { transfert: 'delai' }] },
  { cle: 'deroulement', titre: 'Déroulement', facultative: true, de: [{ section: 'resume' }, { recit: 'debut' }, { role: 'deroulement' }] },
  {
    cle: 'partenaires',
    titre: 'Partenaires',
    de: [{ axes: 'partenaires' }, { section: 'partenaires' }, { transfert: 'partenairesIndispensables' }, { role: 'partenaires' }],
  },
  { cle: 'moyens', titre: 'Moyens', de: [{ transfert: 'moyensHumains' }, { role: 'moyens' }] },
  { cle: 'budget', titre: 'Budget', de: [{ fait: 'budget' }, { section: 'financements' }, { transfert: 'cout' }] },
  { cle: 'indicateurs', titre: 'Indicateurs', de: [{ section: 'resultats' }, { fait: 'evaluation' }, { role: 'bilan' }, { role: 'limites' }] },
  {
    cle: 'autres',
    titre: 'Autres éléments',
    facultative: true,
    de: [
      { section: 'essentiel' },
      { axes: 'autres' },
      { recit: 'reste' },
      { role: 'suites' },
      { section: 'suites' },
      { section: 'jury' },
      { section: 'divergences' },
      { transfert: 'prerequis' },
      { transfert: 'adaptations' },
      { transfert: 'ecueils' },
      { transfert: 'reprises' },
    ],
  },
  { cle: 'source', titre: 'Source', de: [{ section: 'sources' }, { fait: 'verification' }, { fait: 'avis' }] },
];
