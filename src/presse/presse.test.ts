import type { Communique } from '#vues';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { matiere } from '../../tests/outils/matiere.ts';
import { ecrireCommunique } from './index.ts';

const communique: Communique = {
  avertissements: ['APERÇU'],
  surtitre: 'Communiqué',
  titre: 'Les actions & leurs lauréats',
  parties: [{ paragraphes: ['Une phrase.'] }, { titre: 'Contact', paragraphes: ['Un service, https://exemple.fr/presse'] }],
};

it('says all, in its order; the same text gives the same bytes', async () => {
  const octets = await ecrireCommunique(communique, matiere());
  expect(Buffer.from(await ecrireCommunique(communique, matiere())).equals(octets)).toBe(true);
  const parties = unzipSync(octets);
  const lire = (partie: string) => strFromU8(parties[partie] ?? new Uint8Array());
  const paragraphes = [...lire('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => [...p.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, mot]) => mot).join(''));
  expect(paragraphes).toEqual(['APERÇU', 'Communiqué', 'Les actions &amp; leurs lauréats', 'Une phrase.', 'Contact', 'Un service, https://exemple.fr/presse']);
  expect(lire('word/_rels/document.xml.rels')).toContain('Target="https://exemple.fr/presse"');
  expect(lire('word/styles.xml')).toContain('w:lang w:val="fr-FR"');
  expect(lire('docProps/core.xml')).toContain('>1980-01-01T00:00:00Z</dcterms:created>');
});
