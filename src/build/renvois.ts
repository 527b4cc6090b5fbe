/** Pages that only send on: a file each, written into the built site. As pages of Astro they would cost a third of a build. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface Renvoi {
  /** Both are addresses of the site, base included. */
  de: string;
  vers: string;
  /** What one reads where browsers do not send on. */
  titre: string;
  /** What the address is: « Adresse permanente » unless it says otherwise. */
  nature?: string;
  /** Absolute address of `vers`, when the site has one. */
  canonique?: string;
}

const pageDe = ({ vers, titre, nature = 'Adresse permanente', canonique }: Renvoi, apercu: string | undefined): string =>
  toHtml(
    {
      type: 'root',
      children: [
        { type: 'doctype' },
        h('html', { lang: 'fr' }, [
          h('head', [
            h('meta', { charSet: 'utf-8' }),
            h('meta', { httpEquiv: 'content-security-policy', content: "default-src 'none'" }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('title', `${nature}\u00a0: ${titre}`),
            h('meta', { name: 'description', content: `Cette adresse mène toujours à «\u00a0${titre}\u00a0».` }),
            h('meta', { name: 'robots', content: 'noindex' }),
            ...(apercu ? [h('meta', { name: 'recueil', content: 'apercu' })] : []),
            ...(canonique ? [h('link', { rel: 'canonical', href: canonique })] : []),
            h('meta', { httpEquiv: 'refresh', content: `0; url=${vers}` }),
          ]),
          h('body', [...(apercu ? [h('p', [h('strong', apercu)])] : []), h('main', [h('h1', titre), h('p', ['Cette page est ici\u00a0: ', h('a', { href: vers }, titre), '.'])])]),
        ]),
      ],
    },
    { upperDoctype: true },
  );

const dedans = (dossier: string, place: string): boolean => {
  const chemin = path.relative(dossier, place);
  return chemin !== '' && chemin.split(path.sep)[0] !== '..' && !path.isAbsolute(chemin);
};

/** Writes them below `dossier`, which is served under `base`. @param apercu what each page of a preview says of itself */
export async function ecrireRenvois(renvois: readonly Renvoi[], { dossier, base, apercu }: { dossier: string; base: string; apercu?: string }): Promise<void> {
  for (const renvoi of renvois) {
    const place = path.join(dossier, ...renvoi.de.slice(base.length).split('/'));
    // The schema refuses such an address; a folder that is served today would be written in before any gate has looked.
    if (!renvoi.de.startsWith(base) || !dedans(dossier, place)) throw new Error(`a page that sends on would be written outside of the site: ${renvoi.de}`);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'index.html'), pageDe(renvoi, apercu));
  }
}
