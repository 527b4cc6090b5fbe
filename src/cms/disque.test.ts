import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheminsDuContenu, ecrireLeFichier, effacerLeFichier, lireLeFichier } from './disque.ts';

let contenu: string;
const PAGE = 'pages/a-propos.mdx';
const texte = (titre: string) => `---\ntitre: ${titre}\netat: relu\n---\n\nBonjour.\n`;
const octets = (dit: string) => new TextEncoder().encode(dit);
const ecrit = () => readFileSync(path.join(contenu, PAGE), 'utf8');

beforeEach(() => {
  contenu = mkdtempSync(path.join(tmpdir(), 'recueil-disque-'));
  mkdirSync(path.join(contenu, 'pages'));
  writeFileSync(path.join(contenu, PAGE), texte('Un'));
});
afterEach(() => rmSync(contenu, { recursive: true, force: true }));

describe('files of the content, for the editor', () => {
  it('are listed when they are of the recueil', () => {
    writeFileSync(path.join(contenu, 'notes.txt'), '');
    expect(cheminsDuContenu(contenu)).toEqual([PAGE]);
  });
  it('are written whole, and leave nothing beside', async () => {
    const { marque } = lireLeFichier(contenu, PAGE);
    const nouvelle = await ecrireLeFichier(contenu, PAGE, octets(texte('Deux')), { marque });
    expect(ecrit()).toBe(texte('Deux'));
    expect(readdirSync(path.join(contenu, 'pages'))).toEqual(['a-propos.mdx']);
    expect(lireLeFichier(contenu, PAGE).marque).toBe(nouvelle);
  });
  it('are not written over what someone else wrote, nor over what was not known to be there', async () => {
    const { marque } = lireLeFichier(contenu, PAGE);
    writeFileSync(path.join(contenu, PAGE), texte('Autre'));
    await expect(ecrireLeFichier(contenu, PAGE, octets(texte('Deux')), { marque })).rejects.toThrow('a changé depuis que l’éditeur l’a lu');
    await expect(ecrireLeFichier(contenu, PAGE, octets(texte('Deux')), 'absent')).rejects.toThrow('existe déjà');
    expect(ecrit()).toBe(texte('Autre'));
  });
  it('are not written when the profile refuses them', async () => {
    await expect(ecrireLeFichier(contenu, 'pages/b.mdx', octets(`${texte('B')}\nimport x from 'y'\n`), 'absent')).rejects.toThrow('ligne 8');
    await expect(ecrireLeFichier(contenu, 'editions/2020/t/a/x.png', octets('GIF89a'), 'absent')).rejects.toThrow();
    expect(readdirSync(path.join(contenu, 'pages'))).toEqual(['a-propos.mdx']);
  });
  it.each(['../dehors.mdx', 'pages/../../dehors.mdx', 'pages/..\\..\\dehors.mdx', 'pages/c:dehors.mdx', '/etc/passwd', 'notes.txt', 'pages/sous/dossier.mdx'])(
    'are only those of the content: %s',
    async (chemin) => {
      await expect(ecrireLeFichier(contenu, chemin, octets(texte('B')), 'absent')).rejects.toThrow('n’est pas un fichier que l’éditeur écrit');
    },
  );
  it('are not reached through a link', async () => {
    const ailleurs = mkdtempSync(path.join(tmpdir(), 'recueil-ailleurs-'));
    writeFileSync(path.join(ailleurs, 'b.mdx'), texte('B'));
    symlinkSync(path.join(ailleurs, 'b.mdx'), path.join(contenu, 'pages/b.mdx'));
    rmSync(path.join(contenu, 'pages/a-propos.mdx'));
    expect(() => lireLeFichier(contenu, 'pages/b.mdx')).toThrow('est un lien');
    mkdirSync(path.join(contenu, 'editions'));
    symlinkSync(ailleurs, path.join(contenu, 'editions/2020'));
    await expect(ecrireLeFichier(contenu, 'editions/2020/edition.mdx', octets('---\netat: relu\n---\n'), 'absent')).rejects.toThrow('est un lien');
    rmSync(ailleurs, { recursive: true });
  });
  it('are not erased, but for pictures', () => {
    expect(() => effacerLeFichier(contenu, PAGE, { marque: lireLeFichier(contenu, PAGE).marque })).toThrow('ne s’efface pas');
  });
});
