/** What a site would change in another, as its visitors see it: addresses that appear, disappear, move. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { adressesDe } from './adresses-publiees.ts';
import type { FichierInventorie } from './inventaire.ts';

export interface PageDite {
  adresse: string;
  titre: string;
}

export interface Comparaison {
  /** False: there was no site to compare with. */
  avec: boolean;
  apparaissent: PageDite[];
  disparaissent: PageDite[];
  /** The same title under another address. */
  deplacees: { de: string; vers: string; titre: string }[];
  /** Pages and files under the same address whose bytes differ. */
  changees: number;
}

export interface SiteCompare {
  dossier: string;
  fichiers: readonly FichierInventorie[];
}

const ENTITES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '’', '&#x27;': '’' };

/** Title of a page, without the site's name; a file is named by its address alone. */
async function titreDe({ dossier }: SiteCompare, adresse: string): Promise<string> {
  if (!adresse.endsWith('/')) return '';
  const html = await readFile(path.join(dossier, ...adresse.split('/'), 'index.html'), 'utf8').catch(() => '');
  const titre = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return (titre.split(' — ').slice(0, -1).join(' — ') || titre).replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entite) => ENTITES[entite] ?? entite);
}

const dire = (site: SiteCompare, adresses: readonly string[]): Promise<PageDite[]> =>
  Promise.all(adresses.map(async (adresse) => ({ adresse, titre: await titreDe(site, adresse) })));

/**
 * @param publiees addresses once put online: those that the new site lacks are said to disappear, whichever site had them last
 */
export async function comparerSites(avant: SiteCompare | undefined, apres: SiteCompare, publiees: ReadonlySet<string> = new Set()): Promise<Comparaison> {
  const neufs = new Set(adressesDe(apres.fichiers.map(({ chemin }) => chemin)));
  const presents = new Set(adressesDe((avant?.fichiers ?? []).map(({ chemin }) => chemin)));
  const anciens = new Set([...presents, ...publiees]);
  const apparaissent = await dire(
    apres,
    [...neufs].filter((adresse) => !presents.has(adresse)),
  );
  const disparaissent = avant || publiees.size > 0 ? await dire(avant ?? apres, [...anciens].filter((adresse) => !neufs.has(adresse)).sort()) : [];
  const deplacees = disparaissent.flatMap(({ adresse, titre }) => {
    const vers = titre === '' ? undefined : apparaissent.find((page) => page.titre === titre && page.adresse.split('/')[1] === adresse.split('/')[1]);
    return vers ? [{ de: adresse, vers: vers.adresse, titre }] : [];
  });
  const moved = new Set(deplacees.flatMap(({ de, vers }) => [de, vers]));
  const sums = new Map(avant?.fichiers.map(({ chemin, sha256 }) => [chemin, sha256]));
  return {
    avec: avant !== undefined,
    apparaissent: apparaissent.filter(({ adresse }) => !moved.has(adresse)),
    disparaissent: disparaissent.filter(({ adresse }) => !moved.has(adresse)),
    deplacees,
    changees: apres.fichiers.filter(({ chemin, sha256 }) => sums.has(chemin) && sums.get(chemin) !== sha256).length,
  };
}
