/** Places as they were named become codes; what is shared, misspelt or at another scale is said, never chosen. */
import { chercherLieu, type Echelle } from '#recueil';
import type { Compris } from './comprendre.ts';
import type { Donnees } from './chemins.ts';
import type { Origines } from './schema.ts';

export function lireTerritoire({ donnees, reprises }: Compris, origines: Origines): void {
  const territoire = donnees['territoire'] as Donnees | undefined;
  if (!territoire) return;
  const ou = (cle: string) => origines.get(`territoire.${cle}`)?.ou ?? '';
  const lieux = (territoire['codes'] ?? []) as string[];
  const echelle = territoire['echelle'] as Echelle | undefined;
  const codes = lieux.flatMap((lieu) => {
    if (echelle === undefined) {
      reprises.push({ ou: ou('codes'), pourquoi: 'l’échelle n’est pas dite : commune, intercommunalité, département…', texte: lieu });
      return [];
    }
    const trouve = chercherLieu(echelle, lieu);
    if (trouve.ok) return [trouve.code];
    const possibles = trouve.suggestions.map(({ code, nom }) => `${nom}, code ${code}`).join(' ; ');
    reprises.push({ ou: ou('codes'), pourquoi: `${trouve.raison}${possibles ? ` (${possibles})` : ''}`, texte: lieu });
    return [];
  });
  if (echelle === 'national' || codes.length > 0) {
    if (codes.length > 0) territoire['codes'] = [...new Set(codes)];
    else delete territoire['codes'];
    return;
  }
  // Without a place there is no territoire: the rest waits with it.
  for (const cle of ['echelle', 'libelle', 'precisionCarte'])
    if (territoire[cle] !== undefined) reprises.push({ ou: ou(cle), pourquoi: 'à reporter dans « territoire » avec le code du lieu', texte: `${cle}: ${String(territoire[cle])}` });
  delete donnees['territoire'];
}
