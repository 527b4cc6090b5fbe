/** The workshop's addresses. Each request reads what lies on the disk now: an editor's other tools write there too. */
import { diagnosticsDeLaSession, maladresseDe, ouvrirSession, type Cadre } from '#commands';
import { palette, variablesCss } from '#palette';
import { forget, lecture, prefixe, sessionOptions } from '#session';
import { taches, type Champ, type Choix, type Tache, type Valeurs } from '#taches';
import { Hono, type Context } from 'hono';
import { h } from 'hastscript';
import { bodyLimit } from 'hono/body-limit';
import { deposer, poidsMax } from './depots.ts';
import { faits, servirFait } from './faits.ts';
import { servirEditeur } from '#cms';
import { lireCapture } from '#guide';
import { guideDe, pageDErreur, pageDeReference, pageDesErreurs, pageDuGuide } from './guide.ts';
import { lireSaisie } from './formulaire.ts';
import { politique, refusDe, type Serrure } from './garde.ts';
import { accueil } from './pages/accueil.ts';
import { dessinerPage, type Page } from './pages/cadre.ts';
import { enCeMoment } from './pages/moment.ts';
import { pageFaits } from './pages/faits.ts';
import { pageTache } from './pages/tache.ts';
import { pageTexte, pageTextes } from './pages/textes.ts';
import { pageTravail } from './pages/travail.ts';
import { feuille, police, script } from './ressources.ts';
import { ecrireTexte, lireTexte, listerTextes } from './textes.ts';
import type { Travaux } from './travaux.ts';

export interface Atelier {
  cadre: Cadre;
  serrure: Serrure;
  travaux: Travaux;
  /** Where dropped files wait for their task. */
  depots: string;
  /** Address of the preview, when there is one. */
  apercu: () => string | undefined;
}

/** The workshop as a web application: requests in, responses out; it listens nowhere by itself. */
export function creerApp({ cadre, serrure, travaux, depots, apercu }: Atelier): Hono {
  const racine = `/${serrure.jeton}/`;
  const relire = () => {
    forget({ files: false });
    return lecture();
  };
  ouvrirSession({}, cadre);
  const choixDe = (champ: Champ): readonly Choix[] => champ.choix?.(lecture().recueil) ?? [];
  const dossier = () => ({ contenu: sessionOptions().contenu, prefixe: prefixe() });
  const page = (c: Context, contenu: Page, statut: 200 | 400 | 404 | 409 = 200) =>
    c.html(dessinerPage(contenu, { racine, nom: lecture().recueil?.config.data.titre ?? '', apercu: apercu() }), statut);
  const absente = (c: Context) => page(c, { titre: 'Page introuvable', corps: [], fil: [{ dit: 'Les tâches', href: racine }] }, 404);
  const occupe = () => {
    const travail = travaux.enCours();
    return travail ? { occupe: { titre: travail.tache.titre, href: `${racine}travail/${travail.id}/` } } : {};
  };

  const app = new Hono();
  app.use(async (c, next) => {
    const refus = refusDe(
      { chemin: c.req.path, methode: c.req.method, hote: c.req.header('host'), origine: c.req.header('origin'), site: c.req.header('sec-fetch-site') },
      serrure,
    );
    if (refus) return c.text(`${refus}\n`, 403);
    await next();
    c.header('content-security-policy', c.res.headers.get('content-security-policy') ?? politique);
    c.header('x-content-type-options', 'nosniff');
    // Not « no-referrer »: a form sent with it has no origin to be checked by.
    c.header('referrer-policy', 'same-origin');
    c.header('cache-control', c.res.headers.get('cache-control') ?? 'no-store');
    return;
  });
  app.use(bodyLimit({ maxSize: poidsMax, onError: (c) => c.text('Ce fichier est trop lourd : 200 Mo au plus.\n', 413) }));

  const ici = app.basePath(racine.slice(0, -1));
  app.get(racine, (c) => {
    const { recueil, diagnostics } = relire();
    return page(c, accueil(taches, racine, enCeMoment(recueil, diagnostics, racine)));
  });
  ici.get('/atelier.css', async (c) =>
    c.body(`${variablesCss(palette(lecture().recueil?.config.data.apparence.couleurs))}${await feuille(racine)}`, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  ici.get('/atelier.js', async (c) => c.body(await script(), 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  ici.get('/marque.svg', (c) => c.body(marque(), 200, { 'content-type': 'image/svg+xml' }));
  ici.get('/polices/:nom', async (c) => {
    const octets = await police(c.req.param('nom'));
    return octets ? c.body(octets, 200, { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' }) : c.notFound();
  });

  const tacheDe = (c: Context): Tache | undefined => taches.find(({ nom, mainteneur }) => nom === c.req.param('nom') && !mainteneur);
  ici.get('/tache/:nom/', (c) => {
    const tache = tacheDe(c);
    if (!tache) return absente(c);
    relire();
    const demande = new URL(c.req.url).searchParams;
    const valeurs: Valeurs = Object.fromEntries(
      tache.champs.flatMap(({ nom, genre }) => (demande.has(nom) && genre !== 'secret' ? [[nom, genre === 'plusieurs' ? demande.getAll(nom) : (demande.get(nom) ?? '')]] : [])),
    );
    return page(c, pageTache(tache, racine, choixDe, { valeurs, erreurs: new Map(), guide: guideDe(tache.nom), ...occupe() }));
  });
  ici.post('/tache/:nom/', async (c) => {
    const tache = tacheDe(c);
    if (!tache) return absente(c);
    relire();
    const saisie = lireSaisie(tache.champs, await c.req.formData(), choixDe);
    if (saisie.erreurs.size > 0) return page(c, pageTache(tache, racine, choixDe, { ...saisie, guide: guideDe(tache.nom) }), 400);
    if (travaux.enCours()) return page(c, pageTache(tache, racine, choixDe, { ...saisie, ...occupe() }), 409);
    const { chemins, oter } = await deposer(saisie.fichiers, depots);
    const lance = travaux.lancer(tache, { ...saisie.valeurs, ...chemins }, () => void oter());
    // Another began while this one's files were being put down.
    if ('occupe' in lance) await oter();
    return c.redirect(`${racine}travail/${'travail' in lance ? lance.travail.id : lance.occupe.id}/`, 303);
  });

  ici.get('/travail/:id/', (c) => {
    const travail = travaux.trouver(c.req.param('id'));
    return travail ? page(c, pageTravail(travail, racine)) : absente(c);
  });
  ici.get('/travail/:id/etat', (c) => {
    const travail = travaux.trouver(c.req.param('id'));
    return c.json({ fini: !travail || travail.compte !== undefined, dit: travail?.journal ?? '' });
  });
  ici.post('/travail/:id/arreter', (c) => {
    travaux.arreter(c.req.param('id'));
    return c.redirect(`${racine}travail/${c.req.param('id')}/`, 303);
  });

  /** What « Vérifier » says: a text that it would refuse is not said to be sound. */
  const verifier = () => {
    relire();
    return diagnosticsDeLaSession();
  };
  ici.get('/textes/', async (c) => page(c, pageTextes(listerTextes(dossier()), prefixe(), await verifier(), racine)));
  const nomDuTexte = (c: Context) => decodeURIComponent(c.req.path.slice(`${racine}texte/`.length));
  ici.get('/texte/*', async (c) => {
    const nom = nomDuTexte(c);
    const texte = lireTexte(nom, dossier());
    if (texte === 'absent') return absente(c);
    const problemes = (await verifier()).filter(({ file }) => file === nom);
    if (texte === 'illisible') return page(c, { titre: 'Ce fichier n’est pas en UTF-8', fil: [{ dit: 'Les textes', href: `${racine}textes/` }], corps: [illisible] });
    const ligne = Number(c.req.query('ligne') ?? 0);
    return page(c, pageTexte(texte, { problemes, ...(ligne > 0 ? { ligne } : {}), ...(c.req.query('enregistre') === undefined ? {} : { suite: 'ecrit' }) }, racine));
  });
  ici.post('/texte/*', async (c) => {
    const nom = nomDuTexte(c);
    const form = await c.req.formData();
    const texte = texteDe(form.get('texte'));
    const empreinte = texteDe(form.get('empreinte'));
    const suite = await ecrireTexte(nom, texte, empreinte, dossier());
    if (suite === 'ecrit') return c.redirect(`${racine}texte/${nom.split('/').map(encodeURIComponent).join('/')}?enregistre`, 303);
    return page(c, pageTexte({ nom, texte, empreinte, finDeLigne: '\n' }, { problemes: [], suite }, racine), 409);
  });

  const trouvee = (c: Context, contenu: Page | undefined) => (contenu ? page(c, contenu) : absente(c));
  ici.get('/guide/editeurs/', (c) => trouvee(c, pageDuGuide('', racine, cadre.projet)));
  ici.get('/guide/editeurs/captures/:nom', (c) => {
    const octets = lireCapture(c.req.param('nom'), cadre.projet);
    return octets ? c.body(octets, 200, { 'content-type': 'image/webp' }) : c.notFound();
  });
  ici.get('/guide/editeurs/:slug/', (c) => trouvee(c, pageDuGuide(c.req.param('slug'), racine, cadre.projet)));
  ici.get('/guide/erreurs/', (c) => page(c, pageDesErreurs(racine)));
  ici.get('/guide/erreurs/:regle/', (c) => trouvee(c, pageDErreur(c.req.param('regle'), racine, cadre.projet)));
  ici.get('/guide/:nom/', (c) => trouvee(c, pageDeReference(c.req.param('nom'), racine, lecture().recueil)));
  ici.get('/fichiers/', (c) => page(c, pageFaits(faits(cadre.projet), racine)));
  ici.get('/fait/*', async (c) => (await servirFait(decodeURIComponent(c.req.path.slice(`${racine}fait/`.length)), cadre.projet)) ?? absente(c));
  const editeur = `${racine}editeur/`;
  ici.get('/editeur', (c) => c.redirect(editeur));
  ici.all('/editeur/*', (c) => servirEditeur(c.req.raw, { projet: cadre.projet, contenu: sessionOptions().contenu, base: editeur, recueil: () => relire().recueil }));
  app.notFound((c) => absente(c));
  app.onError((error, c) => {
    // An address that is no text is one that leads nowhere.
    if (error instanceof URIError) return absente(c);
    const phrase = maladresseDe(error);
    if (phrase !== undefined)
      return c.html(
        dessinerPage({ titre: 'Cela n’a pas été fait', corps: [h('p', { class: 'phrase refus' }, phrase)], fil: [{ dit: 'Les tâches', href: racine }] }, { racine, nom: '' }),
        423,
      );
    return c.html(
      dessinerPage({ titre: 'L’atelier s’est arrêté sur un défaut du programme', corps: defautDit(error), fil: [{ dit: 'Les tâches', href: racine }] }, { racine, nom: '' }),
      500,
    );
  });
  return app;
}

const defautDit = (error: Error): Page['corps'] => [
  h('p', { class: 'phrase refus' }, 'Ce n’est pas la faute de vos textes, et rien n’a été changé. Envoyez ceci à la personne qui entretient le recueil.'),
  h('pre', { tabIndex: 0 }, error.message),
];

const illisible = h('p', { class: 'phrase refus' }, [
  'Ses lettres accentuées ne se lisent pas. Ouvrez-le dans le Bloc-notes, « Enregistrer sous… », et choisissez l’encodage UTF-8\u00A0; puis revenez ici. L’atelier ne l’enregistrerait pas sans perdre des lettres.',
]);

const texteDe = (valeur: unknown) => (typeof valeur === 'string' ? valeur : '');

const marque = () => {
  const { encre, papier, garance } = palette(lecture().recueil?.config.data.apparence.couleurs).ecran;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="${encre}" d="M3 0H17V20H3V8H4.5V6H3Z"/><path fill="${garance}" d="M8 9H12V13H8Z"/><path fill="${papier}" d="M9 10H11V12H9Z"/></svg>`;
};
