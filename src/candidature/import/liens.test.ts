/** What stands behind or beside words: addresses, notes, fields, tables in tables. */
import { expect, test } from 'vitest';
import { champs } from '../../../tests/outils/dessins-word.ts';
import { matiere } from '../../../tests/outils/matiere.ts';
import { modifierXml, remplir } from '../../../tests/outils/remplir-dossier.ts';
import { documentOrdinaire } from '../../../tests/outils/word.ts';
import { jpeg } from '../../../tests/rules/corpus.ts';
import { ecrireDossier } from '../dossier/index.ts';
import { questionsDe } from '../questions.ts';
import { avisDe } from './avis.ts';
import { lireCandidatures } from './index.ts';

const m = matiere();
const importer = async (octets: Uint8Array) => {
  const [brouillon] = await lireCandidatures({ nom: 'dossier.docx', octets, edition: '2026', matiere: m });
  if (!brouillon) throw new Error('no draft');
  return brouillon;
};
const { lien, lienSimple, date } = champs;

test('in an answer, an address stands after its words, unless they say it', async () => {
  const rempli = remplir(await ecrireDossier('2026', m), questionsDe('2026', m), {
    titre: 'Essai',
    resume: 'ICI',
    'porteurs.0.nom': 'LÀ',
    'contact.service': 'PARTAGE',
    'contact.courriel': 'COURRIEL',
    'corps.bilan': 'BILAN',
  });
  const bilan = 'https://exemple.fr/bilan';
  const places = {
    ICI: `${lien('le bi', bilan)}${lien('lan', bilan).replace('<w:t>', '<w:rPr><w:b/></w:rPr><w:t>')}<w:r><w:t>, </w:t></w:r>${lien('www.exemple.fr', 'http://www.exemple.fr/')}`,
    LÀ: lienSimple('Ville', 'https://ville.exemple.fr/'),
    PARTAGE: lien('Service', 'file:///C:/Users/x.doc'),
    COURRIEL: lien('service@exemple.fr', 'mailto:service@exemple.fr?subject=Prix'),
    BILAN: lien('le bilan', bilan),
  };
  const octets = modifierXml(rempli, (xml) => Object.entries(places).reduce((tout, [mot, dit]) => tout.replace(`<w:r><w:t xml:space="preserve">${mot}</w:t></w:r>`, dit), xml));
  const { texte, avis } = await importer(octets);
  expect(texte).toContain('\nresume: le bilan (https://exemple.fr/bilan), www.exemple.fr\n');
  expect(texte).toContain('\n  - nom: Ville (https://ville.exemple.fr/)\n');
  expect(texte).toContain('\n  service: Service\n  courriel: service@exemple.fr\n');
  expect(texte).toContain('\n[le bilan](https://exemple.fr/bilan)\n');
  expect(avis).toEqual(['un lien vers « file:///C:/Users/x.doc » a été ôté, son texte gardé']);
});

test('in another document: notes keep their links, dates their words, cells their paragraphs, a table in a table its rows', async () => {
  const cellule = (dedans: string) => `<w:tc>${dedans}<w:p/></w:tc>`;
  const p = (texte: string) => `<w:p><w:r><w:t>${texte}</w:t></w:r></w:p>`;
  const table = (...rangees: string[][]) => `<w:tbl>${rangees.map((cellules) => `<w:tr>${cellules.map(cellule).join('')}</w:tr>`).join('')}</w:tbl>`;
  const plus = `<w:p>${date('28 novembre 2026')}</w:p>${table([p('Public'), p('Nombre')], [`${p('un')}${p('deux')}`, table([p('femmes'), p('12')], [p('hommes'), p('8')])])}`;
  const corps = modifierXml(await documentOrdinaire(await jpeg()), (xml) => xml.replace(/(Bilan<\/w:t><\/w:r><\/w:p>)/, `$1${plus}`));
  const octets = modifierXml(corps, (xml) => xml.replace(/(<w:r>(?:(?!<\/w:r>).)*Une note)/s, `${lien('voir', 'https://exemple.fr/note')}$1`), 'word/footnotes.xml');
  const { texte, avis } = await importer(octets);
  expect(texte).toMatch(/^\[\^note-1\]: \[voir\]\(https:\/\/exemple\.fr\/note\)\s?Une note de bas de page, avec \\\{accolade\}\.$/m);
  expect(texte).toContain('\n28 novembre 2026\n');
  expect(texte).toContain('| un / deux | femmes, 12 / hommes, 8 |');
  expect(texte).not.toContain('&#x');
  expect(avis.filter((un) => !un.startsWith('un lien') && !un.startsWith('des titres'))).toEqual([
    'un tableau était dans la case d’un autre : ses rangées sont mises bout à bout, à comparer au document',
  ]);
});

test('what mammoth says is told in French, or not at all', () => {
  const messages = [
    'Run style with ID Grasdoc was referenced but not defined in the document',
    'Image of type image/x-emf is unlikely to display in web browsers',
    "could not read external image 'file:///C:/photo.jpg', external file access is disabled",
    'Could not find image file for a:blip element',
    'A w:sym element with an unsupported character was ignored: char F123 in font Rare Police',
    'unexpected non-row element in table, cell merging may be incorrect',
    'An unrecognised element was ignored: v:line',
    'An unrecognised element was ignored: v:stroke',
    'An unrecognised element was ignored: {urn:schemas-microsoft-com:office:office}OLEObject',
    'An unrecognised element was ignored: {urn:schemas-microsoft-com:office:office}lock',
    'An unrecognised element was ignored: w:pgNum',
    'An unrecognised element was ignored: {http://schemas.openxmlformats.org/officeDocument/2006/math}oMath',
    'Something new happened',
  ];
  expect(messages.map((message) => avisDe(message, new Set(['oMath'])))).toMatchInlineSnapshot(`
    [
      [],
      [],
      [
        "une image n’est pas dans le document, qui ne garde que son adresse (file:///C:/photo.jpg) : à demander au porteur",
      ],
      [
        "une image du document n’a pas été trouvée : à regarder dans le document",
      ],
      [
        "un signe de la police « Rare Police » (F123) n’a pas été repris : à regarder dans le document",
      ],
      [
        "un tableau a des cases fusionnées d’une façon inhabituelle : à comparer au document",
      ],
      [
        "un trait ou une forme dessinée n’a pas été repris : à regarder dans le document",
      ],
      [],
      [
        "un classeur ou un autre objet est inséré dans le document : seule son image a pu être reprise",
      ],
      [],
      [
        "un élément de Word n’a pas été repris (w:pgNum) : à regarder dans le document",
      ],
      [],
      [
        "Word contient quelque chose que l’importation ne connaît pas : comparez la fiche au document",
      ],
    ]
  `);
});
