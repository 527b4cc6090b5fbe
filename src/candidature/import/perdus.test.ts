/** What mammoth drops without a word is listed, with its place. */
import { expect, test } from 'vitest';
import { dessins, enTete, rattacher } from '../../../tests/outils/dessins-word.ts';
import { matiere } from '../../../tests/outils/matiere.ts';
import { modifierXml, remplir } from '../../../tests/outils/remplir-dossier.ts';
import { documentOrdinaire } from '../../../tests/outils/word.ts';
import { jpeg } from '../../../tests/rules/corpus.ts';
import { ecrireDossier } from '../dossier/index.ts';
import { questionsDe } from '../questions.ts';
import { lireCandidatures } from './index.ts';

const m = matiere();
const sections = questionsDe('2026', m);
const importer = async (octets: Uint8Array) => {
  const [brouillon] = await lireCandidatures({ nom: 'dossier.docx', octets, edition: '2026', matiere: m });
  if (!brouillon) throw new Error('no draft');
  return brouillon;
};
const reprendre = (texte: string) => texte.split('\n## À reprendre\n')[1] ?? '';

test('in the form, an answer made of a chart is kept with its question', async () => {
  const rempli = remplir(await ecrireDossier('2026', m), sections, {
    titre: 'Essai',
    'corps.contexte': 'ICI',
    'corps.bilan': 'Voici les résultats :\nLÀ',
    'partenaires.0.nom': 'COLONNE',
  });
  const mettre = (xml: string, ou: string, quoi: string) => xml.replace(new RegExp(`<w:p><w:r><w:t xml:space="preserve">${ou}</w:t></w:r></w:p>`), quoi);
  const octets = rattacher(modifierXml(rempli, (xml) => mettre(mettre(mettre(xml, 'ICI', dessins.graphique), 'LÀ', dessins.smartart), 'COLONNE', `${dessins.zone}<w:p/>`)));
  const { texte, reprises } = await importer(octets);
  expect(reprises.map((une) => une.texte)).toEqual([
    'Le récit › Contexte : un graphique, que l’importation ne lit pas : à regarder dans le document',
    'Le récit › Bilan : un schéma SmartArt, que l’importation ne lit pas : à regarder dans le document',
    'Partenaires › rangée 1, Nom : une zone de texte ou une forme, que l’importation ne lit pas : à regarder dans le document',
  ]);
  expect(reprendre(texte)).toMatchSnapshot();
});

test('in another document, each thing is under its heading; what mammoth reads is not said', async () => {
  const { zone, zoneLue, zoneSansRepli, trait, equation, insere } = dessins;
  const octets = rattacher(
    modifierXml(await documentOrdinaire(await jpeg()), (xml) =>
      xml.replace(/(<w:p>(?:(?!<\/w:p>).)*Bilan<\/w:t><\/w:r><\/w:p>)/s, `$1${zone}${zoneLue}${zoneSansRepli}${trait}${equation}${insere}`),
    ),
  );
  const { texte, reprises, avis } = await importer(octets);
  expect(texte.split('\n## À reprendre\n')[0]).toContain('Encadré lu');
  expect(reprises.map((une) => une.texte).filter((dit) => dit.startsWith('Bilan'))).toEqual(
    ['une zone de texte ou une forme', 'une zone de texte ou une forme', 'une équation', 'un document inséré'].map(
      (quoi) => `Bilan : ${quoi}, que l’importation ne lit pas : à regarder dans le document`,
    ),
  );
  expect(reprendre(texte)).toMatch(/Encadré à garder[^]*Encadré sans repli[^]*x = 2/);
  expect(reprendre(texte)).not.toContain('Encadré lu');
  expect(avis.join('\n')).not.toMatch(/oMath|altChunk|graphicData/);
});

test('heads and feet of pages are said, but for the form’s own and for numbers of pages', async () => {
  const pied = enTete(`${'Dossier de candidature'}, ajout`);
  const plus = {
    'word/header7.xml': enTete('Ville de Test\nDirection de la nuit'),
    'word/header8.xml': enTete('Ville de Test'),
    'word/footer7.xml': enTete('Page 1 sur 12'),
    'word/footer8.xml': pied,
  };
  const { avis } = await importer(rattacher(await documentOrdinaire(await jpeg()), plus));
  expect(avis.filter((un) => /^(en-tête|pied)/.test(un))).toEqual([
    'en-tête de page, qui n’est pas repris : « Ville de Test »',
    'en-tête de page, qui n’est pas repris : « Direction de la nuit »',
    'pied de page, qui n’est pas repris : « Dossier de candidature, ajout »',
  ]);
  const rempli = remplir(await ecrireDossier('2021', m), sections, { titre: 'Essai' });
  expect((await importer(rempli)).avis).toEqual(['ce dossier est celui de l’édition 2021, importé dans l’édition 2026']);
});
