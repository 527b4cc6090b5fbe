/** What proofreading finds, as diagnostics. The dictionary is known elsewhere: the model knows words of its own only. */
import type { Recueil } from '../corpus.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics.ts';
import type { Place } from '../lines.ts';
import { coordonneePersonnelle, type Coordonnee } from '../rules/coordonnee-personnelle.ts';
import { motDouble } from '../rules/mot-double.ts';
import { motInconnu } from '../rules/mot-inconnu.ts';
import { reporterFor } from '../rules/rule.ts';

export type Trouvaille = { file: string; place: Place } & ({ genre: 'mot'; mot: string; proches: string[] } | { genre: 'double'; mot: string } | { genre: Coordonnee });

export function checkCorrection(trouvailles: readonly Trouvaille[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const une of trouvailles) {
    const report = reporterFor(une.file, found);
    if (une.genre === 'mot') report(motInconnu, une.place, une);
    else if (une.genre === 'double') report(motDouble, une.place, une);
    else report(coordonneePersonnelle, une.place, une);
  }
  return sortDiagnostics(found);
}

/** Names that the front matters give to people, bodies and works: nobody expects them in a dictionary. */
export function nomsPropres(recueil: Recueil): string[] {
  const { config, glossaire, editions } = recueil;
  const noms: string[] = [config.data.editeur.nom, config.data.editeur.sigle, ...glossaire.map(({ terme }) => terme)];
  const cles = new Set(['nom', 'financeur', 'organisme', 'evaluateur']);
  const visit = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && cles.has(key)) noms.push(value);
    else if (typeof value === 'object' && value !== null) for (const [inner, one] of Object.entries(value)) visit(one, Array.isArray(value) ? key : inner);
  };
  for (const { edition, appel, actions } of editions) for (const document of [edition, appel, ...actions.flatMap((a) => [a.action, a.jury, a.entretien])]) visit(document?.data);
  return noms;
}
