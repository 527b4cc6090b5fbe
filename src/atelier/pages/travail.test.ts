import type { Tache } from '#taches';
import { expect, it } from 'vitest';
import { dessinerPage } from './cadre.ts';
import { pageTravail } from './travail.ts';

const tache: Tache = {
  nom: 'envoyer',
  titre: 'Envoyer',
  aide: 'Envoie.',
  groupe: 'publier',
  champs: [
    { nom: 'hote', titre: 'Hôte', aide: 'Où.', genre: 'texte' },
    { nom: 'motDePasse', titre: 'Mot de passe', aide: 'Le sien.', genre: 'secret' },
    { nom: 'fichier', titre: 'Fichier', aide: 'Lequel.', genre: 'fichiers' },
  ],
  executer: () => Promise.resolve({ code: 0, phrase: '' }),
};

it('what is begun again is asked again with what was said, but secrets and files', () => {
  const travail = {
    id: '1',
    tache,
    valeurs: { hote: 'ftp.exemple.fr', motDePasse: 'S3cret!', fichier: ['/ici/dossier.docx'] },
    journal: '',
    compte: { code: 0 as const, phrase: 'Envoyé.' },
  };
  const html = dessinerPage(pageTravail(travail, '/j/'), { racine: '/j/', nom: '' });
  expect(html).toContain('hote=ftp.exemple.fr');
  expect(html).not.toMatch(/S3cret|dossier\.docx/);
});

it('a flag is told by the name of its field', () => {
  const compte = {
    code: 2 as const,
    phrase: '--hote manque ; voyez --hote-x, et cochez « Mot » (--mot-de-passe).',
    listes: [{ titre: 'À faire', elements: [{ texte: 'donnez --hote', conseil: '--mot-de-passe aussi' }] }],
  };
  const html = dessinerPage(pageTravail({ id: '1', tache, valeurs: {}, journal: '', compte }, '/j/'), { racine: '/j/', nom: '' }).replaceAll('\u00A0', ' ');
  expect(html).toContain('« Hôte » manque ; voyez --hote-x, et cochez « Mot de passe ».');
  expect(html).toMatch(/donnez « Hôte »[\s\S]*« Mot de passe » aussi/);
});
