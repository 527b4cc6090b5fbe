import { describe, expect, it } from 'vitest';
import { noterRelecture, type Relecture } from './noter.ts';

const fichier = (lignes: string) =>
  `---\nformat: long # un commentaire\ntitre: "Un titre :  à soi"\n${lignes}etat:   relu\n---\n\nLe corps\u00a0: \t inchangé.\n\n---\n\nrelecture: pas ici\n`;
const dates = { envoyeeLe: '2026-10-02', par: 'Service « Prévention » : pôle #2' };
const noter = (lignes: string, relecture: Relecture) => noterRelecture(fichier(lignes), relecture);
const change = (lignes: string) => ({ ok: true, texte: fichier(lignes) });

describe('its lines alone change', () => {
  it.each<[string, string, Relecture, string]>([
    ['none yet', 'provenance: dossier # remis\n', { envoyeeLe: '2026-10-02' }, 'provenance: dossier # remis\nrelecture: { envoyeeLe: 2026-10-02 }\n'],
    ['none yet, with who', 'provenance: dossier\n', dates, 'provenance: dossier\nrelecture: { envoyeeLe: 2026-10-02, par: "Service « Prévention » : pôle #2" }\n'],
    ['none yet, nor an answer', 'provenance: dossier\n', 'sans-reponse', 'provenance: dossier\nrelecture: sans-reponse\n'],
    [
      'on one line',
      'provenance: dossier\nrelecture: { envoyeeLe: 2026-10 } # par courriel\n',
      { accordLe: '2026-10-09' },
      'provenance: dossier\nrelecture: { envoyeeLe: 2026-10, accordLe: 2026-10-09 } # par courriel\n',
    ],
    [
      'on one line, a year alone',
      'provenance: dossier\nrelecture: {envoyeeLe: 2026}\n',
      { accordLe: '2026-10-09' },
      'provenance: dossier\nrelecture: { envoyeeLe: 2026, accordLe: 2026-10-09 }\n',
    ],
    [
      'on lines of its own',
      'provenance: dossier\nrelecture:\n    # écrit à la main\n    envoyeeLe: 2026-10-02  # le vendredi\n    par: Le service\n',
      { envoyeeLe: '2026-10-05', accordLe: '2026-10-09' },
      'provenance: dossier\nrelecture:\n    # écrit à la main\n    envoyeeLe: 2026-10-05  # le vendredi\n    par: Le service\n    accordLe: 2026-10-09\n',
    ],
    ['lines of its own, no answer', 'relecture:\n  envoyeeLe: 2026-10-02\nprovenance: dossier\n', 'sans-reponse', 'relecture: sans-reponse\nprovenance: dossier\n'],
    [
      'an answer after all',
      'provenance: dossier\nrelecture: sans-reponse # relancé deux fois\n',
      { accordLe: '2026-11-02' },
      'provenance: dossier\nrelecture: { accordLe: 2026-11-02 } # relancé deux fois\n',
    ],
  ])('%s', (_quand, avant, relecture, apres) => expect(noter(avant, relecture)).toEqual(change(apres)));

  it('with the ends of line of Windows, and its mark at the start', () => {
    const windows = (texte: string) => `\ufeff${texte.replaceAll('\n', '\r\n')}`;
    const fait = noterRelecture(windows(fichier('provenance: dossier\n')), { envoyeeLe: '2026-10-02' });
    expect(fait).toEqual({ ok: true, texte: windows(fichier('provenance: dossier\nrelecture: { envoyeeLe: 2026-10-02 }\n')) });
    const encore = fait.ok ? noterRelecture(fait.texte, { accordLe: '2026-10-09' }) : fait;
    expect(encore).toEqual({ ok: true, texte: windows(fichier('provenance: dossier\nrelecture: { envoyeeLe: 2026-10-02, accordLe: 2026-10-09 }\n')) });
  });

  it('twice the same is once', () => {
    const une = noter('provenance: dossier\n', dates);
    expect(une.ok && noterRelecture(une.texte, dates)).toEqual(une);
  });
});

describe('refuses rather than lose something', () => {
  it.each<[string, string]>([
    ['no front matter', 'Un texte.\n'],
    ['one that does not close', '---\nprovenance: dossier\n'],
    ['one that is no YAML', '---\nprovenance: [\n---\n'],
    ['one in braces', '---\n{ provenance: dossier }\n---\n'],
    ['without provenance', '---\ntitre: x\n---\n'],
    ['an empty line', '---\nprovenance: dossier\nrelecture:\n---\n'],
    ['a comment between braces', '---\nprovenance: dossier\nrelecture: { envoyeeLe: 2026, # oui\n  par: x }\n---\n'],
    ['a list', '---\nprovenance: dossier\nrelecture: [2026]\n---\n'],
  ])('%s', (_quoi, texte) => expect(noterRelecture(texte, { accordLe: '2026-10-09' })).toMatchObject({ ok: false, raison: expect.stringMatching(/.{15}/) as unknown }));
});
