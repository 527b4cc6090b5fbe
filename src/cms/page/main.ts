/** The editor's page: our formats of files, our blocks, the check before saving, and the project's folder in place of a repository. */
import './langue.ts';
import { schemas, type NomDeSchema } from '#recueil/profil';
import CMS from '@sveltia/cms';
import { composants } from '../composants.ts';
import { formatDe, lire, origine, type Saisie } from '../fichier.ts';
import { depart, fichiersDeLAtelier } from './atelier.ts';
import { dossier } from './dossier.ts';
import { garder } from './garde.ts';
import { lacher, retenir } from './retenir.ts';
import { aTouche, ecouter } from './toucher.ts';

const { config, dossier: racine, chemins } = await depart();

for (const fichier of Object.keys(schemas) as NomDeSchema[]) {
  const extension = fichier.split('.').at(-1) ?? '';
  CMS.registerCustomFormat(formatDe(fichier), extension, {
    fromFile: (texte: string) => lire(fichier, texte),
    // The guard has written it whole.
    toFile: (saisie: Saisie) => (typeof saisie[origine] === 'string' ? saisie[origine] : ''),
  });
}
for (const composant of composants()) CMS.registerEditorComponent(composant);
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => garder(entry, racine, aTouche()) });
CMS.registerEventListener({ name: 'postSave', handler: lacher });
ecouter();
retenir();

if (chemins) {
  const projet = dossier(fichiersDeLAtelier(), new Set(chemins));
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(projet) }) });
  // A file is written where it goes: the workshop itself writes beside, then renames.
  if ('FileSystemFileHandle' in window) Reflect.deleteProperty(FileSystemFileHandle.prototype, 'move');
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}
await CMS.init({ config });
