/** `apercu`: the whole site with drafts and embargoed parts, in a folder of its own. */
import { bloquants, construireApercu, DOSSIER_APERCU as dossier, ouvrirSession, type Cadre } from '#commands';
import { lecture } from '#session';
import path from 'node:path';
import type { Compte, Tache } from './tache.ts';

export const apercu: Tache = {
  nom: 'apercu',
  titre: 'Aperçu',
  aide: `Construit dans ${dossier}/ le site tel qu’il serait si tout paraissait, brouillons et textes sous embargo compris. Chaque page et chaque PDF portent « Aperçu, ne pas diffuser ». Ne touche pas au site, et ne se met pas en ligne.`,
  groupe: 'montrer',
  champs: [
    {
      nom: 'date',
      titre: 'Comme si l’on était le',
      aide: 'Un appel y est ouvert ou clos, un consentement y vaut encore ou non ; sans réponse, maintenant.',
      genre: 'instant',
      exemple: '2026-10-15T18:30',
    },
    { nom: 'sansPdf', titre: 'Sans PDF ni EPUB', aide: 'Bien plus rapide, quand on ne regarde que les pages.', genre: 'case' },
  ],
  executer: async (valeurs, cadre): Promise<Compte> => {
    ouvrirSession(valeurs, cadre, { apercu: true });
    const { diagnostics } = lecture();
    if (bloquants(diagnostics).length > 0) return { code: 1, phrase: 'L’aperçu n’a pas été fait : corrigez d’abord ces erreurs.', diagnostics };
    let journal = '';
    const ecoute: Cadre = { ...cadre, out: { write: (texte) => ((journal += texte), cadre.out.write(texte)) } };
    const code = await construireApercu(path.join(cadre.projet, dossier), { pdf: valeurs['sansPdf'] !== true }, ecoute);
    if (code !== 0) return { code: code === 1 ? 1 : 2, phrase: 'L’aperçu n’a pas été fait : voyez le journal.', journal };
    return {
      code: 0,
      phrase: 'L’aperçu est prêt. Il montre ce qui n’a pas paru : ne le diffusez pas.',
      fichiers: [{ chemin: `${dossier}/index.html`, dit: 'la page d’accueil de l’aperçu' }],
      journal,
      suites: [{ tache: 'etat', dit: 'Ce qui manque encore' }],
    };
  },
};
