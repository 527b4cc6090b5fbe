/** The editor's configuration, generated: collections are the kinds of files, fields the keys of their schemas, choices the lists of the award. */
import type { NomDeVoix } from '#blocs';
import type { Recueil } from '#recueil';
import type { NomDeSchema } from '#recueil/profil';
import type { CmsConfig, CollectionFile, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import { champsDe, type Listes } from './champs.ts';
import { composantsDe } from './composants.ts';
import { formatDe, formeDuFichier } from './fichier.ts';
import { listesDe } from './listes.ts';

/** A repository in place of the local folder: `editeurWeb` of recueil.yaml. */
export type Depot = NonNullable<Recueil['config']['data']['editeurWeb']>;

export interface OptionsDeConfiguration {
  /** Path of the content folder in what the editor sees: `content`. */
  dossier?: string;
  depot?: Depot | undefined;
}

export function configuration(recueil: Recueil, { dossier = 'content', depot = recueil.config.data.editeurWeb }: OptionsDeConfiguration = {}): CmsConfig {
  const listes = listesDe(recueil);
  const entrees: EntryCollection[] = [
    entree({ nom: 'editions', label: 'Éditions', une: 'édition', fichier: 'edition.mdx', chemin: '{{edition}}/edition', voix: 'organisateur', resume: '{{dirname}} {{libelle}}' }),
    entree({
      nom: 'appels',
      label: 'Appels à candidatures',
      une: 'appel',
      fichier: 'appel.mdx',
      chemin: '{{edition}}/appel',
      voix: 'organisateur',
      resume: '{{dirname}} {{libelle}}',
    }),
    entree({
      nom: 'actions',
      label: 'Actions',
      une: 'action',
      fichier: 'action.mdx',
      chemin: dansUneAction('action'),
      voix: 'porteur',
      resume: "{{titre | default('Intitulé non retrouvé')}}",
    }),
    entree({ nom: 'jury', label: 'Commentaires du jury', une: 'commentaire', fichier: 'jury.mdx', chemin: dansUneAction('jury'), voix: 'jury', resume: '{{dirname}}' }),
    entree({ nom: 'entretiens', label: 'Entretiens', une: 'entretien', fichier: 'entretien.mdx', chemin: dansUneAction('entretien'), voix: 'laureat', resume: '{{titre}}' }),
    entree({ nom: 'pages', label: 'Pages', une: 'page', fichier: 'pages/*.mdx', chemin: '{{slug}}', voix: 'organisateur', resume: '{{titre}}' }),
  ];
  function entree(quoi: Entree): EntryCollection {
    return collection(quoi, dossier, listes);
  }
  return {
    load_config_file: false,
    backend: backend(depot),
    app_title: `Éditeur — ${recueil.config.data.titre}`,
    media_folder: dossier,
    public_folder: '',
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    output: { omit_empty_optional_fields: false },
    collections: [...entrees, listesEnFichiers(recueil, dossier, listes)],
  } as unknown as CmsConfig;
}

const dansUneAction = (voix: string) => `{{edition}}/{{theme}}/{{action}}/${voix}`;

/** Sveltia's own backend for tries reads the folder that the page gives it: the project's, through the workshop. */
function backend(depot: Depot | undefined): Record<string, unknown> {
  if (!depot) return { name: 'test-repo' };
  const { service, adresse, application } = depot;
  const hote = adresse?.replace(/\/$/, '');
  return {
    name: service,
    repo: depot.depot,
    branch: depot.branche ?? 'main',
    ...(service === 'gitlab' ? { auth_type: 'pkce', ...(application ? { app_id: application } : {}) } : {}),
    ...(hote ? { base_url: hote, api_root: service === 'gitlab' ? `${hote}/api/v4` : `${hote}/api/v3` } : {}),
  };
}

interface Entree {
  nom: string;
  label: string;
  une: string;
  fichier: NomDeSchema;
  chemin: string;
  voix: NomDeVoix;
  resume: string;
}

function collection({ nom, label, une, fichier, chemin, voix, resume }: Entree, dossier: string, listes: Listes): EntryCollection {
  const libre = nom === 'pages';
  const forme = formeDuFichier(fichier);
  return {
    name: nom,
    label,
    label_singular: une,
    folder: `${dossier}/${libre ? 'pages' : 'editions'}`,
    path: chemin,
    format: formatDe(fichier),
    identifier_field: 'titre' in forme.cles ? 'titre' : 'etat',
    summary: resume,
    // What begins begins in the workshop: a form puts the file in its place.
    create: libre,
    delete: false,
    duplicate: false,
    media_folder: '',
    public_folder: '',
    thumbnail: false,
    fields: [...champsDe(forme, { fichier, chemin: '', listes }), corps(voix), ...duChemin(chemin)],
    ...(libre ? {} : { view_groups: { groups: [{ name: 'edition', label: 'Édition', field: 'slug', pattern: String.raw`^\d{4}` }], default: 'edition' } }),
  } as EntryCollection;
}

/** Parts of the path must be known as fields; nothing is written of them. */
const duChemin = (chemin: string): Field[] => [...chemin.matchAll(/{{(edition|theme|action)}}/g)].map(([, name = '']) => ({ name, widget: 'hidden' }) as Field);

/** The built-in component for code must be there: without it fences are escaped, and the text is damaged. */
const corps = (voix: NomDeVoix): Field =>
  ({
    name: 'body',
    label: 'Texte',
    widget: 'richtext',
    required: false,
    buttons: ['bold', 'italic', 'strikethrough', 'code', 'link', 'heading-two', 'heading-three', 'heading-four', 'quote', 'bulleted-list', 'numbered-list'],
    editor_components: ['code-block', 'image', ...composantsDe(voix)],
    linked_images: false,
    use_emoji_autocomplete: false,
    allow_nested_components: 'exclude_self',
  }) as Field;

function listesEnFichiers(recueil: Recueil, dossier: string, listes: Listes): FileCollection {
  const fichier = (nom: string, label: string, chemin: string, schema: NomDeSchema): CollectionFile => ({
    name: nom,
    label,
    file: `${dossier}/${chemin}`,
    format: formatDe(schema),
    fields: champsDe(formeDuFichier(schema), { fichier: schema, chemin: '', listes }),
  });
  return {
    name: 'listes',
    label: 'Listes et réglages',
    files: [
      fichier('recueil', 'Réglages du recueil', 'recueil.yaml', 'recueil.yaml'),
      fichier('themes', 'Thèmes', 'themes.yaml', 'themes.yaml'),
      fichier('glossaire', 'Glossaire', 'glossaire.yaml', 'glossaire.yaml'),
      fichier('accessibilite', 'Accessibilité', 'accessibilite.yaml', 'accessibilite.yaml'),
      ...recueil.axes.map(({ id, libelle }) => fichier(`axe-${id}`, `Axe : ${libelle}`, `axes/${id}.yaml`, 'axes/*.yaml')),
      ...Object.keys(recueil.vocabulaires).map((nom) =>
        fichier(
          `vocabulaire-${nom}`,
          `Liste : ${nom.replaceAll('-', ' ')}`,
          `vocabulaires/${nom}.yaml`,
          nom === 'distinctions' ? 'vocabulaires/distinctions.yaml' : 'vocabulaires/*.yaml',
        ),
      ),
    ],
  };
}
