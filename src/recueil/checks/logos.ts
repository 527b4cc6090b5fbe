/** Logos of the supports of an edition: pictures of its folder, named by its front matter. Their alternative text is the support's name. */
import type { Edition } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { imageAbsente } from '../rules/image-absente.ts';
import { reporterFor } from '../rules/rule.ts';

/** Fills `edition.medias`. */
export function checkLogos(edition: Edition, into: Diagnostic[]): void {
  edition.medias = [];
  const { edition: document, logos } = edition;
  if (!document || !Array.isArray(document.data.partenaires)) return;
  document.data.partenaires.forEach(({ nom, logo }, i) => {
    if (logo === undefined) return;
    const fichier = logo.normalize('NFC');
    const trouve = logos.find((un) => un.nom === fichier);
    const key = ['partenaires', i, 'logo'];
    const proches = nearest(
      fichier,
      logos.map((un) => un.nom),
    );
    if (!trouve) reporterFor(document.file, into)(imageAbsente, document.valueAt(key), { fichier, proches, edition: true }, key.join('.'));
    else if (trouve.image) edition.medias.push({ fichier, alt: `Logo\u00a0: ${nom}`, credit: nom, licence: 'marque de son propriétaire', ...trouve.image, chemin: trouve.chemin });
  });
}
