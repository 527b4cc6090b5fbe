/** What a file says of itself is said by its first part; of how many pages it has, and of which words it is, by all. */
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFRawStream, type PDFContext } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import type { Exemplaire } from './copier.ts';

export function direDuTout(tout: PDFContext, exemplaires: readonly Exemplaire[], pages: number): void {
  const [premier] = exemplaires;
  const { Root, Info } = premier?.fin ?? {};
  const identifiants = exemplaires.flatMap(({ fin }) => (fin.ID instanceof PDFArray ? [fin.ID] : []));
  const empreinte = createHash('md5');
  for (const identifiant of identifiants) empreinte.update(identifiant.toString());
  const instance = empreinte.digest();
  const document = identifiants[0]?.get(0);
  Object.assign(tout.trailerInfo, { Root, Info, ...(document ? { ID: tout.obj([document, PDFHexString.of(instance.toString('hex'))]) } : {}) });
  reecrire(tout, premier?.catalogue, (xmp) => xmp.replace(/(?<=<xmpTPg:NPages>)\d+/, String(pages)).replace(/(?<=<xmpMM:InstanceID>)[^<]+/, instance.toString('base64')));
}

function reecrire(tout: PDFContext, catalogue: PDFDict | undefined, change: (xmp: string) => string): void {
  const reference = catalogue?.get(PDFName.of('Metadata'));
  const flux = tout.lookup(reference);
  const place = reference && tout.getObjectRef(flux ?? reference);
  if (!place || !(flux instanceof PDFRawStream)) throw new Error('metadata are awaited');
  tout.assign(place, PDFRawStream.of(flux.dict, Buffer.from(change(Buffer.from(flux.contents).toString('utf8')), 'utf8')));
}
