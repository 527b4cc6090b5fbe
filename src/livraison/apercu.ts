/** A preview shows what is not public: no key of the publication night may turn on one. */
import { estApercu, MARQUE_APERCU } from '#build';
import { OptionInvalide } from '#commands';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { cheminsDe } from './inventaire.ts';

/** What each page of a preview says in its head. */
const MARQUE = /<meta\s[^>]*name="recueil"[^>]*content="apercu"|<meta\s[^>]*content="apercu"[^>]*name="recueil"/i;
const TETE = 16_384;

/** The first file that says that a folder is a preview. */
export async function marqueDApercu(dossier: string): Promise<string | undefined> {
  if (estApercu(dossier)) return MARQUE_APERCU;
  const buffer = Buffer.alloc(TETE);
  for (const chemin of await cheminsDe(dossier)) {
    if (!chemin.endsWith('.html')) continue;
    const handle = await open(path.join(dossier, ...chemin.split('/')));
    try {
      const { bytesRead } = await handle.read(buffer, 0, TETE, 0);
      if (MARQUE.test(buffer.toString('utf8', 0, bytesRead))) return chemin;
    } finally {
      await handle.close();
    }
  }
  return undefined;
}

export async function refuserApercu(dossier: string, nom: string): Promise<void> {
  const marque = await marqueDApercu(dossier);
  if (marque) throw new OptionInvalide(`« ${nom} » est un aperçu (${marque} le dit) : il montre ce qui n’est pas public, et ne se met jamais en ligne`);
}
