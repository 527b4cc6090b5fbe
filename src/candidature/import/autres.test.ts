import { parseBody } from '#recueil';
import { describe, expect, test } from 'vitest';
import { matiere } from '../../../tests/outils/matiere.ts';
import { modifierXml } from '../../../tests/outils/remplir-dossier.ts';
import { documentOrdinaire } from '../../../tests/outils/word.ts';
import { jpeg } from '../../../tests/rules/corpus.ts';
import { lireCandidatures } from './index.ts';

const m = matiere();
const importer = async (octets: Uint8Array) => {
  const [brouillon] = await lireCandidatures({ nom: 'Fiche de la ville.docx', octets, edition: '2026', matiere: m });
  if (!brouillon) throw new Error('no draft');
  return brouillon;
};

describe('a document that is not the form', () => {
  test('its tables become fields, its headings those of the edition, the rest is kept', async () => {
    const { texte, slug, images, avis, commentaires, reprises } = await importer(await documentOrdinaire(await jpeg()));
    expect(texte).toMatchSnapshot();
    expect(slug).toBe('mediation-nuit');
    expect(images.map(({ nom, alt }) => [nom, alt])).toEqual([['image-1.jpg', 'Deux médiateurs']]);
    expect(commentaires).toEqual([{ auteur: 'Relectrice', texte: 'À vérifier avec la mairie.', passage: 'Le maire est d’accord.' }]);
    expect(avis).toMatchSnapshot();
    expect(reprises.map((une) => une.texte)).toMatchSnapshot();
    // Each thing to take up stands at the line that is said.
    for (const { ligne, texte: dit } of reprises) expect(texte.split('\n')[ligne - 1]).toContain(dit.split(' : ')[0]?.replace(/^(.*?) \(.*/, '$1'));
    expect(parseBody(texte.split('\n---\n')[1] ?? '').ok).toBe(true);
  });

  test('its narrative is said to be empty only when it is', async () => {
    const plein = await documentOrdinaire(await jpeg());
    const vide = modifierXml(plein, (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*Couleur.*?<\/w:tr>/s, '').replace(/(<\/w:tbl>).*(<w:sectPr)/s, '$1$2'));
    const dits = async (octets: Uint8Array) => (await importer(octets)).manques.filter(({ texte }) => texte.startsWith('le récit est vide')).length;
    expect([await dits(plein), await dits(vide)]).toEqual([0, 1]);
  });

  test('a drawing that no browser shows is said', async () => {
    const emf = new Uint8Array(120);
    emf.set([1, 0, 0, 0, 108, 0, 0, 0]);
    const { images, avis } = await importer(await documentOrdinaire(emf));
    expect(images).toEqual([]);
    expect(avis.join('\n')).toContain('un dessin EMF (image 1 du document, « Deux médiateurs ») n’est pas d’un format que le recueil prend');
  });
});

test.each(['ins', 'del', 'moveFrom'])('changes that nobody accepted (%s) are refused', async (marque) => {
  const octets = modifierXml(await documentOrdinaire(await jpeg()), (xml) =>
    xml.replace(/<w:p>/, `<w:p><w:${marque} w:id="9" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:t>perdu</w:t></w:r></w:${marque}>`),
  );
  await expect(importer(octets)).rejects.toThrow('Accepter toutes les modifications');
});
