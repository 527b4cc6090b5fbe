/** The clipboard: absent outside of a secure context, whatever its type says. */
export const presse = (): Clipboard | undefined => navigator.clipboard as Clipboard | undefined;

/** Copied texts have ordinary spaces. */
export const simple = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

/** What came of it, in words. */
export const copier = (faire: Promise<unknown>, dit: string): Promise<string> =>
  faire.then(
    () => dit,
    () => 'La copie n’a pas pu se faire.',
  );
