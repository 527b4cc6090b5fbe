/** From one fiche to a funding file. The page's own sections are named, not said again: the reader's browser takes them from the page. */
import { typographier, type Corps, type Fiche } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { reperesDesAxes } from '../reperes.ts';
import { rubriquesDeTransfert } from '../transfert.ts';
import type { ActionVue } from '../types.ts';
import { valeur } from '../dire.ts';
import { faits, type Dit, type Matiere } from './faits.ts';
import { parties, type CleDeTransfert, type Origine, type Partie } from './parties.ts';
import { sectionsDePage, sectionsDuRecit, sectionsPresentes, type SectionDuRecit } from './sections.ts';
import type { DossierVue, Morceau, PartieVue, Rang } from './types.ts';

export type { DossierVue } from './types.ts';

export const nonRenseigne = 'Non renseigné dans le recueil.';

interface Tout extends Matiere {
  recit: ReturnType<typeof sectionsDuRecit>;
}

export function dossierDe(action: Matiere['action'], vue: ActionVue<Corps>, a: Atelier): DossierVue {
  const tout: Tout = { action, vue, a, recit: sectionsDuRecit(vue.porteur?.html) };
  return {
    parties: parties.flatMap((partie) => remplir(partie, tout) ?? []),
    sections: sectionsPresentes(vue),
    citation: typographier(`${vue.titre}, ${a.recueil.config.prix}, édition ${action.edition}.`),
    adresse: vue.permanente.libelle,
  };
}

/** A part of the forms is never left out: where the fiche holds nothing for it, that is what it says. */
function remplir(partie: Partie, tout: Tout): PartieVue | undefined {
  const morceaux = joindre(partie.de.flatMap((origine) => prendre(origine, partie, tout)));
  const dit = morceaux.some((morceau) => !('rangs' in morceau) || morceau.rangs.some(({ valeur: v }) => 'texte' in v || v.tuile === false));
  if (partie.facultative && !dit) return undefined;
  return { cle: partie.cle, titre: partie.titre, morceaux: dit ? morceaux : [{ texte: nonRenseigne }, ...morceaux] };
}

function prendre(origine: Origine, partie: Partie, tout: Tout): Morceau[] {
  if ('fait' in origine) return enMorceaux(faits[origine.fait](tout));
  if ('axes' in origine) return enMorceaux(axes(origine.axes, tout));
  if ('transfert' in origine) return enMorceaux(transfert(origine.transfert, tout));
  if ('section' in origine) {
    const { titre, presente } = sectionsDePage[origine.section];
    if (!presente(tout.vue)) return enMorceaux(absence(origine.section, tout.action));
    return [{ section: origine.section, ...titrer(origine.section === 'jury' ? (tout.vue.jury?.voix.nom ?? titre) : titre, partie) }];
  }
  if ('role' in origine) return tout.recit.sections.filter(({ role }) => role === origine.role).map((section) => deSection(section, partie));
  if (origine.recit === 'debut') return tout.recit.debut ? [{ section: 'porteur', debut: true }] : [];
  return tout.recit.sections.filter(({ role }) => role === undefined).map((section) => deSection(section, partie));
}

const deSection = ({ id, titre }: SectionDuRecit, partie: Partie): Morceau => ({ section: id, ...titrer(titre, partie) });
/** A subtitle that would say its part's own title again is left out. */
const titrer = (titre: string, partie: Partie) => (plier(titre) === plier(partie.titre) ? {} : { titre });
const plier = (titre: string) => titre.toLowerCase().replace(/s$/, '');

const enMorceaux = (dit: Dit): Morceau[] => (dit === undefined ? [] : 'texte' in dit ? [dit] : dit.length > 0 ? [{ rangs: dit }] : []);

/** Lists that the fiche says to be unknown are no section of the page. */
function absence(section: keyof typeof sectionsDePage, { donnees }: Fiche): Dit {
  if (section !== 'partenaires' && section !== 'financements' && section !== 'resultats') return undefined;
  const ecrite = donnees[section];
  return typeof ecrite === 'string' ? [{ terme: sectionsDePage[section].titre, valeur: valeur(ecrite, String) }] : undefined;
}

const axes = (partie: string, { action, a }: Tout): Dit =>
  action.donnees.format === 'palmares' ? undefined : reperesDesAxes(action, a).flatMap(({ axe, repere }) => ((axe.dossier ?? 'autres') === partie ? [repere] : []));

/** What is known of how to do the same; the page itself shows what is not. */
function transfert(cle: CleDeTransfert, { action: { donnees } }: Tout): Dit {
  const t = donnees.transferabilite;
  if (typeof t !== 'object') return undefined;
  const dite = valeur(t[cle], String);
  return 'texte' in dite ? [{ terme: rubriquesDeTransfert[cle], valeur: dite }] : undefined;
}

/** Rows that follow one another are one list. */
function joindre(morceaux: readonly Morceau[]): Morceau[] {
  return morceaux.reduce<Morceau[]>((faits, morceau) => {
    const dernier = faits.at(-1);
    if (dernier && 'rangs' in dernier && 'rangs' in morceau) {
      const rangs: Rang[] = [...dernier.rangs, ...morceau.rangs];
      return [...faits.slice(0, -1), { rangs }];
    }
    return [...faits, morceau];
  }, []);
}
