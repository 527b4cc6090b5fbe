/** One workshop for a content: opened a second time, it is the first that is shown. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Lieu {
  projet: string;
  contenu: string;
}

const fichierDe = ({ projet, contenu }: Lieu) => path.join(projet, '.recueil', `atelier-${createHash('sha256').update(contenu).digest('hex').slice(0, 16)}`);

/** Address of the workshop that is open here, token included; nothing when it does not answer: what a stopped machine left says nothing. */
export async function atelierOuvert(lieu: Lieu): Promise<string | undefined> {
  const adresse = await readFile(fichierDe(lieu), 'utf8').catch(() => '');
  if (!/^http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/$/.test(adresse)) return undefined;
  const repond = await fetch(adresse, { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return repond ? adresse : undefined;
}

/** The address holds what lets one in: its file is for this account alone. */
export async function noterOuvert(lieu: Lieu, adresse: string): Promise<void> {
  await mkdir(path.dirname(fichierDe(lieu)), { recursive: true });
  // Made anew: the mode of a file that is there would stay.
  await oublierOuvert(lieu);
  await writeFile(fichierDe(lieu), adresse, { mode: 0o600 });
}

export const oublierOuvert = (lieu: Lieu): Promise<void> => rm(fichierDe(lieu), { force: true });
