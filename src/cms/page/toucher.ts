/** Whether a person has touched the text of the entry that is open: the rich editor shows an empty one for a moment, and a save must not believe it. */
let touche = '';

/** The entry that is being edited, by the page's address: `#/collections/actions/entries/…`. */
const lieu = (): string => location.hash.split('?')[0] ?? '';

export function ecouter(): void {
  for (const geste of ['beforeinput', 'keydown', 'pointerdown', 'paste', 'drop'])
    document.addEventListener(
      geste,
      ({ target }) => {
        if (target instanceof Element && target.closest('[data-key-path="body"]')) touche = lieu();
      },
      true,
    );
  addEventListener('hashchange', () => (touche = ''));
}

export const aTouche = (): boolean => touche === lieu();
