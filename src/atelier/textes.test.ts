import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cheminDe, ecrireTexte, lireTexte, listerTextes, type Dossier, type Texte } from './textes.ts';

let dossier: Dossier;
const nom = 'content/editions/2030/edition.mdx';
const lu = () => lireTexte(nom, dossier) as Texte;

beforeEach(() => {
  const contenu = path.join(mkdtempSync(path.join(tmpdir(), 'atelier-')), 'content');
  mkdirSync(path.join(contenu, 'editions', '2030'), { recursive: true });
  writeFileSync(path.join(contenu, 'editions', '2030', 'edition.mdx'), 'un\r\ndeux\r\n');
  writeFileSync(path.join(contenu, 'editions', '2030', 'image.jpg'), 'x');
  writeFileSync(path.join(path.dirname(contenu), 'secret.yaml'), 'secret');
  symlinkSync(path.join(path.dirname(contenu), 'secret.yaml'), path.join(contenu, 'lien.yaml'));
  dossier = { contenu, prefixe: 'content/' };
});

describe('texts of the content', () => {
  it('are listed by name, pictures left out', () => expect(listerTextes(dossier)).toEqual([nom]));
  it.each(['content/../secret.yaml', 'secret.yaml', 'content/lien.yaml', 'content/editions/2030/image.jpg', '/etc/passwd', 'content/editions/2030', 'content/absent.mdx'])(
    '%s is not one',
    (autre) => expect(cheminDe(autre, dossier)).toBeUndefined(),
  );
  it('keep their line ends, whatever a form gives back', async () => {
    expect(await ecrireTexte(nom, 'un\r\ntrois\n', lu().empreinte, dossier)).toBe('ecrit');
    expect(readFileSync(path.join(dossier.contenu, 'editions/2030/edition.mdx'), 'utf8')).toBe('un\r\ntrois\r\n');
  });
  it('are not written over a version that one has not seen', async () => {
    const { empreinte } = lu();
    writeFileSync(path.join(dossier.contenu, 'editions/2030/edition.mdx'), 'autre');
    expect(await ecrireTexte(nom, 'mien', empreinte, dossier)).toBe('change');
    expect(lu().texte).toBe('autre');
  });
  it('in another encoding are not opened to be saved', () => {
    writeFileSync(path.join(dossier.contenu, 'editions/2030/edition.mdx'), Buffer.from([0x63, 0xe9]));
    expect(lireTexte(nom, dossier)).toBe('illisible');
  });
});
