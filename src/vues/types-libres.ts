/** Views of pages that belong to no edition: free pages, the glossary, the plan of the site. */
import type { Lien, Repere } from './types.ts';

export interface GlossaireVue {
  titre: string;
  chapeau: string;
  entrees: { ancre: string; terme: string; developpe?: string; definition?: string }[];
}

export interface PageVue<H = string> {
  titre: string;
  chapeau?: string;
  html: H;
  reperes?: Repere[];
  listes?: { titre: string; elements: string[] }[];
  verifiee?: string;
}

export interface PlanVue {
  titre: string;
  groupes: { titre: string; liens: Lien[] }[];
}
