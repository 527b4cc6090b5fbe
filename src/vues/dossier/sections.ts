/** Sections of an action's page, by the id of their title. Those of the narrative are found in its body. */
import { texteDe, tree, type Corps, type Role } from '#recueil';
import type { ActionVue } from '../types.ts';

export interface SectionDuRecit {
  id: string;
  titre: string;
  role?: Role;
}

const plein = (liste: readonly unknown[] | undefined) => liste !== undefined && liste.length > 0;

/** Title of each, and whether the page has it. */
export const sectionsDePage = {
  essentiel: { titre: 'L’essentiel', presente: (vue: ActionVue<unknown>) => plein(vue.essentiel) },
  reperes: { titre: 'Repères', presente: (vue: ActionVue<unknown>) => plein(vue.reperes) },
  resume: { titre: 'Résumé', presente: (vue: ActionVue<unknown>) => vue.resume !== undefined },
  porteur: { titre: 'Le récit', presente: (vue: ActionVue<unknown>) => vue.porteur !== undefined },
  jury: { titre: 'Le jury', presente: (vue: ActionVue<unknown>) => vue.jury !== undefined },
  partenaires: { titre: 'Partenaires', presente: (vue: ActionVue<unknown>) => plein(vue.partenaires) },
  financements: { titre: 'Financements', presente: (vue: ActionVue<unknown>) => plein(vue.financements) },
  resultats: { titre: 'Résultats', presente: (vue: ActionVue<unknown>) => plein(vue.resultats) },
  divergences: { titre: 'Les sources divergent', presente: (vue: ActionVue<unknown>) => plein(vue.divergences) },
  suites: { titre: 'Ce qui a suivi', presente: (vue: ActionVue<unknown>) => plein(vue.suites) },
  transferabilite: { titre: 'Transposer', presente: (vue: ActionVue<unknown>) => plein(vue.transferabilite) },
  sources: { titre: 'Sources', presente: (vue: ActionVue<unknown>) => plein(vue.sources) },
};
export type SectionDePage = keyof typeof sectionsDePage;

export const sectionsPresentes = (vue: ActionVue<unknown>): SectionDePage[] => (Object.keys(sectionsDePage) as SectionDePage[]).filter((id) => sectionsDePage[id].presente(vue));

/** Parts of a body: what comes before its first title, then one section a title of its first level. */
export function sectionsDuRecit(corps: Corps | undefined): { debut: boolean; sections: SectionDuRecit[] } {
  if (!corps) return { debut: false, sections: [] };
  const { children } = tree(corps);
  const titre = (node: (typeof children)[number] | undefined) => node?.type === 'heading' && node.depth === 2;
  return {
    debut: children.length > 0 && !titre(children[0]),
    sections: children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2
        ? [{ id: `${corps.edition}-${corps.slug}-${corps.voix}-${node.ancre}`, titre: texteDe(node), ...(node.role ? { role: node.role } : {}) }]
        : [],
    ),
  };
}
