/** What must hold whatever is written in `content/`: refused with its place, and never published. */
import { publish } from '#recueil';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION, instant, jpeg, layBase, verify, type Verdict } from '../rules/corpus.ts';

const an2100 = instant('2100-01-01T00:00');
const essai = 'editions/2031/quartiers/essai';

/** A base corpus with more files. */
async function corpus(files: Record<string, string | Uint8Array>): Promise<string> {
  const content = await layBase();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return content;
}

/** An action that would be public, were it not for `extra` or `body`. */
const action = (extra: string, body = '') =>
  `---\nformat: palmares\ntitre: Un essai fictif\ndistinction: { type: prix }\nsources: [{ id: bilan, titre: Bilan fictif, url: inconnu, date: 2030 }]\nprovenance: fictif\netat: publie\n${extra}---\n${body}\n`;

const readAction = async (extra: string, body?: string): Promise<Verdict> => verify(await corpus({ [`${essai}/action.mdx`]: action(extra, body) }), an2100);

const shown = ({ recueil }: Verdict): string[] => (recueil ? publish(recueil, an2100).editions.flatMap((edition) => edition.actions.map(({ slug }) => slug)) : []);

/** What is said of one file, without the count. */
const saidOf = (verdict: Verdict) => verdict.print().split('\n\n').slice(0, -1).join('\n');

/** Every case with what is said of it. */
async function each(cases: readonly string[], read: (one: string) => Promise<Verdict>, hold: (verdict: Verdict, one: string) => void): Promise<string> {
  const all: string[] = [];
  for (const one of cases) {
    const verdict = await read(one);
    expect(
      verdict.diagnostics.some((d) => d.severity === 'error'),
      one,
    ).toBe(true);
    hold(verdict, one);
    all.push(saidOf(verdict));
  }
  return `\n${all.join('\n\n')}\n`;
}

test('the action of these tests is public without what they add', async () => {
  const verdict = await readAction('');
  expect(verdict.print()).toBe('aucune erreur');
  expect(shown(verdict)).toContain('essai');
});

describe('a publication that is no instant', () => {
  const values = [
    '2026',
    '0',
    'true',
    '2026-02-30',
    '12/01/2026',
    '2026-02-30T10:00',
    '2026-03-29T02:30',
    '2026-10-25T02:30',
    '2026-10-01T24:30',
    '2026-10-01T09:00+99:00',
    '2026-10-01 09:00',
    '',
    '""',
    'inconnu',
    'hier',
    '[2026-10-01T09:00]',
    '{ noms: 2026 }',
    '{ noms: 2026-02-30T10:00 }',
    '{ tout: 2026-10-01T09:00 }',
    '2026-10-01T09:00 # ou plus tard',
  ];

  test('is refused on an action, which never appears', async () => {
    const said = await each(
      values,
      (value) => readAction(`publication: ${value}\n`),
      (verdict, value) => expect(shown(verdict), value).not.toContain('essai'),
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : 2026 : il faut un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        8 │ publication: 2026
          │              ^^^^
        → Un instant pour tout, ou un par partie : AAAA-MM-JJTHH:MM, à l’heure du recueil. Une partie sans instant ne paraît pas.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : 0 : il faut un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        8 │ publication: 0
          │              ^
        → Un instant pour tout, ou un par partie : AAAA-MM-JJTHH:MM, à l’heure du recueil. Une partie sans instant ne paraît pas.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : true : il faut un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        8 │ publication: true
          │              ^^^^
        → Un instant pour tout, ou un par partie : AAAA-MM-JJTHH:MM, à l’heure du recueil. Une partie sans instant ne paraît pas.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : « 2026-02-30 » n’est pas un instant complet
        8 │ publication: 2026-02-30
          │              ^^^^^^^^^^
        → écrivez AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : « 12/01/2026 » n’est pas un instant complet
        8 │ publication: 12/01/2026
          │              ^^^^^^^^^^
        → écrivez 2026-01-12T09:00, avec l’heure voulue
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : le jour 2026-02-30 n’existe pas
        8 │ publication: 2026-02-30T10:00
          │              ^^^^^^^^^^^^^^^^
        → corrigez l’année, le mois ou le jour
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : l’heure 02:30 n’existe pas le 2026-03-29 : l’horloge la saute, c’est le passage à l’heure d’été
        8 │ publication: 2026-03-29T02:30
          │              ^^^^^^^^^^^^^^^^
        → écrivez une heure d’avant ou d’après : 2026-03-29T03:30 par exemple
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : l’heure 02:30 existe deux fois le 2026-10-25 : c’est le passage à l’heure d’hiver
        8 │ publication: 2026-10-25T02:30
          │              ^^^^^^^^^^^^^^^^
        → écrivez une autre heure, ou dites laquelle : 2026-10-25T02:30+02:00 (la première) ou 2026-10-25T02:30+01:00 (la seconde)
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : l’heure 24:30 n’existe pas
        8 │ publication: 2026-10-01T24:30
          │              ^^^^^^^^^^^^^^^^
        → écrivez une heure de 00:00 à 23:59
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : le décalage +99:00 n’existe pas
        8 │ publication: 2026-10-01T09:00+99:00
          │              ^^^^^^^^^^^^^^^^^^^^^^
        → écrivez-le ainsi : 2026-10-01T09:00+02:00, ou ôtez-le
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : « 2026-10-01 09:00 » n’est pas un instant complet
        8 │ publication: 2026-10-01 09:00
          │              ^^^^^^^^^^^^^^^^
        → écrivez 2026-10-01T09:00
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:1 erreur publication : cette clé n’a pas de valeur
        8 │ publication: 
          │ ^^^^^^^^^^^
        → écrivez la valeur, ou ôtez la ligne
        [valeur-vide] docs/erreurs/valeur-vide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : aucun instant n’est écrit ici
        8 │ publication: ""
          │              ^^
        → écrivez AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : « inconnu » n’est pas un instant complet
        8 │ publication: inconnu
          │              ^^^^^^^
        → écrivez AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : « hier » n’est pas un instant complet
        8 │ publication: hier
          │              ^^^^
        → écrivez AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:14 erreur publication : une liste : il faut un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        8 │ publication: [2026-10-01T09:00]
          │              ^^^^^^^^^^^^^^^^^^
        → Un instant pour tout, ou un par partie : AAAA-MM-JJTHH:MM, à l’heure du recueil. Une partie sans instant ne paraît pas.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:22 erreur publication.noms : 2026 : il faut un instant complet : AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30
        8 │ publication: { noms: 2026 }
          │                      ^^^^
        → Quand paraissent intitulés, porteurs, lieux et thèmes.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:22 erreur publication.noms : le jour 2026-02-30 n’existe pas
        8 │ publication: { noms: 2026-02-30T10:00 }
          │                      ^^^^^^^^^^^^^^^^
        → corrigez l’année, le mois ou le jour
        [instant-invalide] docs/erreurs/instant-invalide.md

      content/editions/2031/quartiers/essai/action.mdx:8:16 erreur publication.tout : clé inconnue
        8 │ publication: { tout: 2026-10-01T09:00 }
          │                ^^^^
        → les clés admises ici : noms, palmares, fiches, jury, entretiens
        [cle-inconnue] docs/erreurs/cle-inconnue.md

      content/editions/2031/quartiers/essai/action.mdx:8:30 erreur ce qui suit le signe # ne serait pas lu
        8 │ publication: 2026-10-01T09:00 # ou plus tard
          │                              ^
        → mettez toute la valeur entre guillemets, ou le commentaire seul sur sa ligne
        [yaml-invalide] docs/erreurs/yaml-invalide.md
      "
    `);
  });

  test('is refused on an edition, of which nothing appears', async () => {
    for (const value of values) {
      const content = await layBase();
      const file = join(content, 'editions/2031/edition.mdx');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^publication: .*$/m, `publication: ${value}`));
      const verdict = verify(content, an2100);
      expect(
        verdict.diagnostics.map((d) => d.file),
        value,
      ).toContain('content/editions/2031/edition.mdx');
      expect(shown(verdict), value).toEqual(['atelier-velo']);
    }
  });

  test('under another name is refused too', async () => {
    const keys = ['embargo: 2026-10-01', 'Publication: 2026-10-01T09:00', 'publications: 2026-10-01T09:00', 'publié: 2026-10-01T09:00'];
    const said = await each(
      keys,
      (line) => readAction(`${line}\n`),
      (verdict, line) => expect(shown(verdict), line).not.toContain('essai'),
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/editions/2031/quartiers/essai/action.mdx:8:1 erreur embargo : clé inconnue
        8 │ embargo: 2026-10-01
          │ ^^^^^^^
        → vouliez-vous « publication » ?
        [cle-inconnue] docs/erreurs/cle-inconnue.md

      content/editions/2031/quartiers/essai/action.mdx:8:1 erreur Publication : clé inconnue
        8 │ Publication: 2026-10-01T09:00
          │ ^^^^^^^^^^^
        → vouliez-vous « publication » ?
        [cle-inconnue] docs/erreurs/cle-inconnue.md

      content/editions/2031/quartiers/essai/action.mdx:8:1 erreur publications : clé inconnue
        8 │ publications: 2026-10-01T09:00
          │ ^^^^^^^^^^^^
        → vouliez-vous « publication » ?
        [cle-inconnue] docs/erreurs/cle-inconnue.md

      content/editions/2031/quartiers/essai/action.mdx:8:1 erreur publié : clé inconnue
        8 │ publié: 2026-10-01T09:00
          │ ^^^^^^
        → les clés admises ici : format, titre, titreCourt, accroche, essentiel, resume, distinction, porteurs, territoire, periode, axes, partenaires, budget, financements, resultats, evaluation, transferabilite, contact, medias, suites, divergences, sources, provenance, relecture, verifieLe, versions, etat, publication
        [cle-inconnue] docs/erreurs/cle-inconnue.md
      "
    `);
  });
});

test('nothing that runs passes', async () => {
  const bodies = [
    "import fs from 'node:fs'",
    'export const secret = process.env',
    'Le chemin est {process.env.PATH}.',
    '<Encadre titre={process.env.PATH}>\n\nTexte.\n\n</Encadre>',
    '<script>alert(1)</script>',
    '<SCRIPT SRC="https://exemple.fr/x.js" />',
    'Voir [x](javascript:alert(1)).',
    'Voir [x](JaVaScRiPt:alert(1)).',
    'Voir [x](&#106;avascript:alert(1)).',
    'Voir [x][y].\n\n[y]: javascript:alert(1)',
    'Voir <javascript:alert(1)>.',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="javascript:alert(1)">x</a>',
    '<Figure fichier="x.jpg" onerror="alert(1)" />',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '<svg onload="alert(1)" />',
    '<iframe src="https://exemple.fr" />',
    '<style>body {}</style>',
  ];
  const said = await each(
    bodies,
    (body) => readAction('', `\n${body}`),
    (verdict, body) => {
      const [first] = verdict.diagnostics;
      expect(first?.file, body).toBe(`content/${essai}/action.mdx`);
      expect(first?.line, body).toBeGreaterThan(9);
    },
  );
  expect(said).toMatchInlineSnapshot(`
    "
    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur une ligne qui commence par « import » serait lue comme un programme : les textes n’en contiennent pas
      10 │ import fs from 'node:fs'
         │ ^
      → si c’est un mot du texte, commencez la ligne autrement ; sinon ôtez-la
      [import-interdit] docs/erreurs/import-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur une ligne qui commence par « export » serait lue comme un programme : les textes n’en contiennent pas
      10 │ export const secret = process.env
         │ ^
      → si c’est un mot du texte, commencez la ligne autrement ; sinon ôtez-la
      [import-interdit] docs/erreurs/import-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:15 erreur un texte entre accolades serait lu comme un programme : les textes n’en contiennent pas
      10 │ Le chemin est {process.env.PATH}.
         │               ^^^^^^^^^^^^^^^^^^
      → pour écrire une accolade, mettez une barre devant : \\{
      [expression-interdite] docs/erreurs/expression-interdite.md

    content/editions/2031/quartiers/essai/action.mdx:10:10 erreur un texte entre accolades serait lu comme un programme : les textes n’en contiennent pas
      10 │ <Encadre titre={process.env.PATH}>
         │          ^^^^^
      → dans un bloc, écrivez nom="valeur", avec des guillemets droits
      [expression-interdite] docs/erreurs/expression-interdite.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <script> n’est pas admise
      10 │ <script>alert(1)</script>
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^
      → ôtez ce passage : les textes ne contiennent pas de programme
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur il n’existe pas de bloc <SCRIPT>
      10 │ <SCRIPT SRC="https://exemple.fr/x.js" />
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → les blocs du recueil : Question, Reponse, ChiffreCle, Encadre, Figure, Temoignage, Etape, Repere
      [bloc-inconnu] docs/erreurs/bloc-inconnu.md

    content/editions/2031/quartiers/essai/action.mdx:10:6 erreur l’adresse « javascript:alert(1) » n’est pas admise dans un lien
      10 │ Voir [x](javascript:alert(1)).
         │      ^^^^^^^^^^^^^^^^^^^^^^^^
      → commencez par https://, http://, mailto: ou # ; pour une action du recueil : action:2013/nom-du-dossier
      [lien-interdit] docs/erreurs/lien-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:6 erreur l’adresse « JaVaScRiPt:alert(1) » n’est pas admise dans un lien
      10 │ Voir [x](JaVaScRiPt:alert(1)).
         │      ^^^^^^^^^^^^^^^^^^^^^^^^
      → commencez par https://, http://, mailto: ou # ; pour une action du recueil : action:2013/nom-du-dossier
      [lien-interdit] docs/erreurs/lien-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:6 erreur l’adresse « javascript:alert(1) » n’est pas admise dans un lien
      10 │ Voir [x](&#106;avascript:alert(1)).
         │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → commencez par https://, http://, mailto: ou # ; pour une action du recueil : action:2013/nom-du-dossier
      [lien-interdit] docs/erreurs/lien-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:12:1 erreur l’adresse « javascript:alert(1) » n’est pas admise dans un lien
      12 │ [y]: javascript:alert(1)
         │ ^^^^^^^^^^^^^^^^^^^^^^^^
      → commencez par https://, http://, mailto: ou # ; pour une action du recueil : action:2013/nom-du-dossier
      [lien-interdit] docs/erreurs/lien-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:6 erreur ce signe < n’ouvre pas un bloc du recueil
      10 │ Voir <javascript:alert(1)>.
         │      ^^^^^^^^^^^
      → pour un lien, écrivez [texte](https://…) ; pour le signe lui-même, mettez une barre devant : \\<
      [mdx-syntaxe] docs/erreurs/mdx-syntaxe.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <img> n’est pas admise
      10 │ <img src=x onerror=alert(1)>
         │ ^^^^
      → pour une image, écrivez <Figure fichier="…" />
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <img> n’est pas admise
      10 │ <img src="x" onerror="alert(1)" />
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → pour une image, écrivez <Figure fichier="…" />
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <a> n’est pas admise
      10 │ <a href="javascript:alert(1)">x</a>
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → pour un lien, écrivez [texte](https://…)
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:9 erreur l’image « x.jpg » n’est pas dans le dossier de l’action
      10 │ <Figure fichier="x.jpg" onerror="alert(1)" />
         │         ^^^^^^^
      → déposez-la à côté de action.mdx
      [image-absente] docs/erreurs/image-absente.md
    content/editions/2031/quartiers/essai/action.mdx:10:25 erreur <Figure> n’a pas d’attribut « onerror »
      10 │ <Figure fichier="x.jpg" onerror="alert(1)" />
         │                         ^^^^^^^
      → ses attributs : fichier
      [attribut-invalide] docs/erreurs/attribut-invalide.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur l’image « data:image/svg+xml;base64,PHN2Zz4= » n’est pas dans le dossier de l’action
      10 │ ![x](data:image/svg+xml;base64,PHN2Zz4=)
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → déposez-la à côté de action.mdx
      [image-absente] docs/erreurs/image-absente.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <svg> n’est pas admise
      10 │ <svg onload="alert(1)" />
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^
      → utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <iframe> n’est pas admise
      10 │ <iframe src="https://exemple.fr" />
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<
      [html-interdit] docs/erreurs/html-interdit.md

    content/editions/2031/quartiers/essai/action.mdx:10:1 erreur la balise HTML <style> n’est pas admise
      10 │ <style>body {}</style>
         │ ^^^^^^^^^^^^^^^^^^^^^^
      → utilisez la mise en forme Markdown ou un bloc du recueil ; pour écrire le signe <, mettez une barre devant : \\<
      [html-interdit] docs/erreurs/html-interdit.md
    "
  `);
});

describe('files', () => {
  const at = (files: Record<string, string | Uint8Array>) => async () => verify(await corpus(files), an2100);
  const brouillon = '---\nformat: court\nprovenance: fictif\n---\n';

  test('two for one address, under two themes', async () => {
    const verdict = await at({ 'editions/2031/mobilites/mediation-de-nuit/action.mdx': brouillon })();
    expect(saidOf(verdict)).toMatchInlineSnapshot(`
      "content/editions/2031/quartiers/mediation-de-nuit/action.mdx:1:1 erreur ce fichier et content/editions/2031/mobilites/mediation-de-nuit/action.mdx auraient la même adresse : /actions/2031/mediation-de-nuit/
        → renommez l’un des deux dossiers
        [adresse-double] docs/erreurs/adresse-double.md"
    `);
  });

  test('of a name that is almost right', async () => {
    const names = ['action.md', 'action.mdx.txt', 'action (1).mdx', 'jury.MDX', 'sous/action.mdx', 'action.mdx~'];
    const said = await each(
      names,
      (name) => at({ [`${essai}/action.mdx`]: brouillon, [`${essai}/${name}`]: brouillon })(),
      () => undefined,
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/editions/2031/quartiers/essai/action.md:1:1 erreur le recueil ne sait pas quoi faire de « action.md » à cet endroit : il ne paraîtrait pas
        → renommez-le « action.mdx »
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/editions/2031/quartiers/essai/action.mdx.txt:1:1 erreur le recueil ne sait pas quoi faire de « action.mdx.txt » à cet endroit : il ne paraîtrait pas
        → renommez-le « action.mdx »
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/editions/2031/quartiers/essai/action (1).mdx:1:1 erreur « action (1).mdx » paraît être une copie d’action.mdx : elle ne paraîtrait pas
        → gardez un seul des deux fichiers, sous le nom « action.mdx »
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/editions/2031/quartiers/essai/jury.MDX:1:1 erreur le recueil ne sait pas quoi faire de « jury.MDX » à cet endroit : il ne paraîtrait pas
        → renommez-le « jury.mdx »
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/editions/2031/quartiers/essai/sous/action.mdx:1:1 erreur le recueil ne lit pas « action.mdx » : il est dans un sous-dossier de l’action
        → mettez-le directement dans le dossier de l’action, à côté de action.mdx
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/editions/2031/quartiers/essai/action.mdx~:1:1 erreur le recueil ne sait pas quoi faire de « action.mdx~ » à cet endroit : il ne paraîtrait pas
        → ici vont : action.mdx, jury.mdx, entretien.mdx ; renommez-le ou rangez-le ailleurs
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md
      "
    `);
  });

  test('of a name that every object has', async () => {
    const said = await each(
      ['constructor', 'toString', 'vocabulaires/constructor.yaml', '__proto__'],
      (name) => at({ [name]: 'perdu' })(),
      () => undefined,
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/constructor:1:1 erreur le recueil ne sait pas quoi faire de « constructor » à cet endroit : il ne paraîtrait pas
        → ici vont : recueil.yaml, themes.yaml, glossaire.yaml, orthographe.yaml, redirections.yaml, accessibilite.yaml, donnees.yaml, urls.txt ; renommez-le ou rangez-le ailleurs
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/toString:1:1 erreur le recueil ne sait pas quoi faire de « toString » à cet endroit : il ne paraîtrait pas
        → ici vont : recueil.yaml, themes.yaml, glossaire.yaml, orthographe.yaml, redirections.yaml, accessibilite.yaml, donnees.yaml, urls.txt ; renommez-le ou rangez-le ailleurs
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/vocabulaires/constructor.yaml:1:1 erreur le recueil ne sait pas quoi faire de « constructor.yaml » à cet endroit : il ne paraîtrait pas
        → ici vont : distinctions.yaml, types-de-porteur.yaml, niveaux-d-evaluation.yaml, criteres-du-jury.yaml, qui-peut-candidater.yaml ; renommez-le ou rangez-le ailleurs
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md

      content/__proto__:1:1 erreur le recueil ne sait pas quoi faire de « __proto__ » à cet endroit : il ne paraîtrait pas
        → ici vont : recueil.yaml, themes.yaml, glossaire.yaml, orthographe.yaml, redirections.yaml, accessibilite.yaml, donnees.yaml, urls.txt ; renommez-le ou rangez-le ailleurs
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md
      "
    `);
  });

  test('alone under the name Action.MDX', async () => {
    expect(saidOf(await at({ [`${essai}/Action.MDX`]: brouillon })())).toMatchInlineSnapshot(`
      "content/editions/2031/quartiers/essai/Action.MDX:1:1 erreur le recueil ne sait pas quoi faire de « Action.MDX » à cet endroit : il ne paraîtrait pas
        → renommez-le « action.mdx »
        [fichier-inconnu] docs/erreurs/fichier-inconnu.md"
    `);
  });

  // Other systems hold the two names for one file.
  test.skipIf(process.platform !== 'linux')('twins in NFD and NFC, and in two cases', async () => {
    const medias = ['vélo.jpg', 'a.jpg', 'A.jpg'].map((fichier) => `  - { fichier: ${fichier}, alt: Un rectangle., credit: EF, licence: libre }\n`).join('');
    const picture = await jpeg();
    const files = Object.fromEntries(['vélo.jpg'.normalize('NFC'), 'vélo.jpg'.normalize('NFD'), 'a.jpg', 'A.jpg'].map((name) => [`${essai}/${name}`, picture]));
    const verdict = await at({ ...files, [`${essai}/action.mdx`]: `---\nformat: court\nprovenance: fictif\nmedias:\n${medias}---\n` })();
    expect(saidOf(verdict)).toMatchInlineSnapshot(`
      "content/editions/2031/quartiers/essai/a.jpg:1:1 erreur ce fichier et content/editions/2031/quartiers/essai/A.jpg auraient la même adresse : content/editions/2031/quartiers/essai/a.jpg
        → renommez l’un des deux dossiers
        [adresse-double] docs/erreurs/adresse-double.md
      content/editions/2031/quartiers/essai/vélo.jpg:1:1 erreur ce fichier et un autre fichier au nom identique, accentué d’une autre façon, auraient la même adresse : content/editions/2031/quartiers/essai/vélo.jpg
        → renommez l’un des deux dossiers
        [adresse-double] docs/erreurs/adresse-double.md"
    `);
  });

  test('in NFD alone are read as any other', async () => {
    const nfd = 'vélo.jpg'.normalize('NFD');
    const medias = `medias:\n  - { fichier: vélo.jpg, alt: Un rectangle., credit: EF, licence: libre }\n`;
    const verdict = await at({
      [`${essai}/action.mdx`]: `---\nformat: court\nprovenance: fictif\n${medias}---\n\n<Figure fichier="vélo.jpg" />\n`,
      [`${essai}/${nfd}`]: await jpeg(),
    })();
    expect(verdict.print()).toBe('aucune erreur');
  });

  test('in Windows-1252, in UTF-16, with the marks of a merge', async () => {
    const text = action('', '\nUne action de prévention.\n');
    const conflict = ['<'.repeat(7) + ' HEAD', 'Une version.', '='.repeat(7), 'Une autre.', '>'.repeat(7) + ' branche', ''].join('\n');
    const contents: Record<string, string | Uint8Array> = {
      'Windows-1252': Buffer.from(text, 'latin1'),
      'UTF-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      merge: action('', conflict),
      'merge, CRLF': action('', conflict).replaceAll('\n', '\r\n'),
    };
    const said = await each(
      Object.keys(contents),
      (name) => at({ [`${essai}/action.mdx`]: contents[name] ?? '' })(),
      (verdict, name) => expect(shown(verdict), name).not.toContain('essai'),
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/editions/2031/quartiers/essai/action.mdx:10:17 erreur ce fichier n’est pas enregistré en UTF-8 : cette ligne contient un caractère illisible
        10 │ Une action de pr�vention.
           │                 ^
        → réenregistrez le fichier avec le codage « UTF-8 » (menu Enregistrer sous, liste Codage)
        [encodage] docs/erreurs/encodage.md

      content/editions/2031/quartiers/essai/action.mdx:1:1 erreur ce fichier n’est pas enregistré en UTF-8 : cette ligne contient un caractère illisible
        → réenregistrez le fichier avec le codage « UTF-8 » (menu Enregistrer sous, liste Codage)
        [encodage] docs/erreurs/encodage.md

      content/editions/2031/quartiers/essai/action.mdx:9:1 erreur il reste ici une marque de conflit entre deux versions du fichier (<<<<<<<)
        9 │ <<<<<<< HEAD
          │ ^
        → gardez la bonne version et ôtez les lignes <<<<<<<, ======= et >>>>>>>
        [conflit-de-fusion] docs/erreurs/conflit-de-fusion.md

      content/editions/2031/quartiers/essai/action.mdx:9:1 erreur il reste ici une marque de conflit entre deux versions du fichier (<<<<<<<)
        9 │ <<<<<<< HEAD
          │ ^
        → gardez la bonne version et ôtez les lignes <<<<<<<, ======= et >>>>>>>
        [conflit-de-fusion] docs/erreurs/conflit-de-fusion.md
      "
    `);
  });

  test('with a BOM and CRLF are read as any other', async () => {
    const verdict = await at({ [`${essai}/action.mdx`]: `\uFEFF${action('', '\n## Titre\n\nUn texte.\n').replaceAll('\n', '\r\n')}` })();
    expect(verdict.print()).toBe('aucune erreur');
    expect(shown(verdict)).toContain('essai');
  });

  test.skipIf(process.platform === 'win32')('that are links out of the folder', async () => {
    const content = await corpus({ '../prive.mdx': action(''), '../prive.jpg': await jpeg() });
    await mkdir(join(content, essai));
    await symlink(join(content, '../prive.mdx'), join(content, essai, 'action.mdx'));
    await symlink(join(content, '../prive.jpg'), join(content, ACTION, 'prive.jpg'));
    await symlink(join(content, 'nulle-part'), join(content, 'perdu'));
    await symlink(content, join(content, 'editions/boucle'));
    const verdict = verify(content, an2100);
    expect(shown(verdict)).not.toContain('essai');
    expect(saidOf(verdict)).toMatchInlineSnapshot(`
      "content/editions/2031/quartiers/essai/action.mdx:1:1 erreur ceci est un raccourci vers un autre fichier, qui peut mener hors du recueil
        → remplacez-le par une copie du fichier
        [lien-symbolique] docs/erreurs/lien-symbolique.md
      content/editions/2031/quartiers/mediation-de-nuit/prive.jpg:1:1 erreur ceci est un raccourci vers un autre fichier, qui peut mener hors du recueil
        → remplacez-le par une copie du fichier
        [lien-symbolique] docs/erreurs/lien-symbolique.md
      content/editions/boucle:1:1 erreur ceci est un raccourci vers un autre fichier, qui peut mener hors du recueil
        → remplacez-le par une copie du fichier
        [lien-symbolique] docs/erreurs/lien-symbolique.md
      content/perdu:1:1 erreur ceci est un raccourci vers un autre fichier, qui peut mener hors du recueil
        → remplacez-le par une copie du fichier
        [lien-symbolique] docs/erreurs/lien-symbolique.md"
    `);
  });

  test('a picture without alternative text', async () => {
    const files = async (alt: string) => ({
      [`${essai}/a.jpg`]: await jpeg(),
      [`${essai}/action.mdx`]: `---\nformat: court\nprovenance: fictif\nmedias:\n  - fichier: a.jpg\n    credit: EF\n    licence: libre\n${alt}---\n`,
    });
    const said = await each(
      ['', '    alt:\n', '    alt: ""\n', '    alt: " "\n', '    alt: 12\n'],
      async (alt) => at(await files(alt))(),
      () => undefined,
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/editions/2031/quartiers/essai/action.mdx:5:5 erreur medias.0.alt : l’image « a.jpg » n’a pas de texte de remplacement
        5 │   - fichier: a.jpg
          │     ^
        → écrivez dans « alt » ce que l’image montre, pour qui ne la voit pas
        [image-sans-alt] docs/erreurs/image-sans-alt.md

      content/editions/2031/quartiers/essai/action.mdx:8:5 erreur medias.0.alt : l’image « a.jpg » n’a pas de texte de remplacement
        8 │     alt:
          │     ^^^
        → écrivez dans « alt » ce que l’image montre, pour qui ne la voit pas
        [image-sans-alt] docs/erreurs/image-sans-alt.md

      content/editions/2031/quartiers/essai/action.mdx:8:5 erreur medias.0.alt : l’image « a.jpg » n’a pas de texte de remplacement
        8 │     alt: ""
          │     ^^^
        → écrivez dans « alt » ce que l’image montre, pour qui ne la voit pas
        [image-sans-alt] docs/erreurs/image-sans-alt.md

      content/editions/2031/quartiers/essai/action.mdx:8:5 erreur medias.0.alt : l’image « a.jpg » n’a pas de texte de remplacement
        8 │     alt: " "
          │     ^^^
        → écrivez dans « alt » ce que l’image montre, pour qui ne la voit pas
        [image-sans-alt] docs/erreurs/image-sans-alt.md

      content/editions/2031/quartiers/essai/action.mdx:8:10 erreur medias.0.alt : 12 : il faut un texte
        8 │     alt: 12
          │          ^^
        → mettez des guillemets : "12"
        [valeur-invalide] docs/erreurs/valeur-invalide.md
      "
    `);
  });

  test('recueil.yaml that makes no sense', async () => {
    const bad = [
      'serie: Prix fictif',
      'editeur: { nom: Éditeur fictif, sigle: EF, site: editeur.example }',
      'urlPublique: inconu',
      'fuseau: Paris',
      'territoires: oui',
      'voix: aucune',
    ];
    const said = await each(
      bad,
      async (line) => {
        const content = await layBase();
        const file = join(content, 'recueil.yaml');
        const text = await readFile(file, 'utf8');
        const key = line.slice(0, line.indexOf(':'));
        await writeFile(file, `${text.replace(new RegExp(`^${key}:.*\\n(?:  .*\\n)*`, 'm'), '')}${line}\n`);
        return verify(content, an2100);
      },
      (verdict) => expect(verdict.recueil).toBeUndefined(),
    );
    expect(said).toMatchInlineSnapshot(`
      "
      content/recueil.yaml:33:8 erreur serie : « Prix fictif » : il faut une liste (une ligne « - … » par élément)
        33 │ serie: Prix fictif
           │        ^^^^^^^^^^^
        → écrivez [Prix fictif] ou une ligne « - Prix fictif »
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/recueil.yaml:30:50 erreur editeur.site : « editeur.example » : il faut une adresse qui commence par https:// ou http://
        30 │ editeur: { nom: Éditeur fictif, sigle: EF, site: editeur.example }
           │                                                  ^^^^^^^^^^^^^^^
        → écrivez https://editeur.example
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/recueil.yaml:33:14 erreur urlPublique : « inconu » n’est pas admis ici
        33 │ urlPublique: inconu
           │              ^^^^^^
        → vouliez-vous « inconnu » ?
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/recueil.yaml:34:9 erreur fuseau : « Paris » : il faut un fuseau horaire qui existe, par exemple Europe/Paris ou Indian/Reunion
        34 │ fuseau: Paris
           │         ^^^^^
        → Fuseau horaire des instants : Europe/Paris.
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/recueil.yaml:33:14 erreur territoires : « oui » n’est pas admis ici
        33 │ territoires: oui
           │              ^^^
        → les valeurs admises : cog, aucun
        [valeur-invalide] docs/erreurs/valeur-invalide.md

      content/recueil.yaml:29:7 erreur voix : « aucune » : il faut des clés et leurs valeurs, une par ligne, décalées
        29 │ voix: aucune
           │       ^^^^^^
        → sous « voix: », à la ligne et décalées de deux espaces, écrivez les clés organisateur, porteur, jury, laureat
        [valeur-invalide] docs/erreurs/valeur-invalide.md
      "
    `);
  });
});
