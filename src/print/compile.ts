/** Typst in this process: templates from `src/`, data and pictures in memory, every warning an error. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bloc } from './composer.ts';
import { fonts } from './fonts.ts';
import type { Norme } from './document.ts';
import type { Ouverture } from './imposer.ts';
import type { Ancrage } from './placer.ts';
import type { Fin } from './reprises.ts';

export interface Impression {
  /** Template of `src/print/templates`, without its extension. */
  gabarit: string;
  /** Plain data, read by the template as `/print/donnees.json`. */
  donnees: unknown;
  /** Bytes of pictures, by the path that the data name. */
  images?: ReadonlyMap<string, Uint8Array>;
}

/** The compiler refused: a defect of a template, or a text that a font cannot set. */
export class ErreurTypst extends Error {
  override name = 'ErreurTypst';
}

/** The workspace is `src/`, so that a block's `print.typ` can be imported by the templates. */
const workspace = () => path.resolve(path.dirname(fileURLToPath(import.meta.resolve('#gabarits/jetons.typ'))), '..', '..');

const empreintes = new Map<string, string>();

/** What a kept drawing depends on beside its data: a template that stands alone, and the compiler that draws it. */
export function empreinteDuGabarit(gabarit: string): string {
  const connue = empreintes.get(gabarit);
  if (connue) return connue;
  const texte = readFileSync(path.join(workspace(), 'print', 'templates', `${gabarit}.typ`));
  const paquet = readFileSync(fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-node-compiler/package.json')));
  const empreinte = createHash('sha256').update(texte).update(paquet).digest('hex').slice(0, 16);
  empreintes.set(gabarit, empreinte);
  return empreinte;
}

let kept: NodeCompiler | undefined;

/** One compiler for all documents: reading the fonts takes longer than setting a page. */
const typst = () => (kept ??= NodeCompiler.create({ workspace: workspace(), fontArgs: [{ fontBlobs: fonts() }] }));

/** The document, compiled; warnings are errors. */
function compileDocument({ gabarit, donnees, images = new Map() }: Impression) {
  const compiler = typst();
  compiler.resetShadow();
  const shadow = (file: string, bytes: Buffer) => {
    compiler.mapShadow(path.join(workspace(), file), bytes);
  };
  shadow('/print/donnees.json', Buffer.from(JSON.stringify(donnees)));
  for (const [chemin, octets] of images) shadow(chemin, Buffer.from(octets));
  const result = compiler.compile({ mainFilePath: path.join(workspace(), 'print', 'templates', `${gabarit}.typ`) });
  const problems = [result.takeError(), result.takeWarnings()].flatMap((error) => (error ? compiler.fetchDiagnostics(error) : []));
  if (problems.length > 0 || !result.result) throw new ErreurTypst(problems.map((p) => JSON.stringify(p)).join('\n'));
  return { compiler, document: result.result };
}

/** A compiled document: what the template tells of it, and its bytes when they are wanted. */
export interface Compile {
  pages: number;
  fins: Fin[];
  ouvertures: Ouverture[];
  avant: Bloc[];
  blocs: Bloc[];
  /** In a part of a volume, where that falls to which other parts may lead. */
  ancrages: Ancrage[];
  /** `ua-1` for reading, `a-2a` for archives. */
  octets: (norme: Norme) => Uint8Array;
}

/** Compiles one document. Same input, same bytes. */
export function compilePdf(impression: Impression): Compile {
  const { compiler, document } = compileDocument(impression);
  const said = <T>(label: string) => compiler.query(document, { selector: `<${label}>`, field: 'value' }) as T[];
  return {
    pages: document.numOfPages,
    fins: said<Fin>('fin'),
    ouvertures: said<Ouverture>('ouverture'),
    avant: said<Bloc>('avant'),
    blocs: said<Bloc>('bloc'),
    ancrages: said<Ancrage>('ancrage'),
    octets: (norme) => exported(() => compiler.pdf(document, { pdfStandard: norme })),
  };
}

/** What the compiler remembers of settings is of no use to the next document, and grows with each. */
export const forgetSettings = (): void => {
  kept?.evictCache(0);
};

/** What the standard refuses (a missing glyph, a title skipped) is thrown without a place. */
function exported(make: () => Uint8Array): Uint8Array {
  try {
    return make();
  } catch (cause) {
    throw new ErreurTypst(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** One page as SVG, its letters as outlines: no font is needed to draw it. */
export function compileSvg(impression: Impression): string {
  const { compiler, document } = compileDocument(impression);
  return compiler.plainSvg(document);
}
